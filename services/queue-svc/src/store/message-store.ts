import { messageTooLong, queueDoesNotExist } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import { arrivalsKey, outboxKey } from '@septet/state/outbox';
import { integerReply, isList, listReply, textReply, type Reply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import { lastReceiveKey, queueKeys, queueTag } from './keys.ts';

/** Ids are 32 hex digits: a message id without its dashes. */
export interface NewMessage {
  readonly message: string;
  /** The queue's own delay when undefined. */
  readonly delaySeconds: number | undefined;
  readonly bytes: number;
  /** Written by writeStoredMessage. */
  readonly record: string;
}

/** One ReceiveMessage that wants messages. */
export interface LeaseRequest {
  readonly maxMessages: number;
  readonly visibilityTimeoutSeconds: number | undefined;
  /** 12 hex digits. */
  readonly lease: string;
}

export interface LeasedMessage {
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
  readonly receivedMs: number;
  /** `moved`: messages wait in the outbox for the dead-letter queue; `move-due`: they would, were it registered. */
  readonly deadLetters: 'moved' | 'move-due' | '';
  /** In the order of the requests. */
  readonly messages: readonly (readonly LeasedMessage[])[];
}

export type VisibilityOutcome = 'changed' | 'missing' | 'visible' | 'beyond';

/** A message on its way from one queue to another. */
export interface Arrival extends LeasedMessage {
  /** Names this one move of this message. */
  readonly transfer: string;
}

export type PeekList = 'visible' | 'delayed' | 'leased';

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

/** Tells a replica that a queue has something for its parked polls. */
export type Wake = (replica: string, queue: QueueId) => void;

const scripts = {
  send: loadScript(new URL('./lua/send-messages.lua', import.meta.url), { grows: true }),
  receive: loadScript(new URL('./lua/receive-messages.lua', import.meta.url)),
  insert: loadScript(new URL('./lua/insert-messages.lua', import.meta.url), { grows: true }),
  delete: loadScript(new URL('./lua/delete-messages.lua', import.meta.url)),
  changeVisibility: loadScript(new URL('./lua/change-visibility.lua', import.meta.url)),
  return: loadScript(new URL('./lua/return-messages.lua', import.meta.url)),
  peek: loadScript(new URL('./lua/peek-messages.lua', import.meta.url)),
  passWake: loadScript(new URL('./lua/pass-wake.lua', import.meta.url)),
  sweep: loadScript(new URL('./lua/sweep-queue.lua', import.meta.url)),
};

/** Messages of queues in Valkey. Every method answers after its change is safe at the chosen durability. */
export class MessageStore {
  readonly #state: State;
  readonly #wake: Wake;

  constructor(state: State, wake: Wake) {
    this.#state = state;
    this.#wake = wake;
  }

  /** @throws QueueDoesNotExist, or InvalidParameterValue when it is longer than the queue's maximum. */
  async send(
    queue: QueueId,
    message: NewMessage,
    deadlineMs: number,
    tooLong: (maxBytes: number) => Error = messageTooLong,
  ): Promise<void> {
    const reply = await this.#state.commitEntries(scripts.send, {
      keys: queueKeys(queue),
      head: [],
      entry: [
        message.message,
        message.delaySeconds === undefined ? '' : String(message.delaySeconds),
        String(message.bytes),
        message.record,
      ],
      deadlineMs,
    });
    const outcome = this.#entryOutcome(reply, queue);
    if (outcome.startsWith(TOO_LONG)) throw tooLong(Number(outcome.slice(TOO_LONG.length)));
  }

  /**
   * Inserts a message that another queue gave away, once per transfer.
   *
   * @throws QueueDoesNotExist
   */
  async insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    const { transfer, message, receiveCount, firstReceivedMs, record } = arrival;
    const reply = await this.#state.commitEntries(scripts.insert, {
      keys: [...queueKeys(queue), arrivalsKey(queueTag(queue))],
      head: [],
      entry: [transfer, message, String(receiveCount), String(firstReceivedMs), record],
      deadlineMs,
    });
    this.#entryOutcome(reply, queue);
  }

  /** Deleting what is not there succeeds. @throws QueueDoesNotExist */
  async delete(queue: QueueId, message: string, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commitEntries(scripts.delete, {
      keys: queueKeys(queue),
      head: [],
      entry: [message],
      deadlineMs,
    });
    this.#entryOutcome(reply, queue);
  }

  /** @throws QueueDoesNotExist */
  async changeVisibility(
    queue: QueueId,
    { message, receivedMs }: { readonly message: string; readonly receivedMs: number },
    timeoutSeconds: number,
    deadlineMs: number,
  ): Promise<VisibilityOutcome> {
    const reply = await this.#state.commitEntries(scripts.changeVisibility, {
      keys: queueKeys(queue),
      head: [],
      entry: [message, String(receivedMs), String(timeoutSeconds)],
      deadlineMs,
    });
    const outcome = this.#entryOutcome(reply, queue);
    switch (outcome) {
      case '1':
        return 'changed';
      case 'missing':
      case 'visible':
      case 'beyond':
        return outcome;
      default:
        throw new Error(`change-visibility.lua answered ${outcome}`);
    }
  }

  /** Undoes a lease whose message reached nobody; does nothing when the lease is no longer the message's last. */
  async giveBack(
    queue: QueueId,
    message: string,
    lease: string,
    deadlineMs: number,
  ): Promise<void> {
    const reply = await this.#state.commitEntries(scripts.return, {
      keys: queueKeys(queue),
      head: [],
      entry: [message, lease],
      deadlineMs,
    });
    this.#entryOutcome(reply, queue);
  }

  /**
   * One atomic step for the receive calls that wait on this replica. `attempt` names it, so that a
   * repeat after a lost reply answers the same messages. One at a time per queue and replica.
   */
  async lease(
    queue: QueueId,
    call: {
      readonly attempt: string;
      readonly replica: string;
      readonly park: Parking;
      readonly inFlightLimit: number;
      /** The queue's outbox is registered: messages received too often may go there. */
      readonly mayMove: boolean;
      readonly requests: readonly LeaseRequest[];
      readonly deadlineMs: number;
    },
  ): Promise<LeaseOutcome> {
    const args = [
      call.attempt,
      call.replica,
      PARKING[call.park],
      String(call.inFlightLimit),
      call.mayMove ? '1' : '0',
    ];
    for (const { maxMessages, visibilityTimeoutSeconds, lease } of call.requests) {
      const timeout =
        visibilityTimeoutSeconds === undefined ? '' : String(visibilityTimeoutSeconds);
      args.push(String(maxMessages), timeout, lease);
    }
    const reply = await this.#state.commit(scripts.receive, {
      keys: [...queueKeys(queue), lastReceiveKey(queue, call.replica), outboxKey(queueTag(queue))],
      args,
      deadlineMs: call.deadlineMs,
    });
    const { wake, ...outcome } = parseLeaseReply(reply);
    if (wake !== '') this.#wake(wake, queue);
    return outcome;
  }

  /** Wakes the next replica instead of this one, which has nobody waiting. */
  async passWake(queue: QueueId, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commit(scripts.passWake, {
      keys: queueKeys(queue),
      deadlineMs,
    });
    if (typeof reply === 'string' && reply !== '') this.#wake(reply, queue);
  }

  /** One page from `place` on. @throws QueueDoesNotExist */
  async peek(
    queue: QueueId,
    place: PeekPlace,
    maxMessages: number,
    deadlineMs: number,
  ): Promise<{
    readonly messages: readonly PeekedMessage[];
    readonly next: PeekPlace | undefined;
  }> {
    const reply = await this.#state.read(scripts.peek, {
      keys: queueKeys(queue),
      args: [place.list, String(place.position), String(maxMessages)],
      deadlineMs,
    });
    if (!isList(reply)) throw queueDoesNotExist();
    const [list, position, ...flat] = reply;
    const messages: PeekedMessage[] = [];
    for (let at = 0; at < flat.length; at += PEEKED_PARTS) {
      messages.push({
        message: textReply(flat[at]),
        list: parsePeekList(flat[at + 1]),
        dueMs: integerReply(flat[at + 2]),
        record: textReply(flat[at + 3]),
        receiveCount: integerReply(flat[at + 4]),
        firstReceivedMs: integerReply(flat[at + 5]),
      });
    }
    const next =
      list === '' ? undefined : { list: parsePeekList(list), position: integerReply(position) };
    return { messages, next };
  }

  /** One bounded step of clean-up; answers how many messages it touched, undefined when the queue is gone. */
  async sweep(queue: QueueId, deadlineMs: number): Promise<number | undefined> {
    const touched = integerReply(
      await this.#state.commit(scripts.sweep, { keys: queueKeys(queue), deadlineMs }),
    );
    return touched < 0 ? undefined : touched;
  }

  /** Wakes the replica that an entry's reply names, and returns the rest. */
  #entryOutcome(reply: Reply, queue: QueueId): string {
    const text = textReply(reply);
    if (text === 'nonexistent') throw queueDoesNotExist();
    const wakeAt = text.indexOf(';');
    if (wakeAt === -1) return text;
    this.#wake(text.slice(wakeAt + 1), queue);
    return text.slice(0, wakeAt);
  }
}

