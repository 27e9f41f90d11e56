interface Alarm {
  readonly dueMs: number;
  readonly ring: () => void;
}

/** A clock that a test moves by hand; has the shape of service-kit's `Clock`. */
export class ManualClock {
  #nowMs: number;
  readonly #alarms = new Set<Alarm>();

  constructor(startMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = startMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  /** Timers that have been set and have not fired yet. */
  get pendingTimers(): number {
    return this.#alarms.size;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason);
        return;
      }
      const abort = (): void => {
        timer.cancel();
        reject(signal?.reason);
      };
      const timer = this.setTimer(ms, () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  setTimer(ms: number, callback: () => void): { cancel(): void } {
    const alarm = { dueMs: this.#nowMs + Math.max(0, ms), ring: callback };
    this.#alarms.add(alarm);
    return { cancel: () => void this.#alarms.delete(alarm) };
  }

  /**
   * Moves time on by `ms` and fires what is due, in order of time; what a timer sets for within that span fires
   * too. Between two moments everything already resolved runs first.
   */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settle();
    for (let alarm = this.#next(endMs); alarm !== undefined; alarm = this.#next(endMs)) {
      this.#alarms.delete(alarm);
      this.#nowMs = Math.max(this.#nowMs, alarm.dueMs);
      alarm.ring();
      await settle();
    }
    this.#nowMs = endMs;
  }

  #next(endMs: number): Alarm | undefined {
    return [...this.#alarms]
      .filter(({ dueMs }) => dueMs <= endMs)
      .toSorted((left, right) => left.dueMs - right.dueMs)[0];
  }
}

/** Lets promises that are resolved already run to where they wait next. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
