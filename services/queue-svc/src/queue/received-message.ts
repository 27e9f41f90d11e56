import type { Message, MessageAttributeValue } from '@septet/contracts/sqs/types.gen';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { LeasedMessage } from '../store/message-store.ts';
import { receiptMessageOf } from '../store/fifo-message-store.ts';
import type { Selection } from './attribute-selection.ts';
import { dashed } from './message-id.ts';
import { md5OfAttributes, md5OfBody, type MessageAttribute } from './message-md5.ts';
import type { QueueId } from './queue-id.ts';
import { createReceiptHandle } from './receipt-handle.ts';
import { parseStoredMessage, type StoredMessage } from './stored-message.ts';

export interface ReceiveView {
  readonly queue: QueueId;
  readonly keyRing: KeyRing;
  readonly lease: string;
  readonly receivedMs: number;
  readonly attributes: Selection;
  readonly systemAttributes: Selection;
}

/** A leased message as the receiver asked to see it. */
export function receivedMessage(leased: LeasedMessage, view: ReceiveView): Message {
  const stored = parseStoredMessage(leased.record);
  const receipt = {
    message: receiptMessageOf(leased.message),
    lease: view.lease,
    receivedMs: view.receivedMs,
  };
  return {
    MessageId: dashed(stored.messageId ?? leased.message),
    ReceiptHandle: createReceiptHandle(view.keyRing, view.queue, receipt),
    ...messageView(stored, leased, view),
  };
}

export type MessageView = Omit<Message, 'MessageId' | 'ReceiptHandle'> & {
  MD5OfBody: string;
  Body: string;
};

/** Everything about a message but its identity and its receipt. */
export function messageView(
  stored: StoredMessage,
  { message, receiveCount, firstReceivedMs }: Omit<LeasedMessage, 'record'>,
  { attributes, systemAttributes }: Pick<ReceiveView, 'attributes' | 'systemAttributes'>,
): MessageView {
  const chosen = Object.entries(stored.attributes).filter(([name]) => attributes(name));
  return {
    MD5OfBody: md5OfBody(stored.body),
    Body: stored.body,
    Attributes: withoutEmpty(
      {
        SenderId: stored.senderId,
        SentTimestamp: String(stored.sentMs),
        ApproximateReceiveCount: String(receiveCount),
        ApproximateFirstReceiveTimestamp: receiveCount > 0 ? String(firstReceivedMs) : undefined,
        AWSTraceHeader: stored.traceHeader,
        MessageGroupId: stored.groupId,
        MessageDeduplicationId: stored.dedupeId,
        // Only a FIFO queue's messages keep their id in the record: they are stored under their number.
        SequenceNumber: stored.messageId === undefined ? undefined : message,
        DeadLetterQueueSourceArn: stored.deadLetterSource,
      },
      systemAttributes,
    ),
    // Over the attributes that are returned, as the client computes it.
    MD5OfMessageAttributes: md5OfAttributes(Object.fromEntries(chosen)),
    MessageAttributes:
      chosen.length === 0
        ? undefined
        : Object.fromEntries(chosen.map(([name, attribute]) => [name, wireAttribute(attribute)])),
  };
}

function withoutEmpty(
  values: Readonly<Record<string, string | undefined>>,
  selection: Selection,
): Record<string, string> | undefined {
  let selected: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || !selection(name)) continue;
    selected ??= {};
    selected[name] = value;
  }
  return selected;
}

function wireAttribute({ dataType, value }: MessageAttribute): MessageAttributeValue {
  return typeof value === 'string'
    ? { DataType: dataType, StringValue: value }
    : { DataType: dataType, BinaryValue: value };
}
