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
import { dashed } from './message-id.ts';
import { messageBytes, parseMessageAttributes, parseTraceHeader } from './message.ts';
import { md5OfAttributes, md5OfBody, type MessageAttributes } from './message-md5.ts';
import { writeStoredMessage } from './stored-message.ts';

/** What SendMessage and an entry of SendMessageBatch have in common. */
type OutgoingInput = Omit<SendMessageBatchRequestEntry, 'Id'>;

export interface OutgoingMessage<Stored> {
  /** UUID. */
  readonly messageId: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly traceHeader: string | undefined;
  readonly stored: Stored;
}

/** A message for a standard queue, ready to be stored. @throws AWS's errors for what the limits cannot know. */
export function parseOutgoingMessage(
  input: OutgoingInput,
  messageId: string,
  { principal }: Pick<CallContext, 'principal'>,
): OutgoingMessage<NewMessage> {
  const { MessageBody: body, DelaySeconds: delaySeconds, MessageGroupId: groupId } = input;
  if (input.MessageDeduplicationId !== undefined) {
    throw invalidParameter(
      'MessageDeduplicationId',
      input.MessageDeduplicationId,
      'The request include parameter that is not valid for this queue type.',
    );
  }
  const content = parseContent(input);
  return {
    messageId,
    body,
    ...content,
    stored: {
      message: messageId.replaceAll('-', ''),
      delaySeconds,
      groupId,
      bytes: messageBytes(body, content.attributes),
      record: writeStoredMessage({
        senderId: principal.userId,
        messageId: undefined,
        dedupeId: undefined,
        groupId,
        deadLetterSource: undefined,
        body,
        ...content,
      }),
    },
  };
}

/** A message for a FIFO queue. @throws AWS's errors for what the limits cannot know. */
export function parseOutgoingFifoMessage(
  input: OutgoingInput,
  messageId: string,
  { principal }: Pick<CallContext, 'principal'>,
): OutgoingMessage<NewFifoMessage> {
  const { MessageBody: body, MessageGroupId: groupId, MessageDeduplicationId: explicitId } = input;
  if (groupId === undefined) throw missingParameter('MessageGroupId');
  // 0 is accepted and means the queue's own delay.
  if (input.DelaySeconds !== undefined && input.DelaySeconds !== 0) {
    throw delayNotAllowedOnFifo(input.DelaySeconds);
  }
  const content = parseContent(input);
  // Of the body alone, attributes do not count (SQS API, ContentBasedDeduplication).
  const bodyDigest = explicitId === undefined ? hash('sha256', body, 'hex') : '';
  const undashed = messageId.replaceAll('-', '');
  return {
    messageId,
    body,
    ...content,
    stored: {
      messageId: undashed,
      groupId,
      dedupeId: explicitId,
      bodyDigest,
      bytes: messageBytes(body, content.attributes),
      record: writeStoredMessage({
        senderId: principal.userId,
        messageId: undashed,
        dedupeId: explicitId ?? bodyDigest,
        groupId,
        deadLetterSource: undefined,
        body,
        ...content,
      }),
    },
  };
}

function parseContent(
  input: OutgoingInput,
): Pick<OutgoingMessage<unknown>, 'attributes' | 'traceHeader'> {
  return {
    attributes: parseMessageAttributes(input.MessageAttributes),
    traceHeader: parseTraceHeader(input.MessageSystemAttributes),
  };
}

/** What the sender is told; on a FIFO queue the number and id of the first message with its deduplication id. */
export function sentMessage(
  { messageId, body, attributes, traceHeader }: OutgoingMessage<unknown>,
  first?: SentFifoMessage,
): Omit<SendMessageBatchResultEntry, 'Id'> {
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
