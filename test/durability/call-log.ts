import type { Call } from './history.ts';

type Watcher = (call: Call) => void;

/** Every call of a run, in the order of their ends, and what waits for the next ones. */
export class CallLog {
  readonly calls: Call[] = [];
  readonly #watchers = new Set<Watcher>();

  record(call: Call): void {
    this.calls.push(call);
    for (const watch of this.#watchers) watch(call);
  }

  /**
   * The first `count` changes that are acknowledged from now on and whose calls started at `sinceMs` or later;
   * resolves with the last of them.
   *
   * @throws when they do not come within `withinMs`; the last failure of the run is in the message
   */
  async changes(count: number, { sinceMs = 0, withinMs = 60_000 } = {}): Promise<Call> {
    let missing = count;
    const { promise, resolve, reject } = Promise.withResolvers<Call>();
    const watch = (call: Call): void => {
      if (!isChange(call) || call.startedMs < sinceMs) return;
      missing -= 1;
      if (missing === 0) resolve(call);
    };
    this.#watchers.add(watch);
    const giveUp = setTimeout(() => {
      const failure = this.calls.findLast((call) => call.failure !== undefined)?.failure;
      reject(new Error(`no progress for ${withinMs} ms, the last failure was: ${failure}`));
    }, withinMs);
    try {
      return await promise;
    } finally {
      clearTimeout(giveUp);
      this.#watchers.delete(watch);
    }
  }
}

/** Whether an acknowledged call changed something, so that its answer had to wait for the change to be safe. */
export function isChange(call: Call): boolean {
  if (call.verdict !== 'acknowledged') return false;
  return call.operation !== 'ReceiveMessage' || call.received.length > 0;
}
