import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';

import { STREAM_WINDOW_ITEMS } from '../src/rpc/frame.ts';
import { callContext, demoModel } from './demo-api.ts';
import { TestBus } from './buses.ts';
import { createObserved, demoHandlers, demoStreams } from './demo-handlers.ts';

let nats: RunningEngine;

beforeAll(async () => {
  nats = await startNats();
});

afterAll(async () => {
  await nats[Symbol.asyncDispose]();
});

async function startPair({ local = false } = {}) {
  const member = await TestBus.connect(nats.url, { throughCodec: true });
  const caller = local ? member : await TestBus.connect(nats.url);
  const observed = createObserved();
  await member.bus.serve(demoModel, undefined, demoHandlers(observed), {
    streams: demoStreams(observed),
  });
  return {
    caller,
    observed,
    async [Symbol.asyncDispose]() {
      await caller[Symbol.asyncDispose]();
      await member[Symbol.asyncDispose]();
    },
  };
}

function numberOf(item: unknown): unknown {
  return { n: undefined, ...Object(item) }.n;
}

test.each([
  ['small items', 500, 10, false],
  ['items bigger than a frame', 12, 3_000_000, false],
  ['items in the same process', 50, 10, true],
])('a stream brings %s in order', async (_what, to, size, local) => {
  await using pair = await startPair({ local });
  const got: unknown[] = [];
  for await (const item of pair.caller.bus.stream(
    demoModel,
    'Count',
    { to, size },
    callContext(),
  )) {
    expect(item).toMatchObject({ bytes: { length: size } });
    got.push(numberOf(item));
  }
  expect(got).toEqual(Array.from({ length: to }, (_, index) => index + 1));
  expect(pair.observed.events).toEqual(['count ended']);
});

test('a slow reader slows the handler down', async () => {
  await using pair = await startPair();
  const items = pair.caller.bus
    .stream(demoModel, 'Count', { to: 10_000, size: 1 }, callContext())
    [Symbol.asyncIterator]();
  await items.next();
  // Answers of later calls come after whatever the stream could send on the same connection.
  await eventually(() => pair.observed.counted >= STREAM_WINDOW_ITEMS);
  for (let n = 0; n < 10; n += 1) await pair.caller.bus.describe('demo', callContext());
  expect(pair.observed.counted).toBeLessThanOrEqual(STREAM_WINDOW_ITEMS + 2);
  await items.return?.();
});

test('a reader that leaves stops the handler', async () => {
  await using pair = await startPair();
  for await (const item of pair.caller.bus.stream(
    demoModel,
    'Count',
    { to: 1_000_000, size: 100 },
    callContext(),
  )) {
    if (numberOf(item) === 100) break;
  }
  await eventually(() => pair.observed.events.includes('count ended'));
  expect(pair.observed.counted).toBeLessThan(1_000);
});

test('an error ends a stream with what the handler threw', async () => {
  await using pair = await startPair();
  const items = pair.caller.bus.stream(demoModel, 'Count', { to: 0, size: 0 }, callContext());
  const readAll = async () => {
    for await (const _item of items) {
      // Nothing comes.
    }
  };
  await expect(readAll()).rejects.toMatchObject({
    code: 'Expired',
    message: 'Nothing to count.',
  });
});

test('a stream ends at its deadline', async () => {
  await using pair = await startPair();
  const context = callContext({ deadlineMs: Date.now() + 300 });
  const items = pair.caller.bus
    .stream(demoModel, 'Count', { to: 1_000_000, size: 1 }, context)
    [Symbol.asyncIterator]();
  await items.next();
  const rest = async () => {
    await eventually(() => context.deadlineMs < Date.now());
    for (;;) {
      const { done } = await items.next();
      if (done === true) return;
    }
  };
  await expect(rest()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  await eventually(() => pair.observed.events.includes('count ended'));
});
