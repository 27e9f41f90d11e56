import { hash } from 'node:crypto';
import type { PeekedMessage } from '@septet/contracts/septet-queues/operations';
import type { Message } from '@septet/contracts/sqs/types.gen';
import { stateOf, type ModelMessage } from './model-message.ts';
import type { QueueRole } from './step.ts';
import type { World } from './world.ts';

/** Every message of a queue, page by page. */
export async function peekAll(
  world: World,
  role: QueueRole,
  page: number,
): Promise<PeekedMessage[]> {
  const peeked: PeekedMessage[] = [];
  let NextToken: string | undefined;
  do {
    const answer = await world.replica.extensions.PeekMessages({
      QueueUrl: world.url(role),
      MaxNumberOfMessages: page,
      NextToken,
    });
    peeked.push(...(answer.Messages ?? []));
    NextToken = answer.NextToken;
  } while (NextToken !== undefined);
  return peeked;
}

/** How a queue names a message inside: a FIFO queue by the sequence number, which it gives once. */
export function nameOf({ MessageId = '', Attributes }: Message): string {
  return Attributes?.['SequenceNumber'] ?? MessageId;
}

/** A received or peeked message in the model's words. */
export function seenContent(world: World, message: Message) {
  const { Attributes = {} } = message;
  const second = (name: string) => {
    const text = Attributes[name];
    return text === undefined ? undefined : world.second(Number(text));
  };
  return {
    name: nameOf(message),
    messageId: message.MessageId,
    body: message.Body,
    md5: message.MD5OfBody,
    kind: message.MessageAttributes?.['kind']?.StringValue,
    groupId: Attributes['MessageGroupId'],
    dedupeId: Attributes['MessageDeduplicationId'],
    sourceArn: Attributes['DeadLetterQueueSourceArn'],
    receives: Number(Attributes['ApproximateReceiveCount']),
    sentAt: second('SentTimestamp'),
    firstReceivedAt: second('ApproximateFirstReceiveTimestamp'),
  };
}

export function expectedContent(message: ModelMessage) {
  const { name, messageId, body, kind, groupId, dedupeId, sourceArn } = message;
  const { receives, sentAt, firstReceivedAt } = message;
  const md5 = hash('md5', body, 'hex');
  const sent = { name, messageId, body, md5, kind, groupId, dedupeId, sourceArn, sentAt };
  return { ...sent, receives, firstReceivedAt };
}

export function seenMessage(world: World, message: PeekedMessage) {
  const until = message.VisibleAt === undefined ? 0 : world.second(message.VisibleAt.getTime());
  return { ...seenContent(world, message), state: message.State, until };
}

export function expectedMessage(world: World, message: ModelMessage) {
  const state = stateOf(message, world.now);
  return {
    ...expectedContent(message),
    state,
    until: state === 'Visible' ? 0 : message.heldUntil,
  };
}
