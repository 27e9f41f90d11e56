import type { QueueId } from '../queue/queue-id.ts';
import { queueTag } from '../store/keys.ts';

/** What one queue saw at this replica, or all queues that are not named; only ever grows. */
export interface QueueCounts {
  /** Undefined for the sum of those that are not named. */
  readonly queue: QueueId | undefined;
  sent: number;
  received: number;
  deleted: number;
  emptyReceives: number;
}

/**
 * Counts by queue, for at most so many queues: those that come first have a name, the rest is one sum. A queue
 * that is deleted gives its place free.
 */
export class QueueTraffic {
  readonly other: QueueCounts = countsOf(undefined);
  readonly #maxNamed: number;
  readonly #named = new Map<string, QueueCounts>();

  constructor(maxNamed: number) {
    this.#maxNamed = maxNamed;
  }

  /** To be counted in, for a queue that is known to exist: one look-up, on every call. */
  of(queue: QueueId): QueueCounts {
    const tag = queueTag(queue);
    const counts = this.#named.get(tag);
    if (counts !== undefined) return counts;
    if (this.#named.size >= this.#maxNamed) return this.other;
    const created = countsOf(queue);
    this.#named.set(tag, created);
    return created;
  }

  get named(): Iterable<QueueCounts> {
    return this.#named.values();
  }

  forget(queue: QueueId): void {
    this.#named.delete(queueTag(queue));
  }
}

function countsOf(queue: QueueId | undefined): QueueCounts {
  return { queue, sent: 0, received: 0, deleted: 0, emptyReceives: 0 };
}
