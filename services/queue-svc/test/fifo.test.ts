import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
let queueCount = 0;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

async function createFifo(attributes: Record<string, string> = {}): Promise<string> {
  queueCount += 1;
  const { QueueUrl = '' } = await rig.sqs.CreateQueue({
    QueueName: `fifo-${queueCount}.fifo`,
    Attributes: { FifoQueue: 'true', ContentBasedDeduplication: 'true', ...attributes },
  });
  return QueueUrl;
}

async function send(
  QueueUrl: string,
  MessageGroupId: string,
  MessageBody: string,
  more: object = {},
) {
  return rig.sqs.SendMessage({ QueueUrl, MessageGroupId, MessageBody, ...more });
}

async function receive(QueueUrl: string, more: object = {}) {
  const { Messages = [] } = await rig.sqs.ReceiveMessage({
    QueueUrl,
    MaxNumberOfMessages: 10,
    WaitTimeSeconds: 0,
    AttributeNames: ['All'],
    ...more,
  });
  return Messages;
}

async function bodies(QueueUrl: string, more: object = {}) {
  return (await receive(QueueUrl, more)).map(({ Body }) => Body);
}

describe('groups', () => {
  test('a receive takes as many as possible of one group, then of the next', async () => {
    const QueueUrl = await createFifo();
    for (const [group, body] of [
      ['g1', 'g1m1'],
      ['g2', 'g2m1'],
      ['g2', 'g2m2'],
      ['g3', 'g3m1'],
      ['g1', 'g1m2'],
    ] as const) {
      await send(QueueUrl, group, body);
    }
    expect(await bodies(QueueUrl, { MaxNumberOfMessages: 3 })).toEqual(['g1m1', 'g1m2', 'g2m1']);
  });

  test('a group is locked while any of its messages is in flight, also to what is sent meanwhile', async () => {
    const QueueUrl = await createFifo();
    for (const body of ['1', '2', '3']) await send(QueueUrl, 'g', body);
    const [first, second] = await receive(QueueUrl, { MaxNumberOfMessages: 2 });
    await send(QueueUrl, 'g', '4');
    expect(await bodies(QueueUrl)).toEqual([]);
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: first?.ReceiptHandle ?? '' });
    expect(await bodies(QueueUrl)).toEqual([]);
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: second?.ReceiptHandle ?? '' });
    expect(await bodies(QueueUrl)).toEqual(['3', '4']);
  });

  test('a message whose timeout ended returns to its place; delivery stops at the first invisible one', async () => {
    const QueueUrl = await createFifo({ VisibilityTimeout: '10' });
    for (const body of ['1', '2', '3']) await send(QueueUrl, 'g', body);
    const [, second] = await receive(QueueUrl, { MaxNumberOfMessages: 2 });
    await rig.sqs.ChangeMessageVisibility({
      QueueUrl,
      ReceiptHandle: second?.ReceiptHandle ?? '',
      VisibilityTimeout: 100,
    });
    await rig.advance(11_000);
    expect(await bodies(QueueUrl, { VisibilityTimeout: 200 })).toEqual(['1']);
    await rig.advance(101_000);
    expect(await bodies(QueueUrl)).toEqual([]);
    await rig.advance(100_000);
    expect(await bodies(QueueUrl)).toEqual(['1', '2', '3']);
  });

  test('names that begin alike do not mix', async () => {
    const QueueUrl = await createFifo();
    for (const group of ['a', 'a!', 'aa', 'a~']) await send(QueueUrl, group, `in ${group}`);
    const received = await receive(QueueUrl);
    expect(received.map(({ Body, Attributes }) => [Body, Attributes?.['MessageGroupId']])).toEqual(
      ['a', 'a!', 'aa', 'a~'].map((group) => [`in ${group}`, group]),
    );
  });

  test('a delay of the queue holds the group back and keeps its order', async () => {
    const QueueUrl = await createFifo({ DelaySeconds: '5' });
    for (const body of ['1', '2']) await send(QueueUrl, 'g', body, { DelaySeconds: 0 });
    expect(await bodies(QueueUrl)).toEqual([]);
    await rig.advance(6_000);
    expect(await bodies(QueueUrl)).toEqual(['1', '2']);
    await expect(send(QueueUrl, 'g', '3', { DelaySeconds: 1 })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
    });
  });
});

