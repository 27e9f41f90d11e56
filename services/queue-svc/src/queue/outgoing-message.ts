import type { CallContext } from '@septet/contracts/operation';
import { invalidParameter } from '@septet/contracts/sqs/errors';
import type {
  SendMessageBatchRequestEntry,
  SendMessageBatchResultEntry,
} from '@septet/contracts/sqs/types.gen';
import type { NewMessage } from '../store/message-store.ts';
import { messageBytes, parseMessageAttributes, parseTraceHeader } from './message.ts';
import { md5OfAttributes, md5OfBody, type MessageAttributes } from './message-md5.ts';
import { writeStoredMessage } from './stored-message.ts';

/** What SendMessage and an entry of SendMessageBatch have in common. */
type OutgoingInput = Omit<SendMessageBatchRequestEntry, 'Id'>;

export interface OutgoingMessage {
  /** UUID. */
  readonly messageId: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly traceHeader: string | undefined;
  readonly stored: NewMessage;
}

/** A message for a standard queue, ready to be stored. @throws AWS's errors for what the limits cannot know. */
export function parseOutgoingMessage(
  input: OutgoingInput,
  messageId: string,
  context: Pick<CallContext, 'principal'>,
): OutgoingMessage {
  const { MessageBody: body, DelaySeconds: delaySeconds, MessageGroupId: groupId } = input;
  if (input.MessageDeduplicationId !== undefined) {
    throw invalidParameter(
      'MessageDeduplicationId',
      input.MessageDeduplicationId,
      'The request include parameter that is not valid for this queue type.',
    );
  }
  const attributes = parseMessageAttributes(input.MessageAttributes);
  const traceHeader = parseTraceHeader(input.MessageSystemAttributes);
  return {
    messageId,
    body,
    attributes,
    traceHeader,
    stored: {
      message: messageId.replaceAll('-', ''),
      delaySeconds,
      bytes: messageBytes(body, attributes),
      record: writeStoredMessage({
        senderId: context.principal.userId,
        traceHeader,
        groupId,
        deadLetterSource: undefined,
        attributes,
        body,
      }),
    },
  };
}

/** What the sender is told. */
export function sentMessage({
  messageId,
  body,
  attributes,
  traceHeader,
}: OutgoingMessage): Omit<SendMessageBatchResultEntry, 'Id'> {
  return {
    MessageId: messageId,
    MD5OfMessageBody: md5OfBody(body),
    MD5OfMessageAttributes: md5OfAttributes(attributes),
    MD5OfMessageSystemAttributes:
      traceHeader === undefined
        ? undefined
        : md5OfAttributes({ AWSTraceHeader: { dataType: 'String', value: traceHeader } }),
  };
}
