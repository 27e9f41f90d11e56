import { serviceUnavailable } from '@septet/contracts/common-errors';
import type { CallLimits, ObjectStoreClock } from './object-store.ts';

/** 24 days; Node fires a longer one at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One call's deadline and abort, as one signal. */
export class CallScope implements Disposable {
  /** Aborts at the deadline with the 503 to answer, or with the reason of the caller's own signal. */
  readonly signal: AbortSignal;
  /** What went wrong on the way, for the log of a call that then ran out of time. */
  lastTrouble: unknown;
  readonly #over = Promise.withResolvers<never>();
  readonly #release: () => void;

  constructor(clock: Pick<ObjectStoreClock, 'nowMs' | 'setTimer'>, limits: CallLimits) {
    const { deadlineMs, signal: callers } = limits;
    const controller = new AbortController();
    this.signal = controller.signal;
    // Nobody may be waiting when it ends.
    this.#over.promise.catch(() => undefined);
    const end = (reason: unknown): void => {
      controller.abort(reason);
      this.#over.reject(reason);
    };
    const expire = (): void => {
      const why = new Error('the object store missed the deadline', { cause: this.lastTrouble });
      end(serviceUnavailable(undefined, why));
    };
    const abort = (): void => end(callers?.reason);

    if (callers?.aborted === true) abort();
    else if (deadlineMs <= clock.nowMs()) expire();
    const remainingMs = Math.max(0, deadlineMs - clock.nowMs());
    const timer = clock.setTimer(Math.min(remainingMs, LONGEST_TIMER_MS), expire);
    callers?.addEventListener('abort', abort, { once: true });
    this.#release = () => {
      timer.cancel();
      callers?.removeEventListener('abort', abort);
    };
  }

  /** Settles as the work does, or rejects as soon as the scope is over; the work's end is then nobody's. */
  async race<Value>(work: () => Promise<Value>): Promise<Value> {
    this.signal.throwIfAborted();
    try {
      return await Promise.race([work(), this.#over.promise]);
    } catch (error) {
      // What the abort broke is not the news.
      this.signal.throwIfAborted();
      throw error;
    }
  }

  [Symbol.dispose](): void {
    this.#release();
  }
}

/** Runs one call within its limits. */
export async function withinLimits<Value>(
  clock: Pick<ObjectStoreClock, 'nowMs' | 'setTimer'>,
  limits: CallLimits,
  work: (scope: CallScope) => Promise<Value>,
): Promise<Value> {
  using scope = new CallScope(clock, limits);
  return await scope.race(() => work(scope));
}

/** The chunks, or the scope's end where it comes first: a source that hangs must not keep files and uploads open. */
export async function* untilOver(
  scope: CallScope,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      const step = await scope.race(() => iterator.next());
      if (step.done === true) {
        isDone = true;
        return;
      }
      yield step.value;
    }
  } finally {
    // Not awaited after an abort: it may wait for the very thing that hangs.
    const returned = isDone ? undefined : iterator.return?.();
    if (scope.signal.aborted) void returned?.then(undefined, () => undefined);
    else await returned;
  }
}

/** As `untilOver`, and the scope ends with the last chunk. */
export async function* streamWithin(
  scope: CallScope,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  using held = scope;
  yield* untilOver(held, chunks);
}
