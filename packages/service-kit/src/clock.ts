/** A timer that has been set and not yet fired. */
export interface Timer {
  cancel(): void;
}

/** Where time comes from. Tests pass testkit's `ManualClock`. */
export interface Clock {
  /** Wall-clock time, epoch milliseconds. */
  nowMs(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back once after `ms`. A timer never keeps the process alive. */
  setTimer(ms: number, callback: () => void): Timer;
}

class TimeoutTimer implements Timer {
  readonly #timeout: NodeJS.Timeout;

  constructor(ms: number, callback: () => void) {
    this.#timeout = setTimeout(callback, ms).unref();
  }

  cancel(): void {
    clearTimeout(this.#timeout);
  }
}

/** The machine's clock. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  setTimer: (ms, callback) => new TimeoutTimer(ms, callback),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const timeout = setTimeout(() => {
        signal?.removeEventListener('abort', abort);
        resolve();
      }, ms);
      const abort = () => {
        clearTimeout(timeout);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
    }),
};