const PARKING: Readonly<Record<Parking, string>> = { never: '0', 'if-empty': '1', always: '2' };
const TOO_LONG = 'too-long:';
const MESSAGE_PARTS = 4;
const PEEKED_PARTS = 6;

function parseLeaseReply(reply: Reply): LeaseOutcome & { readonly wake: string } {
  const [status, waitSeconds, nextDueMs, wake, receivedMs, deadLetters, ...calls] =
    listReply(reply);
  const dueMs = integerReply(nextDueMs);
  return {
    status: parseLeaseStatus(status),
    waitSeconds: integerReply(waitSeconds),
    nextDueMs: dueMs < 0 ? undefined : dueMs,
    wake: textReply(wake),
    receivedMs: integerReply(receivedMs),
    deadLetters: deadLetters === 'moved' || deadLetters === 'move-due' ? deadLetters : '',
    messages: calls.map(parseLeasedMessages),
  };
}

function parseLeaseStatus(status: Reply | undefined): LeaseOutcome['status'] {
  if (
    status === 'ok' ||
    status === 'empty' ||
    status === 'over-limit' ||
    status === 'nonexistent'
  ) {
    return status;
  }
  throw new Error(`receive-messages.lua answered ${String(status)}`);
}

function parseLeasedMessages(call: Reply): LeasedMessage[] {
  const flat = listReply(call);
  const messages: LeasedMessage[] = [];
  for (let at = 0; at < flat.length; at += MESSAGE_PARTS) {
    messages.push({
      message: textReply(flat[at]),
      record: textReply(flat[at + 1]),
      receiveCount: integerReply(flat[at + 2]),
      firstReceivedMs: integerReply(flat[at + 3]),
    });
  }
  return messages;
}

export function parsePeekList(text: unknown): PeekList {
  if (text === 'visible' || text === 'delayed' || text === 'leased') return text;
  throw new Error(`${String(text)} is no list of a queue`);
}
