import { queueDoesNotExist, requestThrottled, tooManyInFlight } from '@septet/contracts/sqs/errors';
import { background } from '@septet/service-kit/background';
import type { Clock } from '@septet/service-kit/clock';
import type { Ids } from '@septet/service-kit/ids';
import { queueArn, type QueueId } from '../queue/queue-id.ts';
import type { LeasedCall, LeaseOutcome, LeaseRequest, Parking } from '../store/message-store.ts';
import type { MessageStores } from '../store/message-stores.ts';
import type { ParkingPlaces } from './parking-places.ts';
import { ReceiveLine, type ReceiveCall } from './receive-line.ts';

/** SQS quota: messages in flight per standard queue. */
const IN_FLIGHT_LIMIT = 120_000;
const ENGINE_BUDGET_MS = 5_000;
const ATTEMPT_BYTES = 8;
const MAX_MOVING = 10_000;

/** Messages that were received too often are on their way from a queue's outbox to its dead-letter queue. */
export interface DeadLetters {
  register(queue: QueueId, deadlineMs: number): Promise<void>;
  resume(queue: QueueId): Promise<unknown>;
}

export interface ReceiveLinesDeps {
  readonly deadLetters: DeadLetters;
  readonly messages: MessageStores;
  readonly places: ParkingPlaces;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Name of this replica, in the queues' lists of parked replicas. */
  readonly replica: string;
}

/** The lines of all queues that somebody receives from at this replica. */
export class ReceiveLines {
  readonly #deps: ReceiveLinesDeps;
  readonly #lines = new Map<string, ReceiveLine>();
  /** Queues that had a message for their dead-letter queue since this replica started. */
  readonly #moving = new Set<string>();
  #isDraining = false;

  constructor(deps: ReceiveLinesDeps) {
    this.#deps = deps;
  }

  /** Receive calls that wait here, over all queues. */
  get parkedCount(): number {
    let count = 0;
    for (const line of this.#lines.values()) count += line.parkedCount;
    return count;
  }

  /** Answers with messages as soon as there are any; empty when the wait ends, the caller leaves or this replica drains. */
  receive(queue: QueueId, call: ReceiveCall): Promise<LeasedCall> {
    return this.#lineOf(queue).receive(this.#isDraining ? { ...call, waitSeconds: 0 } : call);
  }

  /** A wake-up that finds nobody waiting here is passed on to the next replica. */
  wake(queue: QueueId): void {
    const line = this.#lines.get(queueArn(queue));
    if (line !== undefined) {
      line.wake();
      return;
    }
    const { messages, clock } = this.#deps;
    background(messages.of(queue).passWake(queue, clock.nowMs() + ENGINE_BUDGET_MS));
  }

  drain(): void {
    this.#isDraining = true;
    for (const line of this.#lines.values()) line.drain();
  }

  #lineOf(queue: QueueId): ReceiveLine {
    const arn = queueArn(queue);
    let line = this.#lines.get(arn);
    if (line === undefined) {
      line = this.#createLine(queue, arn);
      this.#lines.set(arn, line);
    }
    return line;
  }

  #createLine(queue: QueueId, arn: string): ReceiveLine {
    const { messages, places, clock, ids } = this.#deps;
    return new ReceiveLine({
      clock,
      lease: (requests, park) => this.#lease(queue, requests, park),
      giveBack: (leased, lease) =>
        background(
          messages.of(queue).giveBack(
            queue,
            leased.map(({ message }) => ({ message, lease })),
            clock.nowMs() + ENGINE_BUDGET_MS,
          ),
        ),
      nonexistent: queueDoesNotExist,
      overLimit: tooManyInFlight,
      takePlace: () => places.take(queue.account),
      leavePlace: () => places.leave(queue.account),
      // SDKs repeat it with a growing delay. An empty answer would be asked again at once, and make the load worse.
      noPlace: requestThrottled,
      onEmpty: () => this.#lines.delete(arn),
      random: () => (ids.randomBytes(1)[0] ?? 0) / 255,
    });
  }

  async #lease(
    queue: QueueId,
    requests: readonly LeaseRequest[],
    park: Parking,
  ): Promise<LeaseOutcome> {
    const { messages, clock, ids, replica, deadLetters } = this.#deps;
    const deadlineMs = clock.nowMs() + ENGINE_BUDGET_MS;
    const mayMove = this.#moving.has(queueArn(queue));
    // Before a script may use the outbox, the outbox is written down where other replicas look for it.
    if (mayMove) await deadLetters.register(queue, deadlineMs);
    const outcome = await messages.of(queue).lease(queue, {
      attempt: Buffer.from(ids.randomBytes(ATTEMPT_BYTES)).toString('hex'),
      replica,
      park: this.#isDraining ? 'never' : park,
      inFlightLimit: IN_FLIGHT_LIMIT,
      mayMove,
      requests,
      deadlineMs,
    });
    if (outcome.deadLetters === 'moved') background(deadLetters.resume(queue));
    if (outcome.deadLetters !== 'move-due' || mayMove) return outcome;
    if (this.#moving.size >= MAX_MOVING) this.#moving.clear();
    this.#moving.add(queueArn(queue));
    return this.#lease(queue, requests, park);
  }
}
