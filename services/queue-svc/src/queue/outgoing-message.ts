import { hash } from 'node:crypto';
import type { CallContext } from '@septet/contracts/operation';
import {
  delayNotAllowedOnFifo,
  invalidParameter,
  missingParameter,
} from '@septet/contracts/sqs/errors';
import type {
  SendMessageBatchRequestEntry,
  SendMessageBatchResultEntry,
} from '@septet/contracts/sqs/types.gen';
import type { NewFifoMessage, SentFifoMessage } from '../store/fifo-message-store.ts';
import type { NewMessage } from '../store/standard-message-store.ts';
import type { MessageStores } from '../store/message-stores.ts';
import { dashed, undashed } from './message-id.ts';
import { messageBytes, parseMessageAttributes, parseTraceHeader } from './message.ts';
import { md5OfAttributes, md5OfBody, type MessageAttributes } from './message-md5.ts';
import { isFifo, type QueueId } from './queue-id.ts';
import { writeStoredMessage, type StoredMessage } from './stored-message.ts';

/** What SendMessage and an entry of SendMessageBatch have in common. */
type OutgoingInput = Omit<SendMessageBatchRequestEntry, 'Id'>;

/** A message on its way into a queue of either type, which `fifo` or `standard` tells. */
export interface OutgoingMessage {
  /** UUID. */
  readonly messageId: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly traceHeader: string | undefined;
  readonly stored: { readonly standard: NewMessage } | { readonly fifo: NewFifoMessage };
}

/** @throws AWS's errors for what the limits cannot know. */
export function parseOutgoing(
  queue: QueueId,
  input: OutgoingInput,
  messageId: string,
  { principal }: Pick<CallContext, 'principal'>,
): OutgoingMessage {
  const attributes = parseMessageAttributes(input.MessageAttributes);
  const traceHeader = parseTraceHeader(input.MessageSystemAttributes);
  const content = { body: input.MessageBody, attributes, traceHeader, senderId: principal.userId };
  const stored = isFifo(queue)
    ? { fifo: newFifoMessage(input, messageId, content) }
    : { standard: newMessage(input, messageId, content) };
  return { messageId, body: input.MessageBody, attributes, traceHeader, stored };
}

type Content = Pick<StoredMessage, 'body' | 'attributes' | 'traceHeader' | 'senderId'>;

function newMessage(input: OutgoingInput, messageId: string, content: Content): NewMessage {
  const { DelaySeconds: delaySeconds, MessageGroupId: groupId } = input;
  if (input.MessageDeduplicationId !== undefined) {
    throw invalidParameter(
      'MessageDeduplicationId',
      input.MessageDeduplicationId,
      'The request include parameter that is not valid for this queue type.',
    );
  }
  return {
    message: undashed(messageId),
    delaySeconds,
    groupId,
    bytes: messageBytes(content.body, content.attributes),
    record: writeStoredMessage({
      ...content,
      messageId: undefined,
      dedupeId: undefined,
      groupId,
      deadLetterSource: undefined,
    }),
  };
}

function newFifoMessage(input: OutgoingInput, messageId: string, content: Content): NewFifoMessage {
  const { MessageGroupId: groupId, MessageDeduplicationId: explicitId } = input;
  if (groupId === undefined) throw missingParameter('MessageGroupId');
  // 0 is accepted and means the queue's own delay.
  if (input.DelaySeconds !== undefined && input.DelaySeconds !== 0) {
    throw delayNotAllowedOnFifo(input.DelaySeconds);
  }
  // Of the body alone, attributes do not count (SQS API, ContentBasedDeduplication).
  const bodyDigest = explicitId === undefined ? hash('sha256', content.body, 'hex') : '';
  return {
    messageId: undashed(messageId),
    groupId,
    dedupeId: explicitId,
    bodyDigest,
    bytes: messageBytes(content.body, content.attributes),
    record: writeStoredMessage({
      ...content,
      messageId: undashed(messageId),
      dedupeId: explicitId ?? bodyDigest,
      groupId,
      deadLetterSource: undefined,
    }),
  };
}

/** What each sender is told, in order; the queue's maximum for a message that is too long. */
export async function sendAll(
  messages: MessageStores,
  queue: QueueId,
  outgoing: readonly OutgoingMessage[],
  deadlineMs: number,
): Promise<(SentMessage | number)[]> {
  if (isFifo(queue)) {
    const stored = outgoing.flatMap((message) =>
      'fifo' in message.stored ? message.stored.fifo : [],
    );
    const sent = await messages.fifo.send(queue, stored, deadlineMs);
    return outgoing.map((message, index) => {
      const first = sent[index];
      return typeof first === 'number' ? first : sentMessage(message, first);
    });
  }
  const stored = outgoing.flatMap((message) =>
    'standard' in message.stored ? message.stored.standard : [],
  );
  const tooLong = await messages.standard.send(queue, stored, deadlineMs);
  return outgoing.map((message, index) => tooLong[index] ?? sentMessage(message));
}

type SentMessage = Omit<SendMessageBatchResultEntry, 'Id'>;

/** On a FIFO queue the number and id of the first message with its deduplication id. */
function sentMessage(
  { messageId, body, attributes, traceHeader }: OutgoingMessage,
  first?: SentFifoMessage,
): SentMessage {
  return {
    MessageId: first === undefined ? messageId : dashed(first.messageId),
    MD5OfMessageBody: md5OfBody(body),
    MD5OfMessageAttributes: md5OfAttributes(attributes),
    MD5OfMessageSystemAttributes:
      traceHeader === undefined
        ? undefined
        : md5OfAttributes({ AWSTraceHeader: { dataType: 'String', value: traceHeader } }),
    SequenceNumber: first?.sequenceNumber,
  };
}
