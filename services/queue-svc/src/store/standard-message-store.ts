import { messageTooLong } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import { arrivalsKey, outboxKey } from '@septet/state/outbox';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import type { Receipt } from '../queue/receipt-handle.ts';
import { parseStoredMessage } from '../queue/stored-message.ts';
import { lastReceiveKey, queueTag, standardKeys } from './keys.ts';
import {
  entryOutcome,
  leaseArguments,
  parseLeasedMessages,
  parseLeaseReply,
  parsePeekPage,
  parseSwept,
  parseVisibilityOutcome,
  tooLongForBytes,
} from './message-replies.ts';
import type {
  Arrival,
  LeaseCall,
  LeaseOutcome,
  MessageStore,
  PeekPage,
  PeekPlace,
  VisibilityOutcome,
  Wake,
} from './message-store.ts';

/** A message for a standard queue. */
export interface NewMessage {
  /** 32 hex digits: the message id without its dashes. */
  readonly message: string;
  /** The queue's own delay when undefined. */
  readonly delaySeconds: number | undefined;
  readonly bytes: number;
  /** The tenant, on a fair queue. */
  readonly groupId: string | undefined;
  /** Written by writeStoredMessage. */
  readonly record: string;
}

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

/** Messages of standard queues. */
export class StandardMessageStore implements MessageStore {
  readonly #state: State;
  readonly #wake: Wake;

  constructor(state: State, wake: Wake) {
    this.#state = state;
    this.#wake = wake;
  }

  /** @throws QueueDoesNotExist, or what `tooLong` makes of the queue's maximum. */
  async send(
    queue: QueueId,
    message: NewMessage,
    deadlineMs: number,
    tooLong: (maxBytes: number) => Error = messageTooLong,
  ): Promise<void> {
    const reply = await this.#state.commitEntries(scripts.send, {
      keys: standardKeys(queue),
      head: [],
      entry: [
        message.message,
        message.delaySeconds === undefined ? '' : String(message.delaySeconds),
        String(message.bytes),
        message.groupId ?? '',
        message.record,
      ],
      deadlineMs,
    });
    const maxBytes = tooLongForBytes(entryOutcome(reply, queue, this.#wake));
    if (maxBytes !== undefined) throw tooLong(maxBytes);
  }

  async insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    const { transfer, message, receiveCount, firstReceivedMs, record } = arrival;
    const { groupId = '' } = parseStoredMessage(record);
    const reply = await this.#state.commitEntries(scripts.insert, {
      keys: [...standardKeys(queue), arrivalsKey(queueTag(queue))],
      head: [],
      entry: [transfer, message, String(receiveCount), String(firstReceivedMs), groupId, record],
      deadlineMs,
    });
    entryOutcome(reply, queue, this.#wake);
  }

  /** Older handles of a message delete it too, as on AWS. */
  async delete(queue: QueueId, { message }: Receipt, deadlineMs: number): Promise<'deleted'> {
    const reply = await this.#state.commitEntries(scripts.delete, {
      keys: standardKeys(queue),
      head: [],
      entry: [message],
      deadlineMs,
    });
    entryOutcome(reply, queue, this.#wake);
    return 'deleted';
  }

  async changeVisibility(
    queue: QueueId,
    { message, receivedMs }: Receipt,
    timeoutSeconds: number,
    deadlineMs: number,
  ): Promise<VisibilityOutcome> {
    const reply = await this.#state.commitEntries(scripts.changeVisibility, {
      keys: standardKeys(queue),
      head: [],
      entry: [message, String(receivedMs), String(timeoutSeconds)],
      deadlineMs,
    });
    return parseVisibilityOutcome(entryOutcome(reply, queue, this.#wake));
  }

  async giveBack(
    queue: QueueId,
    message: string,
    lease: string,
    deadlineMs: number,
  ): Promise<void> {
    const reply = await this.#state.commitEntries(scripts.return, {
      keys: standardKeys(queue),
      head: [],
      entry: [message, lease],
      deadlineMs,
    });
    entryOutcome(reply, queue, this.#wake);
  }

  async lease(queue: QueueId, call: LeaseCall): Promise<LeaseOutcome> {
    const args = leaseArguments(call);
    for (const { maxMessages, visibilityTimeoutSeconds, lease } of call.requests) {
      args.push(String(maxMessages), String(visibilityTimeoutSeconds ?? ''), lease);
    }
    const reply = await this.#state.commit(scripts.receive, {
      keys: [
        ...standardKeys(queue),
        lastReceiveKey(queue, call.replica),
        outboxKey(queueTag(queue)),
      ],
      args,
      deadlineMs: call.deadlineMs,
    });
    const { wake, ...outcome } = parseLeaseReply(reply, (list, position, receivedMs) => ({
      lease: call.requests[position]?.lease ?? '',
      receivedMs,
      messages: parseLeasedMessages(list, 0),
    }));
    if (wake !== '') this.#wake(wake, queue);
    return outcome;
  }

  async passWake(queue: QueueId, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commit(scripts.passWake, {
      keys: standardKeys(queue),
      deadlineMs,
    });
    if (typeof reply === 'string' && reply !== '') this.#wake(reply, queue);
  }

  async peek(
    queue: QueueId,
    { list, position }: PeekPlace,
    maxMessages: number,
    deadlineMs: number,
  ): Promise<PeekPage> {
    const args = [list, String(position), String(maxMessages)];
    return parsePeekPage(
      await this.#state.read(scripts.peek, { keys: standardKeys(queue), args, deadlineMs }),
    );
  }

  async sweep(queue: QueueId, deadlineMs: number): Promise<number | undefined> {
    return parseSwept(
      await this.#state.commit(scripts.sweep, { keys: standardKeys(queue), deadlineMs }),
    );
  }
}
