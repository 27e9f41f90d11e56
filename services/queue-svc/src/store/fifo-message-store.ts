import type { ServiceError } from '@septet/contracts/service-error';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import { integerReply, textReply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import type { Receipt } from '../queue/receipt-handle.ts';
import { parseStoredMessage, withoutTime } from '../queue/stored-message.ts';
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

  /** Answers in order: what was sent, or the queue's maximum for a message that is too long. @throws QueueDoesNotExist, InvalidParameterValue without any deduplication id. */
  async send(
    queue: QueueId,
    messages: readonly NewFifoMessage[],
    deadlineMs: number,
  ): Promise<(SentFifoMessage | number)[]> {
    const replies = await this.#state.commitEntries(scripts.send, {
      keys: slotOf(queue).sends,
      entries: messages.map(({ messageId, groupId, dedupeId, bodyDigest, bytes, record }) => [
        messageId,
        groupId,
        dedupeId ?? '',
        bodyDigest,
        String(bytes),
        record,
      ]),
      deadlineMs,
    });
    return entryOutcomes(replies, queue, this.#wake).map(parseSent);
  }

  async insert(queue: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    const { transfer, receiveCount, firstReceivedMs, record } = arrival;
    const { groupId = '' } = parseStoredMessage(record);
    const replies = await this.#state.commitEntries(scripts.insert, {
      keys: slotOf(queue).inserts,
      entries: [
        [transfer, groupId, String(receiveCount), String(firstReceivedMs), withoutTime(record)],
      ],
      deadlineMs,
    });
    entryOutcomes(replies, queue, this.#wake);
  }

  async delete(
    queue: QueueId,
    receipts: readonly Receipt[],
    deadlineMs: number,
  ): Promise<DeleteOutcome[]> {
    const replies = await this.#state.commitEntries(scripts.delete, {
      keys: slotOf(queue).messages,
      entries: receipts.map(({ message, lease }) => [sequenceNumberOf(message), lease]),
      deadlineMs,
    });
    return entryOutcomes(replies, queue, this.#wake).map((outcome) =>
      outcome === 'expired' ? outcome : 'deleted',
    );
  }

  async changeVisibility(
    queue: QueueId,
    changes: readonly VisibilityChange[],
    deadlineMs: number,
  ): Promise<VisibilityOutcome[]> {
    const replies = await this.#state.commitEntries(scripts.changeVisibility, {
      keys: slotOf(queue).messages,
      entries: changes.map(({ receipt, timeoutSeconds }) => [
        sequenceNumberOf(receipt.message),
        receipt.lease,
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
      entries: leases.map(({ message, lease }) => [sequenceNumberOf(message), lease]),
      deadlineMs,
    });
    entryOutcomes(replies, queue, this.#wake);
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
      keys: slotOf(queue).receivesOf(call.replica),
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

/** How a receipt handle names a message of a FIFO queue. */
export function receiptMessageOf(message: string): string {
  return message.padStart(RECEIPT_DIGITS, '0');
}

function sequenceNumberOf(message: string): string {
  return message.slice(-NUMBER_DIGITS);
}

function parseSent(outcome: string): SentFifoMessage | number {
  if (outcome === 'no-dedupe-id') throw noDedupeId();
  const maxBytes = tooLongForBytes(outcome);
  if (maxBytes !== undefined) return maxBytes;
  const [, messageId = '', sequenceNumber = ''] = outcome.split(':');
  return { messageId, sequenceNumber };
}

export function noDedupeId(): ServiceError {
  return invalidParameterValue(
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
}
