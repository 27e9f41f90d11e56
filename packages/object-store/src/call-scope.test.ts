import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@septet/testkit/manual-clock';
import { CallScope, streamWithin, untilOver, withinLimits } from './call-scope.ts';

const UNAVAILABLE = { code: 'ServiceUnavailable', status: 503 };
const never = (): Promise<never> => new Promise(() => undefined);

describe('withinLimits', () => {
  test('hands the result on and leaves no timer', async () => {
    const clock = new ManualClock();
    const limits = { deadlineMs: clock.nowMs() + 100 };
    expect(await withinLimits(clock, limits, () => Promise.resolve('done'))).toBe('done');
    expect(clock.pendingTimers).toBe(0);
  });

  test('hands an error on', async () => {
    const clock = new ManualClock();
    const error = new TypeError('broken');
    const work = withinLimits(clock, { deadlineMs: clock.nowMs() + 100 }, () =>
      Promise.reject(error),
    );
    await expect(work).rejects.toBe(error);
    expect(clock.pendingTimers).toBe(0);
  });

  test('answers 503 at the deadline, with the last trouble as its cause', async () => {
    const clock = new ManualClock();
    const trouble = new Error('no leader');
    const work = withinLimits(clock, { deadlineMs: clock.nowMs() + 100 }, async (scope) => {
      scope.lastTrouble = trouble;
      await never();
    });
    await Promise.all([
      expect(work).rejects.toMatchObject({ ...UNAVAILABLE, cause: { cause: trouble } }),
      clock.advance(100),
    ]);
  });

  test('does not begin what is late, or was aborted before', async () => {
    const clock = new ManualClock();
    let begun = 0;
    const work = (): Promise<void> => {
      begun += 1;
      return Promise.resolve();
    };
    const late = { deadlineMs: clock.nowMs() };
    await expect(withinLimits(clock, late, work)).rejects.toMatchObject(UNAVAILABLE);
    const reason = new Error('gone');
    const aborted = { deadlineMs: clock.nowMs() + 100, signal: AbortSignal.abort(reason) };
    await expect(withinLimits(clock, aborted, work)).rejects.toBe(reason);
    expect(begun).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  test("tells the work's signal, and rejects with the caller's reason, not with what the abort broke", async () => {
    const clock = new ManualClock();
    const caller = new AbortController();
    const reason = new Error('gone');
    const limits = { deadlineMs: clock.nowMs() + 100, signal: caller.signal };
    const work = withinLimits(
      clock,
      limits,
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('socket closed')));
        }),
    );
    caller.abort(reason);
    await expect(work).rejects.toBe(reason);
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('a stream', () => {
  class Source implements AsyncIterable<Uint8Array> {
    isClosed = false;
    readonly #chunks: number;

    constructor(chunks: number) {
      this.#chunks = chunks;
    }

    async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        for (let count = 0; count < this.#chunks; count++) yield Buffer.alloc(1);
        if (this.#chunks === 0) await never();
      } finally {
        this.isClosed = true;
      }
    }
  }

  test('ends its scope with the last chunk', async () => {
    const clock = new ManualClock();
    const scope = new CallScope(clock, { deadlineMs: clock.nowMs() + 100 });
    const source = new Source(3);
    const chunks: Uint8Array[] = [];
    for await (const chunk of streamWithin(scope, source)) chunks.push(chunk);
    expect(chunks.length).toBe(3);
    expect(source.isClosed).toBe(true);
    expect(clock.pendingTimers).toBe(0);
  });

  test('closes its source and its scope when the reader stops early', async () => {
    const clock = new ManualClock();
    const scope = new CallScope(clock, { deadlineMs: clock.nowMs() + 100 });
    const source = new Source(3);
    for await (const chunk of streamWithin(scope, source)) {
      expect(chunk.length).toBe(1);
      break;
    }
    expect(source.isClosed).toBe(true);
    expect(clock.pendingTimers).toBe(0);
  });

  test('ends at the deadline although its source hangs', async () => {
    const clock = new ManualClock();
    using scope = new CallScope(clock, { deadlineMs: clock.nowMs() + 100 });
    const read = async (): Promise<void> => {
      for await (const chunk of untilOver(scope, new Source(0))) expect(chunk).toBeUndefined();
    };
    await Promise.all([expect(read()).rejects.toMatchObject(UNAVAILABLE), clock.advance(100)]);
  });
});
