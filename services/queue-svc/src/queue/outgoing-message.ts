import type { CallContext } from '@septet/contracts/operation';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type { SendMessageBatchRequestEntry, SendMessageBatchResultEntry } from '@septet/contracts/sqs/types.gen';
import type { NewMessage } from '../store/message-store.ts';
import { checkBody, messageBytes, parseMessageAttributes, parseTraceHeader } from './message.ts';
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

const MAX_DELAY_SECONDS = 900;
/** SQS API, SendMessage, MessageGroupId: 128 alphanumeric characters and punctuation. */
const GROUP_ID = /^[A-Za-z0-9!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]{1,128}$/;

/** Checks a message for a standard queue by every rule that needs no state. @throws AWS's errors. */
export function parseOutgoingMessage(
  input: OutgoingInput,
  messageId: string,
  context: Pick<CallContext, 'principal'>,
): OutgoingMessage {
  const { MessageBody: body, DelaySeconds: delaySeconds, MessageGroupId: groupId } = input;
  checkBody(body);
  checkDelay(delaySeconds);
  if (groupId !== undefined && !GROUP_ID.test(groupId)) {
    throw invalidParameterValue(
      `Value ${groupId} for parameter MessageGroupId is invalid. Reason: MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    );
  }
  if (input.MessageDeduplicationId !== undefined) {
    throw invalidParameterValue(
      `Value ${input.MessageDeduplicationId} for parameter MessageDeduplicationId is invalid. Reason: The request include parameter that is not valid for this queue type.`,
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
        attributes,
        body,
      }),
    },
  };
}

function checkDelay(delaySeconds: number | undefined): void {
  if (delaySeconds === undefined) return;
  if (delaySeconds < 0 || delaySeconds > MAX_DELAY_SECONDS) {
    throw invalidParameterValue(
      `Value ${delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= ${MAX_DELAY_SECONDS}.`,
    );
  }
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
