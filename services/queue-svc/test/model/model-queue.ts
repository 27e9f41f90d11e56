import { createMessage, stateOf, type MessageState, type ModelMessage } from './model-message.ts';

/** Amazon SQS Developer Guide, "Exactly-once processing" and ReceiveRequestAttemptId. */
const FIVE_MINUTES = 300;
/** From the receive on, in all. */
export const TWELVE_HOURS = 43_200;
const PURGE_PAUSE = 60;

export type Attributes = Record<string, string>;

export interface Redrive {
  readonly target: string;
  readonly maxReceives: number;
}

/** A receive that can be tried again under its attempt id. */
interface Attempt {
  readonly at: number;
  readonly lease: number;
  readonly names: readonly string[];
  readonly handles: readonly string[];
}

interface Duplicate {
  readonly at: number;
  readonly messageId: string;
  readonly sequenceNumber: string;
}

/** One of the model's queues, of either type: lists that are searched from end to end. */
export class ModelQueue {
  readonly name: string;
  readonly isFifo: boolean;
  attributes: Attributes;
  readonly tags: Map<string, string>;
  /** In the order of sending; arrivals from other queues at the end. */
  messages: ModelMessage[] = [];
  /** Fixed at creation: a later change of DeduplicationScope shows, but does not act. */
  readonly dedupeScope: string;
  readonly #duplicates = new Map<string, Duplicate>();
  readonly #attempts = new Map<string, Attempt>();
  #purgedAt: number | undefined;
  #lastSequenceNumber = '';

  constructor(name: string, attributes: Attributes, tags: Readonly<Record<string, string>>) {
    this.name = name;
    this.isFifo = name.endsWith('.fifo');
    this.attributes = {
      DelaySeconds: '0',
      MaximumMessageSize: '1048576',
      MessageRetentionPeriod: '345600',
      ReceiveMessageWaitTimeSeconds: '0',
      VisibilityTimeout: '30',
      SqsManagedSseEnabled: 'true',
      ...(this.isFifo && {
        FifoQueue: 'true',
        ContentBasedDeduplication: 'false',
        DeduplicationScope: 'queue',
        FifoThroughputLimit: 'perQueue',
      }),
    };
    this.set(attributes);
    this.dedupeScope = this.attributes['DeduplicationScope'] ?? '';
    this.tags = new Map(Object.entries(tags));
  }

