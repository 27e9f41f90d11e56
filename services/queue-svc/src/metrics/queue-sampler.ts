import type { Clock } from '@septet/service-kit/clock';
import type { Logger } from '@septet/service-kit/logger';
import { isQueueGone } from '../queue/queue-gone.ts';
import type { QueueId } from '../queue/queue-id.ts';
import type { QueueDescription, QueueStore } from '../store/queue-store.ts';
import type { QueueTraffic } from './queue-traffic.ts';

/** What is in a queue, or in all queues that are not named. */
export interface QueueSample extends Pick<
  QueueDescription,
  'visibleCount' | 'inFlightCount' | 'delayedCount'
> {
  readonly queue: QueueId | undefined;
  /** The oldest message that waits to be received; 0 when none does. */
  readonly oldestAgeMs: number;
}

export interface QueueSamplerDeps {
  readonly queues: Pick<QueueStore, 'describe'>;
  readonly traffic: QueueTraffic;
  readonly clock: Clock;
  readonly logger: Logger;
}

const BUDGET_MS = 2_000;
const EMPTY: QueueSample = {
  queue: undefined,
  visibleCount: 0,
  inFlightCount: 0,
  delayedCount: 0,
  oldestAgeMs: 0,
};

/**
 * Looks into queues for the metrics: into the named ones whenever somebody scrapes, into the others, which
 * may be many, on the rounds of the sweeper.
 */
export class QueueSampler {
  readonly #deps: QueueSamplerDeps;
  #round = EMPTY;
  #other = EMPTY;
  #sampling: Promise<readonly QueueSample[]> | undefined;

  constructor(deps: QueueSamplerDeps) {
    this.#deps = deps;
  }

  /** The sweeper sets out; what a round that failed had found is forgotten. */
  startRound(): void {
    this.#round = EMPTY;
  }

  /** The sweeper came by a queue: it gets a name while there are any, otherwise it is added to the rest. */
  async visit(queue: QueueId): Promise<void> {
    const { traffic } = this.#deps;
    if (traffic.of(queue) !== traffic.other) return;
    const sample = await this.#look(queue);
    if (sample !== undefined) this.#round = sumOf(this.#round, sample);
  }

  /** The sweeper has been everywhere. */
  endRound(): void {
    this.#other = this.#round;
  }

  /** Every named queue as it is now, and the rest as it was on the last round. Those who ask at once share the answer. */
  sample(): Promise<readonly QueueSample[]> {
    this.#sampling ??= this.#lookAtNamed().finally(() => (this.#sampling = undefined));
    return this.#sampling;
  }

  async #lookAtNamed(): Promise<readonly QueueSample[]> {
    const { traffic, logger } = this.#deps;
    const named = [...traffic.named].flatMap(({ queue }) => queue ?? []);
    try {
      const samples = await Promise.all(named.map((queue) => this.#look(queue)));
      return [...samples.filter((sample) => sample !== undefined), this.#other];
    } catch (error) {
      // While the engine is away the scrape still answers, with the counters.
      logger.warn({ err: error }, 'looking into queues for the metrics failed');
      return [];
    }
  }

  /** Undefined, and its name free, when the queue is gone. */
  async #look(queue: QueueId): Promise<QueueSample | undefined> {
    const { queues, clock, traffic } = this.#deps;
    try {
      const description = await queues.describe(queue, clock.nowMs() + BUDGET_MS);
      const { visibleCount, inFlightCount, delayedCount, oldestAgeMs } = description;
      return { queue, visibleCount, inFlightCount, delayedCount, oldestAgeMs };
    } catch (error) {
      if (!isQueueGone(error)) throw error;
      traffic.forget(queue);
      return undefined;
    }
  }
}

function sumOf(sum: QueueSample, more: QueueSample): QueueSample {
  return {
    queue: undefined,
    visibleCount: sum.visibleCount + more.visibleCount,
    inFlightCount: sum.inFlightCount + more.inFlightCount,
    delayedCount: sum.delayedCount + more.delayedCount,
    oldestAgeMs: Math.max(sum.oldestAgeMs, more.oldestAgeMs),
  };
}
