import { hash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { SendMessageBatchRequestEntry } from '@septet/contracts/sqs/types.gen';
import { nameOf, peekAll } from './looks.ts';
import type { ModelQueue } from './model-queue.ts';
import { isDone, outcomeOf } from './outcome.ts';
import type { Outgoing, QueueRole, Step } from './step.ts';
import type { World } from './world.ts';

/** Makes a call, and may do something to the engine meanwhile. */
export type Through = <Result>(call: () => Promise<Result>) => Promise<Result>;

type Entry = SendMessageBatchRequestEntry;

/** What a sender is told; the sequence number on FIFO queues only. */
interface Sent {
  readonly messageId: string;
  readonly sequenceNumber: string | undefined;
}

/** Counts stay exact, and one step of the engine reaches everything. */
const MAX_MESSAGES = 80;

export async function send(
  world: World,
  { queue: role, entries }: Extract<Step, { op: 'send' }>,
  through: Through,
): Promise<void> {
  const queue = world.queues.get(role);
  if ((queue?.messages.length ?? 0) + entries.length > MAX_MESSAGES) return;
  const wire = entries.map((entry, index) => wireEntry(world, entry, index));
  const outcome = await outcomeOf(through(() => callSend(world, role, wire)));
  if (outcome === 'unknown') {
    world.unknownOutcomes += 1;
    if (queue !== undefined) await adoptSent(world, role, queue, wire);
    return;
  }
  const refusals = [...refusalsOfCall(world, queue, wire), ...world.refusalOfMissing(role)];
  if (!isDone(outcome, refusals) || queue === undefined) return;
  wire.forEach((entry, index) => {
    const answer = outcome.result[index];
    const refusal = refusalOf(queue, entry);
    expect(typeof answer === 'string' ? answer : undefined).toBe(refusal);
    if (answer !== undefined && typeof answer !== 'string') store(world, queue, entry, answer);
  });
}

/** Results in the order of the entries; where an entry failed, its code. */
async function callSend(
  world: World,
  role: QueueRole,
  wire: readonly Entry[],
): Promise<(Sent | string)[]> {
  // Only within one replica is the order of sending known to the millisecond's parts.
  const [replica] = world.options.replicas;
  const QueueUrl = world.url(role);
  const [first] = wire;
  if (first !== undefined && wire.length === 1) {
    const { Id: _, ...single } = first;
    const { MessageId = '', SequenceNumber } = await replica.SendMessage({ QueueUrl, ...single });
    return [{ messageId: MessageId, sequenceNumber: SequenceNumber }];
  }
  const { Successful, Failed } = await replica.SendMessageBatch({ QueueUrl, Entries: wire });
  return wire.map(({ Id }) => {
    const sent = Successful.find((entry) => entry.Id === Id);
    return sent === undefined
      ? (Failed.find((entry) => entry.Id === Id)?.Code ?? 'no answer')
      : { messageId: sent.MessageId, sequenceNumber: sent.SequenceNumber };
  });
}

function wireEntry(world: World, outgoing: Outgoing, index: number): Entry {
  const { content, isLong, kind, delaySeconds, groupId, dedupeId } = outgoing;
  world.bodies += 1;
  // Where contents are to repeat, the body says nothing else.
  const body = world.options.isFifo && dedupeId === undefined ? 'same' : `${world.bodies}`;
  return {
    Id: `entry-${index}`,
    MessageBody: `${body} ${content}${isLong ? 'x'.repeat(1_024) : ''}`,
    DelaySeconds: delaySeconds,
    MessageAttributes:
      kind === undefined ? undefined : { kind: { DataType: 'String', StringValue: kind } },
    MessageGroupId: groupId,
    MessageDeduplicationId: dedupeId,
  };
}

/** What can fail the call as a whole. */
function refusalsOfCall(
  world: World,
  queue: ModelQueue | undefined,
  wire: readonly Entry[],
): string[] {
  const { isFifo } = world.options;
  const isGroupMissing = isFifo && wire.some(({ MessageGroupId }) => MessageGroupId === undefined);
  const [only] = wire;
  if (wire.length > 1 || only === undefined) {
    const isBad = queue !== undefined && wire.some((entry) => hasNoDedupeId(queue, entry));
    return isGroupMissing || isBad ? ['InvalidParameterValue'] : [];
  }
  if (isGroupMissing) return ['MissingParameter'];
  const refusal = queue === undefined ? undefined : refusalOf(queue, only);
  return refusal === undefined ? [] : [refusal];
}

/** What fails one entry alone. */
function refusalOf(queue: ModelQueue, entry: Entry): string | undefined {
  const kind = entry.MessageAttributes?.['kind'];
  const attributeBytes = kind === undefined ? 0 : 'kind'.length + 'String'.length + 1;
  const isTooLong = entry.MessageBody.length + attributeBytes > queue.number('MaximumMessageSize');
  return isTooLong || hasNoDedupeId(queue, entry) ? 'InvalidParameterValue' : undefined;
}

function hasNoDedupeId(
  { isFifo, attributes }: ModelQueue,
  { MessageDeduplicationId }: Entry,
): boolean {
  const isByContent = attributes['ContentBasedDeduplication'] === 'true';
  return isFifo && MessageDeduplicationId === undefined && !isByContent;
}

function dedupeIdOf({ MessageBody, MessageDeduplicationId }: Entry): string {
  return MessageDeduplicationId ?? hash('sha256', MessageBody, 'hex');
}

function store(world: World, queue: ModelQueue, entry: Entry, sent: Sent): void {
  const { now } = world;
  const { messageId, sequenceNumber } = sent;
  const groupId = entry.MessageGroupId;
  const dedupeId = queue.isFifo ? dedupeIdOf(entry) : undefined;
  if (groupId !== undefined && dedupeId !== undefined && sequenceNumber !== undefined) {
    const known = queue.duplicateOf(groupId, dedupeId, now);
    if (known !== undefined) {
      expect(sent).toEqual({ messageId: known.messageId, sequenceNumber: known.sequenceNumber });
      return;
    }
    queue.checkSequenceNumber(sequenceNumber);
    queue.remember(groupId, dedupeId, { at: now, messageId, sequenceNumber });
  }
  queue.add(
    {
      name: sequenceNumber ?? messageId,
      messageId,
      body: entry.MessageBody,
      kind: entry.MessageAttributes?.['kind']?.StringValue,
      groupId,
      dedupeId,
      sentAt: now,
    },
    entry.DelaySeconds ?? queue.number('DelaySeconds'),
  );
}

/** After an unknown outcome a message is there or not; if it is there, it is whole. */
async function adoptSent(
  world: World,
  role: QueueRole,
  queue: ModelQueue,
  wire: readonly Entry[],
): Promise<void> {
  const known = queue.messages.map(({ name }) => name);
  const news = (await peekAll(world, role, 100))
    .filter((message) => !known.includes(nameOf(message)))
    .toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
  for (const message of news) {
    const entry = wire.find(
      ({ MessageBody, MessageGroupId }) =>
        MessageBody === message.Body && MessageGroupId === message.Attributes?.['MessageGroupId'],
    );
    if (entry === undefined) throw new Error(`${message.MessageId} was never sent`);
    expect(refusalOf(queue, entry)).toBeUndefined();
    const sequenceNumber = message.Attributes?.['SequenceNumber'];
    store(world, queue, entry, { messageId: message.MessageId, sequenceNumber });
    known.push(nameOf(message));
  }
}