  /** An empty value removes the attribute. */
  set(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === '') delete this.attributes[name];
      else this.attributes[name] = value;
    }
  }

  number(attribute: string): number {
    return Number(this.attributes[attribute]);
  }

  get redrive(): Redrive | undefined {
    const policy = this.attributes['RedrivePolicy'];
    if (policy === undefined) return undefined;
    const parsed: { deadLetterTargetArn: string; maxReceiveCount: number } = JSON.parse(policy);
    return {
      target: parsed.deadLetterTargetArn.split(':').at(-1) ?? '',
      maxReceives: parsed.maxReceiveCount,
    };
  }

  /** Forgets what outlived its retention, in flight or not. */
  dropExpired(now: number): void {
    this.messages = this.messages.filter((message) => now < this.expiryOf(message));
  }

  expiryOf(message: ModelMessage): number {
    return message.sentAt + this.number('MessageRetentionPeriod');
  }

  /** By the name inside the queue. */
  find(name: string): ModelMessage | undefined {
    return this.messages.find((message) => message.name === name);
  }

  remove(gone: readonly ModelMessage[]): void {
    this.messages = this.messages.filter((message) => !gone.includes(message));
  }

  count(state: MessageState, now: number): number {
    return this.messages.filter((message) => stateOf(message, now) === state).length;
  }

  /** What an earlier message with the same deduplication id answered, if it was within five minutes. */
  duplicateOf(groupId: string, dedupeId: string, now: number): Duplicate | undefined {
    const known = this.#duplicates.get(this.#dedupeKey(groupId, dedupeId));
    return known !== undefined && now < known.at + FIVE_MINUTES ? known : undefined;
  }

  remember(groupId: string, dedupeId: string, duplicate: Duplicate): void {
    this.#duplicates.set(this.#dedupeKey(groupId, dedupeId), duplicate);
  }

  #dedupeKey(groupId: string, dedupeId: string): string {
    return this.dedupeScope === 'messageGroup' ? `${groupId} ${dedupeId}` : dedupeId;
  }

  add(message: Parameters<typeof createMessage>[0], delaySeconds: number): void {
    const added = createMessage(message);
    this.messages.push(added);
    if (delaySeconds > 0) this.#hold(added, 'delayed', added.sentAt + delaySeconds);
  }

  /** On a standard queue nothing is held beyond its retention (services/queue-svc/README.md, invariant 3). */
  #hold(message: ModelMessage, hold: 'delayed' | 'in flight', until: number): void {
    message.hold = hold;
    message.heldUntil = this.isFifo ? until : Math.min(until, this.expiryOf(message));
  }

  /** How far the message is from its last allowed receive. */
  isDeadLetter(message: ModelMessage): boolean {
    const { redrive } = this;
    return (
      redrive !== undefined && message.receives - message.receivesElsewhere >= redrive.maxReceives
    );
  }

  lease(
    message: ModelMessage,
    { now, timeout, lease }: { now: number; timeout: number; lease: number },
  ): void {
    message.receives += 1;
    message.firstReceivedAt ??= now;
    message.lease = lease;
    message.isChanged = false;
    if (timeout > 0) this.#hold(message, 'in flight', now + timeout);
  }

  /** Undefined when the change is made, else the code of AWS's error. */
  changeVisibility(
    name: string,
    receive: { readonly lease: number; readonly at: number },
    { now, timeout }: { now: number; timeout: number },
  ): string | undefined {
    const message = this.find(name);
    if (message === undefined) return 'InvalidParameterValue';
    const isStale = this.isFifo && message.lease !== receive.lease;
    if (isStale || stateOf(message, now) !== 'InFlight') return 'MessageNotInflight';
    if (now + timeout > receive.at + TWELVE_HOURS) return 'InvalidParameterValue';
    this.#hold(message, 'in flight', now + timeout);
    message.isChanged = true;
    return undefined;
  }

  /** Any handle of a message deletes it; on a FIFO queue only the last, while it is in flight. */
  delete(name: string, lease: number, now: number): string | undefined {
    const message = this.find(name);
    if (message === undefined) return undefined;
    if (this.isFifo && (message.lease !== lease || stateOf(message, now) !== 'InFlight')) {
      return 'InvalidParameterValue';
    }
    this.remove([message]);
    return undefined;
  }

  /** Undoes a receive if it was the message's last. */
  giveBack(name: string, lease: number, now: number): void {
    const message = this.find(name);
    if (message === undefined || message.lease !== lease) return;
    message.receives -= 1;
    message.lease = 0;
    if (message.receives === 0) message.firstReceivedAt = undefined;
    if (stateOf(message, now) === 'InFlight') message.hold = undefined;
  }

  purge(now: number): string | undefined {
    if (this.#purgedAt !== undefined && now < this.#purgedAt + PURGE_PAUSE) {
      return 'PurgeQueueInProgress';
    }
    this.#purgedAt = now;
    this.messages = [];
    this.#duplicates.clear();
    return undefined;
  }

  /** On a FIFO queue numbers only grow. */
  checkSequenceNumber(sequenceNumber: string): void {
    if (!/^\d{20}$/.test(sequenceNumber) || sequenceNumber <= this.#lastSequenceNumber) {
      throw new Error(`sequence number ${sequenceNumber} after ${this.#lastSequenceNumber}`);
    }
    this.#lastSequenceNumber = sequenceNumber;
  }

  forgetAttempt(id: string): void {
    this.#attempts.delete(id);
  }

  rememberAttempt(id: string, attempt: Attempt): void {
    this.#attempts.set(id, attempt);
  }

  /** The receive that `id` repeats: all its messages are still in flight and untouched. Holds them anew. */
  repeatAttempt(
    id: string,
    { now, timeout }: { now: number; timeout: number },
  ):
    | { readonly handles: readonly string[]; readonly messages: readonly ModelMessage[] }
    | undefined {
    const attempt = this.#attempts.get(id);
    if (attempt === undefined || now >= attempt.at + FIVE_MINUTES) return undefined;
    const messages = attempt.names
      .map((name) => this.find(name))
      .filter((message) => message !== undefined)
      .filter(
        (message) =>
          message.lease === attempt.lease &&
          !message.isChanged &&
          stateOf(message, now) === 'InFlight',
      );
    if (messages.length < attempt.names.length) return undefined;
    for (const message of messages) this.#hold(message, 'in flight', now + timeout);
    return { handles: attempt.handles, messages };
  }
}
