/** A message as the model sees it. Times are seconds of the model's clock. */
export interface ModelMessage {
  /** What names it inside its queue: the MessageId, on a FIFO queue the sequence number. */
  readonly name: string;
  readonly messageId: string;
  readonly body: string;
  /** Value of its one String attribute `kind`. */
  readonly kind: string | undefined;
  readonly groupId: string | undefined;
  readonly dedupeId: string | undefined;
  /** ARN of the queue that gave it up. */
  readonly sourceArn: string | undefined;
  readonly sentAt: number;
  /** Receives over all queues, and how many of them other queues made. */
  receives: number;
  readonly receivesElsewhere: number;
  firstReceivedAt: number | undefined;
  /** Why and until when it cannot be received. */
  hold: 'delayed' | 'in flight' | undefined;
  heldUntil: number;
  /** Number of its last receive. */
  lease: number;
  /** Its visibility was changed since that receive. */
  isChanged: boolean;
}

export type NewModelMessage = Pick<
  ModelMessage,
  'name' | 'messageId' | 'body' | 'kind' | 'groupId' | 'dedupeId' | 'sentAt'
> &
  Partial<ModelMessage>;

export function createMessage(message: NewModelMessage): ModelMessage {
  return {
    sourceArn: undefined,
    receives: 0,
    receivesElsewhere: 0,
    firstReceivedAt: undefined,
    hold: undefined,
    heldUntil: 0,
    lease: 0,
    isChanged: false,
    ...message,
  };
}

export type MessageState = 'Visible' | 'Delayed' | 'InFlight';

export function stateOf({ hold, heldUntil }: ModelMessage, now: number): MessageState {
  if (hold === undefined || heldUntil <= now) return 'Visible';
  return hold === 'delayed' ? 'Delayed' : 'InFlight';
}
