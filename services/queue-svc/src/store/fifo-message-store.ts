import { invalidParameterValue, messageTooLong } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import { arrivalsKey, outboxKey } from '@septet/state/outbox';
import { integerReply, textReply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import type { Receipt } from '../queue/receipt-handle.ts';
import { parseStoredMessage, withoutTime } from '../queue/stored-message.ts';
import { attemptPrefix, dedupePrefix, fifoKeys, lastReceiveKey, queueTag } from './keys.ts';
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

/** A message for a FIFO queue. */
export interface NewFifoMessage {
  /** UUID without its dashes, for a message that is no duplicate. */
  readonly messageId: string;
  readonly groupId: string;
  /** The digest of the body when undefined, if the queue deduplicates by content. */
  readonly dedupeId: string | undefined;
  readonly bodyDigest: string;
  readonly bytes: number;
  readonly record: string;
}

/** What a sender is told: of the first message with the deduplication id in five minutes. */
export interface SentFifoMessage {
  readonly messageId: string;
  /** 20 digits. */
  readonly sequenceNumber: string;
}

const scripts = {
  send: loadScript(new URL('./lua/send-fifo.lua', import.meta.url), { grows: true }),
  receive: loadScript(new URL('./lua/receive-fifo.lua', import.meta.url)),
  insert: loadScript(new URL('./lua/insert-fifo.lua', import.meta.url), { grows: true }),
  delete: loadScript(new URL('./lua/delete-fifo.lua', import.meta.url)),
  changeVisibility: loadScript(new URL('./lua/change-visibility-fifo.lua', import.meta.url)),
  return: loadScript(new URL('./lua/return-fifo.lua', import.meta.url)),
  peek: loadScript(new URL('./lua/peek-fifo.lua', import.meta.url)),
  passWake: loadScript(new URL('./lua/pass-wake.lua', import.meta.url)),
  sweep: loadScript(new URL('./lua/sweep-fifo.lua', import.meta.url)),
};

/** Receipts have room for 32 hex digits; a sequence number has 20 decimal ones. */
const RECEIPT_DIGITS = 32;
const NUMBER_DIGITS = 20;

/** Messages of FIFO queues. */
export class FifoMessageStore implements MessageStore {
  readonly #state: State;
  readonly #wake: Wake;

  constructor(state: State, wake: Wake) {
    this.#state = state;
    this.#wake = wake;
  }

  /** @throws QueueDoesNotExist, InvalidParameterValue without any deduplication id, or what `tooLong` makes of the queue's maximum. */
  async send(
    queue: QueueId,
    message: NewFifoMessage,
    deadlineMs: number,
    tooLong: (maxBytes: number) => Error = messageTooLong,
  ): Promise<SentFifoMessage> {
    const { messageId, groupId, dedupeId, bodyDigest, bytes, record } = message;
    const reply = await this.#state.commitEntries(scripts.send, {
      keys: [...fifoKeys(queue), dedupePrefix(queue)],
      head: [],
      entry: [messageId, groupId, dedupeId ?? '', bodyDigest, String(bytes), record],
      deadlineMs,
    });
    const outcome = entryOutcome(reply, queue, this.#wake);
    if (outcome === 'no-dedupe-id') throw noDedupeId();
    const maxBytes = tooLongForBytes(outcome);
    if (maxBytes !== undefined) throw tooLong(maxBytes);
    const [, sentId = '', sequenceNumber = ''] = outcome.split(':');
    return { messageId: sentId, sequenceNumber };
  }

  async insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    const { transfer, receiveCount, firstReceivedMs, record } = arrival;
    const { groupId = '' } = parseStoredMessage(record);
    const reply = await this.#state.commitEntries(scripts.insert, {
      keys: [...fifoKeys(queue), arrivalsKey(queueTag(queue))],
      head: [],
      entry: [
        transfer,
        groupId,
        String(receiveCount),
        String(firstReceivedMs),
        withoutTime(record),
      ],
      deadlineMs,
    });
    entryOutcome(reply, queue, this.#wake);
  }

  async delete(
    queue: QueueId,
    { message, lease }: Receipt,
    deadlineMs: number,
  ): Promise<'deleted' | 'expired'> {
    const reply = await this.#state.commitEntries(scripts.delete, {
      keys: fifoKeys(queue),
      head: [],
      entry: [sequenceNumberOf(message), lease],
      deadlineMs,
    });
    return entryOutcome(reply, queue, this.#wake) === 'expired' ? 'expired' : 'deleted';
  }

  async changeVisibility(
    queue: QueueId,
    { message, lease, receivedMs }: Receipt,
    timeoutSeconds: number,
    deadlineMs: number,
  ): Promise<VisibilityOutcome> {
    const reply = await this.#state.commitEntries(scripts.changeVisibility, {
      keys: fifoKeys(queue),
      head: [],
      entry: [sequenceNumberOf(message), lease, String(receivedMs), String(timeoutSeconds)],
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
      keys: fifoKeys(queue),
      head: [],
      entry: [sequenceNumberOf(message), lease],
      deadlineMs,
    });
    entryOutcome(reply, queue, this.#wake);
  }

  async lease(queue: QueueId, call: LeaseCall): Promise<LeaseOutcome> {
    const args = leaseArguments(call);
    for (const { maxMessages, visibilityTimeoutSeconds, lease, attemptId } of call.requests) {
      args.push(
        String(maxMessages),
        String(visibilityTimeoutSeconds ?? ''),
        lease,
        attemptId ?? '',
      );
    }
    const reply = await this.#state.commit(scripts.receive, {
      keys: [
        ...fifoKeys(queue),
        lastReceiveKey(queue, call.replica),
        outboxKey(queueTag(queue)),
        attemptPrefix(queue),
      ],
      args,
      deadlineMs: call.deadlineMs,
    });
    const { wake, ...outcome } = parseLeaseReply(reply, (list) => ({
      lease: textReply(list[0]),
      receivedMs: integerReply(list[1]),
      messages: parseLeasedMessages(list, 2),
    }));
    if (wake !== '') this.#wake(wake, queue);
    return outcome;
  }

  async passWake(queue: QueueId, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commit(scripts.passWake, { keys: fifoKeys(queue), deadlineMs });
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
      await this.#state.read(scripts.peek, { keys: fifoKeys(queue), args, deadlineMs }),
    );
  }

  async sweep(queue: QueueId, deadlineMs: number): Promise<number | undefined> {
    return parseSwept(
      await this.#state.commit(scripts.sweep, { keys: fifoKeys(queue), deadlineMs }),
    );
  }
}

/** How a receipt handle names a message of a FIFO queue. */
export function receiptMessageOf(message: string): string {
  return message.padStart(RECEIPT_DIGITS, '0');
}

function sequenceNumberOf(message: string): string {
  return message.slice(-NUMBER_DIGITS);
}

function noDedupeId(): Error {
  return invalidParameterValue(
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
}
