import type { QueueId } from '../queue/queue-id.ts';
import type { Receipt } from '../queue/receipt-handle.ts';

/** One ReceiveMessage that wants messages. */
export interface LeaseRequest {
  readonly maxMessages: number;
  readonly visibilityTimeoutSeconds: number | undefined;
  /** 12 hex digits. */
  readonly lease: string;
  /** ReceiveRequestAttemptId; means something to FIFO queues only. */
  readonly attemptId: string | undefined;
}

/** The messages of one request, and what their handles carry. */
export interface LeasedCall {
  readonly lease: string;
  readonly receivedMs: number;
  readonly messages: readonly LeasedMessage[];
}

export interface LeasedMessage {
  /** On a standard queue 32 hex digits, the message id without its dashes; on a FIFO queue the 20-digit sequence number. */
  readonly message: string;
  readonly record: string;
  readonly receiveCount: number;
  readonly firstReceivedMs: number;
}

/** Whether a receive that finds nothing more leaves its replica to be woken: if one of its calls got nothing, in any case, or never. */
export type Parking = 'if-empty' | 'always' | 'never';

export interface LeaseOutcome {
  /** `empty`: at least one request got less than it could take, because nothing more is visible. */
  readonly status: 'ok' | 'empty' | 'over-limit' | 'nonexistent';
  /** The queue's ReceiveMessageWaitTimeSeconds. */
  readonly waitSeconds: number;
  /** When the next message becomes deliverable without a send, ms from now. */
  readonly nextDueMs: number | undefined;
  /** `moved`: messages wait in the outbox for the dead-letter queue; `move-due`: they would, were it registered. */
  readonly deadLetters: 'moved' | 'move-due' | '';
  /** In the order of the requests. */
  readonly calls: readonly LeasedCall[];
}

/** A receive for the calls that wait on one replica. */
export interface LeaseCall {
  /** Names it, so that a repeat after a lost reply answers the same messages. */
  readonly attempt: string;
  readonly replica: string;
  readonly park: Parking;
  readonly inFlightLimit: number;
  /** The queue's outbox is registered: messages received too often may go there. */
  readonly mayMove: boolean;
  readonly requests: readonly LeaseRequest[];
  readonly deadlineMs: number;
}

/** `expired`: a FIFO queue's handle whose visibility timeout ended. */
export type DeleteOutcome = 'deleted' | 'expired';

export interface VisibilityChange {
  readonly receipt: Receipt;
  readonly timeoutSeconds: number;
}

/** One lease of a message, as a receipt names it. */
export type Lease = Pick<Receipt, 'message' | 'lease'>;

export type VisibilityOutcome = 'changed' | 'missing' | 'visible' | 'beyond';

/** A message on its way from one queue to another. */
export interface Arrival extends LeasedMessage {
  /** Names this one move of this message. */
  readonly transfer: string;
}

/** The lists of a queue; `aside` holds visible messages of noisy tenants. */
export type PeekList = 'visible' | 'aside' | 'delayed' | 'leased';

/** Where a page of a peek begins. */
export interface PeekPlace {
  readonly list: PeekList;
  readonly position: number;
}

export interface PeekedMessage extends LeasedMessage {
  readonly list: PeekList;
  /** When a delayed or leased message becomes visible; 0 for one that is. */
  readonly dueMs: number;
}

export interface PeekPage {
  readonly messages: readonly PeekedMessage[];
  readonly next: PeekPlace | undefined;
}

/** Tells a replica that a queue has something for its parked polls. */
export type Wake = (replica: string, queue: QueueId) => void;

/**
 * Messages of queues of one type in Valkey. Every method that changes something answers after the change is
 * safe at the chosen durability, and throws QueueDoesNotExist.
 */
export interface MessageStore {
  /** Deleting what is not there succeeds. Answers in the order of the receipts. */
  delete(
    queue: QueueId,
    receipts: readonly Receipt[],
    deadlineMs: number,
  ): Promise<readonly DeleteOutcome[]>;
  /** Answers in the order of the changes. */
  changeVisibility(
    queue: QueueId,
    changes: readonly VisibilityChange[],
    deadlineMs: number,
  ): Promise<readonly VisibilityOutcome[]>;
  /** Undoes leases whose messages reached nobody; does nothing where the lease is no longer the message's last. */
  giveBack(queue: QueueId, leases: readonly Lease[], deadlineMs: number): Promise<void>;
  /** One atomic step; one at a time per queue and replica. A queue that does not exist is a status here. */
  lease(queue: QueueId, call: LeaseCall): Promise<LeaseOutcome>;
  /** Wakes the next replica instead of this one, which has nobody waiting. */
  passWake(queue: QueueId, deadlineMs: number): Promise<void>;
  /** Inserts a message that another queue gave away, once per transfer. */
  insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void>;
  /** One page from `place` on. */
  peek(
    queue: QueueId,
    place: PeekPlace,
    maxMessages: number,
    deadlineMs: number,
  ): Promise<PeekPage>;
  /** One bounded step of clean-up; answers how many messages it touched, undefined when the queue is gone. */
  sweep(queue: QueueId, deadlineMs: number): Promise<number | undefined>;
}