describe('deduplication', () => {
  test('answers the original message for five minutes, also after it was deleted', async () => {
    const QueueUrl = await createFifo();
    const first = await send(QueueUrl, 'g', 'same');
    const [message] = await receive(QueueUrl);
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: message?.ReceiptHandle ?? '' });
    await rig.advance(290_000);
    expect(await send(QueueUrl, 'other group', 'same').catch(() => undefined)).toBeUndefined();
    expect(await send(QueueUrl, 'g2', 'same')).toEqual(first);
    expect(await bodies(QueueUrl)).toEqual([]);
    await rig.advance(11_000);
    expect((await send(QueueUrl, 'g', 'same')).MessageId).not.toBe(first.MessageId);
    expect(await bodies(QueueUrl)).toEqual(['same']);
  });

  test('an explicit id wins over the content; per group when the queue was created so', async () => {
    const QueueUrl = await createFifo({
      DeduplicationScope: 'messageGroup',
      FifoThroughputLimit: 'perMessageGroupId',
    });
    await send(QueueUrl, 'g1', 'a', { MessageDeduplicationId: 'id' });
    await send(QueueUrl, 'g1', 'b', { MessageDeduplicationId: 'id' });
    await send(QueueUrl, 'g2', 'c', { MessageDeduplicationId: 'id' });
    expect(await bodies(QueueUrl)).toEqual(['a', 'c']);
  });

  test('is forgotten by a purge', async () => {
    const QueueUrl = await createFifo();
    const first = await send(QueueUrl, 'g', 'same');
    await rig.sqs.PurgeQueue({ QueueUrl });
    expect((await send(QueueUrl, 'g', 'same')).MessageId).not.toBe(first.MessageId);
    expect(await bodies(QueueUrl)).toEqual(['same']);
  });

  test('needs an id from somewhere, and a group', async () => {
    const QueueUrl = await createFifo({ ContentBasedDeduplication: 'false' });
    await expect(send(QueueUrl, 'g', 'm')).rejects.toThrow(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
    await expect(rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' })).rejects.toMatchObject({
      queryCode: 'MissingParameter',
    });
    await expect(
      rig.sqs.SendMessageBatch({
        QueueUrl,
        Entries: [
          { Id: '1', MessageBody: 'm', MessageGroupId: 'g', MessageDeduplicationId: 'd' },
          { Id: '2', MessageBody: 'm', MessageGroupId: 'g' },
        ],
      }),
    ).rejects.toMatchObject({ queryCode: 'InvalidParameterValue' });
    expect(await bodies(QueueUrl)).toEqual([]);
  });
});

test('sequence numbers have 20 digits and only grow, also over a deletion of the queue', async () => {
  const QueueUrl = await createFifo();
  const { Successful } = await rig.sqs.SendMessageBatch({
    QueueUrl,
    Entries: [1, 2, 3].map((n) => ({ Id: String(n), MessageBody: String(n), MessageGroupId: 'g' })),
  });
  const numbers = Successful.map(({ SequenceNumber = '' }) => SequenceNumber);
  expect(numbers).toEqual(numbers.toSorted());
  expect(new Set(numbers).size).toBe(3);
  for (const number of numbers) expect(number).toMatch(/^\d{20}$/);
  expect((await receive(QueueUrl)).map(({ Attributes }) => Attributes?.['SequenceNumber'])).toEqual(
    numbers,
  );
  await rig.sqs.DeleteQueue({ QueueUrl });
  await rig.advance(61_000);
  await rig.sqs.CreateQueue({
    QueueName: QueueUrl.split('/').at(-1) ?? '',
    Attributes: { FifoQueue: 'true', ContentBasedDeduplication: 'true' },
  });
  const { SequenceNumber = '' } = await send(QueueUrl, 'g', '4');
  expect(SequenceNumber > (numbers.at(-1) ?? '')).toBe(true);
});

