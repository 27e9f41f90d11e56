import { loadScript } from '@septet/state/lua';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import type { Receipt } from '../queue/receipt-handle.ts';
import { parseStoredMessage } from '../queue/stored-message.ts';
import { slotOf } from './keys.ts';
import {
  entryOutcomes,
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
  DeleteOutcome,
  Lease,
  LeaseCall,
  LeaseOutcome,
  MessageStore,
  PeekPage,
  PeekPlace,
  VisibilityChange,
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

  /** Answers in order: undefined for a message that is stored, the queue's maximum for one that is too long. @throws QueueDoesNotExist */
  async send(
    queue: QueueId,
    messages: readonly NewMessage[],
    deadlineMs: number,
  ): Promise<(number | undefined)[]> {
    const replies = await this.#state.commitEntries(scripts.send, {
      keys: slotOf(queue).sends,
      entries: messages.map(({ message, delaySeconds, bytes, groupId, record }) => [
        message,
        delaySeconds === undefined ? '' : String(delaySeconds),
        String(bytes),
        groupId ?? '',
        record,
      ]),
      deadlineMs,
    });
    return entryOutcomes(replies, queue, this.#wake).map(tooLongForBytes);
  }

  async insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    const { transfer, message, receiveCount, firstReceivedMs, record } = arrival;
    const { groupId = '' } = parseStoredMessage(record);
    const replies = await this.#state.commitEntries(scripts.insert, {
      keys: slotOf(queue).inserts,
      entries: [
        [transfer, message, String(receiveCount), String(firstReceivedMs), groupId, record],
      ],
      deadlineMs,
    });
    entryOutcomes(replies, queue, this.#wake);
  }

  /** Older handles of a message delete it too, as on AWS. */
  async delete(
    queue: QueueId,
    receipts: readonly Receipt[],
    deadlineMs: number,
  ): Promise<DeleteOutcome[]> {
    const replies = await this.#state.commitEntries(scripts.delete, {
      keys: slotOf(queue).messages,
      entries: receipts.map(({ message }) => [message]),
      deadlineMs,
    });
    return entryOutcomes(replies, queue, this.#wake).map(() => 'deleted');
  }

  async changeVisibility(
    queue: QueueId,
    changes: readonly VisibilityChange[],
    deadlineMs: number,
  ): Promise<VisibilityOutcome[]> {
    const replies = await this.#state.commitEntries(scripts.changeVisibility, {
      keys: slotOf(queue).messages,
      entries: changes.map(({ receipt, timeoutSeconds }) => [
        receipt.message,
        String(receipt.receivedMs),
        String(timeoutSeconds),
      ]),
      deadlineMs,
    });
    return entryOutcomes(replies, queue, this.#wake).map(parseVisibilityOutcome);
  }

  async giveBack(queue: QueueId, leases: readonly Lease[], deadlineMs: number): Promise<void> {
    const replies = await this.#state.commitEntries(scripts.return, {
      keys: slotOf(queue).messages,
      entries: leases.map(({ message, lease }) => [message, lease]),
      deadlineMs,
    });
    entryOutcomes(replies, queue, this.#wake);
  }

  async lease(queue: QueueId, call: LeaseCall): Promise<LeaseOutcome> {
    const args = leaseArguments(call);
    for (const { maxMessages, visibilityTimeoutSeconds, lease } of call.requests) {
      args.push(String(maxMessages), String(visibilityTimeoutSeconds ?? ''), lease);
    }
    const reply = await this.#state.commit(scripts.receive, {
      keys: slotOf(queue).receivesOf(call.replica),
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
      keys: slotOf(queue).messages,
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
      await this.#state.read(scripts.peek, { keys: slotOf(queue).messages, args, deadlineMs }),
    );
  }

  async sweep(queue: QueueId, deadlineMs: number): Promise<number | undefined> {
    return parseSwept(
      await this.#state.commit(scripts.sweep, { keys: slotOf(queue).messages, deadlineMs }),
    );
  }
}
