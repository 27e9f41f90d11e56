import { randomBytes, randomInt } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import { claimOutbox, clearOutbox, outboxLength, type Transfer } from './outbox.ts';
import type { State } from './state.ts';
import { REGISTRY_SHARDS, TransferRegistry, type RegisteredTag } from './transfer-registry.ts';

/**
 * Step two: inserts transfers of one kind and destination, in order, by a commit of a script that asks
 * `arrived(…)` for each. Resolves when that is safe. A destination that is gone for good is the
 * deliverer's to decide on: what it resolves is cleared, what it rejects is tried again later.
 */
export type Deliver = (
  destination: string,
  transfers: readonly Transfer[],
  deadlineMs: number,
) => Promise<void>;

export interface TransfersOptions {
  readonly state: State;
  readonly clock: StateClock;
  readonly logger: StateLogger;
  /** By `kind`. Every replica has the same kinds. */
  readonly deliverers: Readonly<Record<string, Deliver>>;
}

const SWEEP_MS = 5_000;
const STEP_MS = 10_000;

/**
 * Changes over two slots: a source script moves a thing to the outbox of its own slot, a deliverer inserts
 * it at the destination, keyed by its id, and the outbox is cleared. Whoever dies between two steps leaves
 * a registered outbox behind, which every replica's sweep resumes.
 */
export class Transfers {
  readonly #options: TransfersOptions;
  readonly #registry: TransferRegistry;
  readonly #self = randomBytes(9).toString('base64url');
  readonly #running = new Map<string, Promise<number>>();
  readonly #next = new Map<string, Promise<number>>();
  #sweeping: { cancel(): void } | undefined;
  #closed = false;

  constructor(options: TransfersOptions) {
    this.#options = options;
    this.#registry = new TransferRegistry(options.state, options.clock);
  }

  /**
   * Step zero, awaited before each commit of a script that may call `outbox_put`: writes the tag (with its
   * braces) down where other replicas look. Almost always answered from memory.
   */
  register(tag: string, deadlineMs: number): Promise<void> {
    return this.#registry.register(tag, deadlineMs);
  }

  /**
   * Delivers what waits in an outbox; for whoever has just committed step one. Resolves with the number
   * delivered by this call; 0 when another replica is at it.
   */
  resume(tag: string): Promise<number> {
    const running = this.#running.get(tag);
    if (running === undefined) {
      const run = this.#run(tag).finally(() => this.#running.delete(tag));
      this.#running.set(tag, run);
      return run;
    }
    // What was put before this call may have escaped the run under way; one more run serves all who ask meanwhile.
    const waiting = this.#next.get(tag);
    if (waiting !== undefined) return waiting;
    const next = running
      .catch(() => 0)
      .then(() => {
        this.#next.delete(tag);
        return this.resume(tag);
      });
    this.#next.set(tag, next);
    return next;
  }

  /** Looks through the registry every few seconds, sharing the work with the other replicas. */
  startSweeping(): void {
    const { clock, logger } = this.#options;
    this.#sweeping = clock.setTimer(randomInt(SWEEP_MS / 2, SWEEP_MS), () => {
      this.sweep()
        .catch((error: unknown) => logger.warn({ err: error }, 'a sweep of transfers failed'))
        .finally(() => {
          if (!this.#closed) this.startSweeping();
        });
    });
  }

  /** Resumes every outbox that is not empty. Resolves with the number delivered. */
  async sweep(): Promise<number> {
    let delivered = 0;
    for (let shard = 0; shard < REGISTRY_SHARDS && !this.#closed; shard++) {
      for (let rank = 0; ; rank += 100) {
        const page = await this.#registry.page(
          shard,
          this.#self,
          SWEEP_MS / 2,
          rank,
          this.#deadline(),
        );
        if (page === undefined || page.length === 0) break;
        const counts = await Promise.all(page.map((entry) => this.#sweepOne(entry)));
        delivered += counts.reduce((sum, count) => sum + count, 0);
      }
    }
    return delivered;
  }

  /** Ends the sweeping and waits for deliveries under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#sweeping?.cancel();
    await Promise.allSettled([...this.#running.values(), ...this.#next.values()]);
  }

  async #sweepOne(entry: RegisteredTag): Promise<number> {
    const { state, logger } = this.#options;
    try {
      if (entry.isStale) {
        // A commit sees the outbox as it is, so that nothing registered and parked is forgotten.
        const left = await claimOutbox(state, entry.tag, this.#self, undefined, this.#deadline());
        if (left?.length === 0) await this.#registry.remove(entry, this.#deadline());
        if (left === undefined || left.length === 0) return 0;
      } else if ((await outboxLength(state, entry.tag, this.#deadline())) === 0) return 0;
      return await this.resume(entry.tag);
    } catch (error) {
      logger.warn({ err: error, tag: entry.tag }, 'transfers will be tried again');
      return 0;
    }
  }

  async #run(tag: string): Promise<number> {
    const { state } = this.#options;
    let delivered = 0;
    let after: string | undefined;
    // Transfers to one destination keep their order: nothing overtakes one that could not be delivered.
    const stuck = new Set<string>();
    while (!this.#closed) {
      const page = await claimOutbox(state, tag, this.#self, after, this.#deadline());
      const last = page?.at(-1);
      if (page === undefined || last === undefined) break;
      const groups = Map.groupBy(page, ({ kind, destination }) => `${kind}\n${destination}`);
      const counts = await Promise.all(
        [...groups].map(async ([route, transfers]) => {
          if (stuck.has(route)) return 0;
          const count = await this.#deliver(tag, transfers);
          if (count === 0) stuck.add(route);
          return count;
        }),
      );
      delivered += counts.reduce((sum, count) => sum + count, 0);
      after = last.entry;
    }
    return delivered;
  }

  /** Steps two and three for one destination; a failure leaves its transfers where they are. */
  async #deliver(tag: string, transfers: readonly Transfer[]): Promise<number> {
    const { state, deliverers, logger } = this.#options;
    const [first] = transfers;
    if (first === undefined) return 0;
    const { kind, destination } = first;
    const deliver = deliverers[kind];
    if (deliver === undefined) {
      logger.warn({ tag, kind }, 'a transfer waits for a release that knows its kind');
      return 0;
    }
    try {
      await deliver(destination, transfers, this.#deadline());
      await clearOutbox(state, tag, transfers, this.#deadline());
      return transfers.length;
    } catch (error) {
      logger.warn({ err: error, tag, kind, destination }, 'transfers will be tried again');
      return 0;
    }
  }

  #deadline(): number {
    return this.#options.clock.nowMs() + STEP_MS;
  }
}