describe('a receipt handle', () => {
  test('deletes no more once its visibility timeout ended', async () => {
    const QueueUrl = await createFifo();
    await send(QueueUrl, 'g', 'm');
    const [message] = await receive(QueueUrl, { VisibilityTimeout: 5 });
    const handle = { QueueUrl, ReceiptHandle: message?.ReceiptHandle ?? '' };
    await rig.advance(6_000);
    await expect(rig.sqs.DeleteMessage(handle)).rejects.toThrow(
      'Reason: The receipt handle has expired.',
    );
    const [again] = await receive(QueueUrl);
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: again?.ReceiptHandle ?? '' });
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: again?.ReceiptHandle ?? '' });
  });
});

describe('ReceiveRequestAttemptId', () => {
  test('gives the same messages and handles again, with a new visibility timeout', async () => {
    const QueueUrl = await createFifo({ VisibilityTimeout: '10' });
    for (const body of ['1', '2']) await send(QueueUrl, 'g', body);
    const first = await receive(QueueUrl, { ReceiveRequestAttemptId: 'attempt' });
    await rig.advance(8_000);
    const second = await receive(QueueUrl, { ReceiveRequestAttemptId: 'attempt' });
    expect(second.map(({ ReceiptHandle }) => ReceiptHandle)).toEqual(
      first.map(({ ReceiptHandle }) => ReceiptHandle),
    );
    await rig.advance(8_000);
    expect(await bodies(QueueUrl)).toEqual([]);
  });

  test('gives nothing again once one of them was deleted or changed', async () => {
    const QueueUrl = await createFifo();
    for (const body of ['1', '2']) await send(QueueUrl, 'g', body);
    const [first] = await receive(QueueUrl, { ReceiveRequestAttemptId: 'attempt' });
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: first?.ReceiptHandle ?? '' });
    expect(await bodies(QueueUrl, { ReceiveRequestAttemptId: 'attempt' })).toEqual([]);
  });
});

test('counts are exact', async () => {
  const QueueUrl = await createFifo();
  for (const body of ['1', '2', '3']) await send(QueueUrl, 'g', body);
  await receive(QueueUrl, { MaxNumberOfMessages: 1 });
  const { Attributes } = await rig.sqs.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] });
  expect(Attributes).toMatchObject({
    FifoQueue: 'true',
    DeduplicationScope: 'queue',
    FifoThroughputLimit: 'perQueue',
    ApproximateNumberOfMessages: '2',
    ApproximateNumberOfMessagesNotVisible: '1',
    ApproximateNumberOfMessagesDelayed: '0',
  });
});

test('messages that outlive their retention go, and unlock their group', async () => {
  const QueueUrl = await createFifo({ MessageRetentionPeriod: '60' });
  await send(QueueUrl, 'g', 'old');
  await receive(QueueUrl, { VisibilityTimeout: 1000 });
  await rig.advance(50_000);
  await send(QueueUrl, 'g', 'young');
  await rig.advance(11_000);
  expect(await bodies(QueueUrl)).toEqual(['young']);
});

test('a parked poll wakes when a delete unlocks a group', async () => {
  const QueueUrl = await createFifo();
  for (const body of ['1', '2']) await send(QueueUrl, 'g', body);
  const [first] = await receive(QueueUrl, { MaxNumberOfMessages: 1 });
  const received = rig.sqs.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 20 });
  await eventually(() => rig.sqs.receiveLines.parkedCount === 1);
  await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle: first?.ReceiptHandle ?? '' });
  expect((await received).Messages?.map(({ Body }) => Body)).toEqual(['2']);
});

