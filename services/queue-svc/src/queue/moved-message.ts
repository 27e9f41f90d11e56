import type { Transfer } from '@septet/state/outbox';
import { parseStoredMessage, writeStoredMessage } from './stored-message.ts';

/** The kind of transfers that lua/move-step.lua puts into a queue's outbox. */
export const MESSAGE_MOVE = 'message-move';

/** A message that left its dead-letter queue, with all that brings it back. */
export interface MovedMessage {
  /** Names this one move, and the message at its destination: 32 hex digits. */
  readonly transfer: string;
  readonly task: string;
  /** When it left, epoch milliseconds of the engine's clock. */
  readonly movedMs: number;
  /** Its name in the dead-letter queue. */
  readonly message: string;
  /** Its entry in `leases` or `states`. */
  readonly state: string;
  readonly record: string;
}

const HEAD_LINES = 4;

/** Reads `<task>\n<moved ms>\n<message>\n<state>\n<record>`. */
export function parseMovedMessage({ id, payload }: Transfer): MovedMessage {
  const head: string[] = [];
  let at = 0;
  while (head.length < HEAD_LINES) {
    const end = payload.indexOf('\n', at);
    head.push(payload.slice(at, end));
    at = end + 1;
  }
  const [task = '', movedMs, message = '', state = ''] = head;
  return {
    transfer: id,
    task,
    movedMs: Number(movedMs),
    message,
    state,
    record: payload.slice(at),
  };
}

/** A message at its destination. */
export interface NewcomerMessage {
  readonly transfer: string;
  readonly groupId: string;
  readonly record: string;
}

/**
 * "All redriven messages are considered new messages with a new messageID and enqueueTime" (SQS Developer
 * Guide, "Dead-letter queue redrive"): nobody received it yet, and it is nobody's dead letter.
 */
export function asNewMessage({ transfer, movedMs, record }: MovedMessage): NewcomerMessage {
  const stored = parseStoredMessage(record);
  const messageId = stored.messageId === undefined ? undefined : transfer;
  const written = writeStoredMessage({ ...stored, messageId, deadLetterSource: undefined });
  return { transfer, groupId: stored.groupId ?? '', record: `${movedMs}${written}` };
}