test('a message that was received too often goes to a FIFO dead-letter queue and unlocks its group', async () => {
  const dlq = await createFifo();
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl: dlq,
    AttributeNames: ['QueueArn'],
  });
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: Attributes?.['QueueArn'],
    maxReceiveCount: 1,
  });
  const QueueUrl = await createFifo({ RedrivePolicy, VisibilityTimeout: '10' });
  for (const body of ['poison', 'good']) await send(QueueUrl, 'g', body);
  const [poison] = await receive(QueueUrl, { MaxNumberOfMessages: 1 });
  await rig.advance(11_000);
  expect(await bodies(QueueUrl)).toEqual(['good']);
  const dead = await eventually(async () => {
    const messages = await receive(dlq);
    return messages.length > 0 && messages;
  });
  expect(dead).toMatchObject([{ Body: 'poison', MessageId: poison?.MessageId }]);
});

test('a receive moves a dead letter from behind a good message, and answers what is around it', async () => {
  const dlq = await createFifo();
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl: dlq,
    AttributeNames: ['QueueArn'],
  });
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: Attributes?.['QueueArn'],
    maxReceiveCount: 1,
  });
  const QueueUrl = await createFifo({ RedrivePolicy, VisibilityTimeout: '10' });
  for (const body of ['good', 'poison', 'after']) await send(QueueUrl, 'g', body);
  const [good] = await receive(QueueUrl, { MaxNumberOfMessages: 2 });
  await rig.queues.ReturnMessages({ QueueUrl, ReceiptHandles: [good?.ReceiptHandle ?? ''] });
  await rig.advance(11_000);
  expect(await receive(QueueUrl)).toMatchObject([
    { Body: 'good', Attributes: { ApproximateReceiveCount: '1' } },
    { Body: 'after' },
  ]);
});

test('a message that outlived its retention is gone for its handle and for the counts', async () => {
  const QueueUrl = await createFifo({ MessageRetentionPeriod: '60', VisibilityTimeout: '100' });
  await send(QueueUrl, 'g', 'old');
  const [old] = await receive(QueueUrl);
  await send(QueueUrl, 'other', 'old too');
  const [stale] = await receive(QueueUrl, { VisibilityTimeout: 0 });
  await rig.advance(61_000);
  await send(QueueUrl, 'new', 'new');
  const { Attributes } = await rig.sqs.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] });
  expect(Attributes).toMatchObject({
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
  for (const message of [old, stale]) {
    const handle = { QueueUrl, ReceiptHandle: message?.ReceiptHandle ?? '' };
    await expect(
      rig.sqs.ChangeMessageVisibility({ ...handle, VisibilityTimeout: 0 }),
    ).rejects.toMatchObject({ queryCode: 'InvalidParameterValue' });
    await rig.sqs.DeleteMessage(handle);
  }
});

describe('attributes', () => {
  test.each([
    ['a suffix without FifoQueue', 'x.fifo', {}, 'InvalidParameterValue'],
    ['FifoQueue without the suffix', 'x', { FifoQueue: 'true' }, 'InvalidParameterValue'],
    ['FifoQueue of false', 'x.fifo', { FifoQueue: 'false' }, undefined],
    [
      'high throughput without its own deduplication per group',
      'x.fifo',
      { FifoQueue: 'true', FifoThroughputLimit: 'perMessageGroupId' },
      undefined,
    ],
    ['a deduplication scope on a standard queue', 'x', { DeduplicationScope: 'queue' }, undefined],
  ])('refuse %s', async (_case, QueueName, Attributes: Record<string, string>, queryCode) => {
    await expect(rig.sqs.CreateQueue({ QueueName, Attributes })).rejects.toMatchObject(
      queryCode === undefined ? { name: 'ServiceError' } : { queryCode },
    );
  });

  test('refuse to change the type', async () => {
    const QueueUrl = await createFifo();
    await expect(
      rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { FifoQueue: 'true' } }),
    ).rejects.toMatchObject({ code: 'InvalidAttributeValue' });
  });
});
