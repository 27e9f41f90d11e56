import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

async function attributes(QueueUrl: string, ...AttributeNames: string[]) {
  return (await rig.sqs.GetQueueAttributes({ QueueUrl, AttributeNames })).Attributes;
}

describe('creating a queue', () => {
  test('gives it AWS’s defaults', async () => {
    const QueueUrl = await rig.createQueue();
    expect(await attributes(QueueUrl, 'All')).toEqual({
      QueueArn: `arn:aws:sqs:us-east-1:000000000000:${QueueUrl.split('/').at(-1)}`,
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '0',
      ApproximateNumberOfMessagesDelayed: '0',
      CreatedTimestamp: expect.stringMatching(/^\d{10}$/),
      LastModifiedTimestamp: expect.stringMatching(/^\d{10}$/),
      DelaySeconds: '0',
      MaximumMessageSize: '1048576',
      MessageRetentionPeriod: '345600',
      ReceiveMessageWaitTimeSeconds: '0',
      VisibilityTimeout: '30',
      SqsManagedSseEnabled: 'true',
    });
  });

  test('answers the same URL for the same or missing attributes, and names the one that differs', async () => {
    const QueueName = 'twice';
    const first = await rig.sqs.CreateQueue({ QueueName, Attributes: { DelaySeconds: '5' } });
    expect(await rig.sqs.CreateQueue({ QueueName, Attributes: { DelaySeconds: '5' } })).toEqual(
      first,
    );
    expect(await rig.sqs.CreateQueue({ QueueName })).toEqual(first);
    await expect(
      rig.sqs.CreateQueue({ QueueName, Attributes: { DelaySeconds: '6' } }),
    ).rejects.toMatchObject({
      code: 'QueueNameExists',
      message:
        'A queue already exists with the same name and a different value for attribute DelaySeconds',
    });
  });

  test.each(['a b', 'x'.repeat(81), 'ü', 'a.b', ''])('refuses the name %j', async (QueueName) => {
    await expect(rig.sqs.CreateQueue({ QueueName })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
    });
  });

  test('refuses unknown attributes, read-only ones and values out of range', async () => {
    const create = (Attributes: Record<string, string>) =>
      rig.sqs.CreateQueue({ QueueName: 'never', Attributes });
    await expect(create({ Foo: '1' })).rejects.toMatchObject({ code: 'InvalidAttributeName' });
    await expect(create({ QueueArn: 'x' })).rejects.toMatchObject({ code: 'InvalidAttributeName' });
    await expect(create({ FifoQueue: 'false' })).rejects.toMatchObject({
      code: 'InvalidAttributeName',
      message: 'Unknown Attribute FifoQueue.',
    });
    await expect(create({ VisibilityTimeout: '43201' })).rejects.toMatchObject({
      code: 'InvalidAttributeValue',
    });
    await expect(create({ MaximumMessageSize: '1023' })).rejects.toMatchObject({
      code: 'InvalidAttributeValue',
    });
  });
});

describe('deleting a queue', () => {
  test('makes it unknown to every action and keeps its name taken for 60 seconds', async () => {
    const QueueName = 'short-lived';
    const { QueueUrl = '' } = await rig.sqs.CreateQueue({ QueueName });
    await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
    await rig.sqs.DeleteQueue({ QueueUrl });
    const unknown = { code: 'QueueDoesNotExist', message: 'The specified queue does not exist.' };
    await expect(rig.sqs.GetQueueUrl({ QueueName })).rejects.toMatchObject(unknown);
    await expect(rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' })).rejects.toMatchObject(
      unknown,
    );
    await expect(rig.sqs.ReceiveMessage({ QueueUrl })).rejects.toMatchObject(unknown);
    await expect(rig.sqs.PurgeQueue({ QueueUrl })).rejects.toMatchObject(unknown);
    await expect(rig.sqs.TagQueue({ QueueUrl, Tags: { a: 'b' } })).rejects.toMatchObject(unknown);
    await expect(rig.sqs.DeleteQueue({ QueueUrl })).rejects.toMatchObject(unknown);
    await expect(rig.sqs.CreateQueue({ QueueName })).rejects.toMatchObject({
      code: 'QueueDeletedRecently',
    });
    await rig.advance(61_000);
    await rig.sqs.CreateQueue({ QueueName });
    expect(await rig.sqs.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 0 })).toEqual({});
  });
});

describe('listing queues', () => {
  test('filters by prefix and pages only when MaxResults was sent', async () => {
    for (const name of ['list-a', 'list-b', 'list-c', 'unlisted'])
      await rig.sqs.CreateQueue({ QueueName: name });
    const all = await rig.sqs.ListQueues({ QueueNamePrefix: 'list-' });
    expect(all).toEqual({
      QueueUrls: ['a', 'b', 'c'].map((end) => `http://localhost:4566/000000000000/list-${end}`),
    });
    const first = await rig.sqs.ListQueues({ QueueNamePrefix: 'list-', MaxResults: 2 });
    expect(first.QueueUrls).toEqual(all.QueueUrls?.slice(0, 2));
    const second = await rig.sqs.ListQueues({
      QueueNamePrefix: 'list-',
      MaxResults: 2,
      NextToken: first.NextToken,
    });
    expect(second).toEqual({ QueueUrls: all.QueueUrls?.slice(2) });
    await expect(rig.sqs.ListQueues({ MaxResults: 2, NextToken: 'forged' })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
    });
  });

  test('omits QueueUrls when there are none', async () => {
    expect(await rig.sqs.ListQueues({ QueueNamePrefix: 'no-such' })).toEqual({});
  });

  test('settles what a replica left announced when it died', async () => {
    const region = { account: '000000000000', region: 'eu-central-1' };
    const deadlineMs = Date.now() + 5_000;
    await rig.sqs.index.announce({ ...region, name: 'half-done' }, deadlineMs);
    expect(await rig.sqs.index.settle(region, deadlineMs)).toBe(0);
    await rig.advance(61_000);
    expect(await rig.sqs.index.settle(region, deadlineMs)).toBe(1);
    expect(await rig.sqs.index.settle(region, deadlineMs)).toBe(0);
    expect(await rig.sqs.ListQueues({ QueueNamePrefix: 'half-done' })).toEqual({});
  });
});

test('setting attributes changes those given and keeps the others', async () => {
  const QueueUrl = await rig.createQueue({ DelaySeconds: '5' });
  await rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { VisibilityTimeout: '99' } });
  expect(await attributes(QueueUrl, 'DelaySeconds', 'VisibilityTimeout')).toEqual({
    DelaySeconds: '5',
    VisibilityTimeout: '99',
  });
});

test('a policy is kept as it was written, and an empty one removes it', async () => {
  const QueueUrl = await rig.createQueue();
  const Policy =
    '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sqs:*" }] }';
  await rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { Policy } });
  expect(await attributes(QueueUrl, 'Policy')).toEqual({ Policy });
  await rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { Policy: '' } });
  expect(await attributes(QueueUrl, 'Policy')).toBeUndefined();
  await expect(
    rig.sqs.SetQueueAttributes({ QueueUrl, Attributes: { Policy: '{"Statement":[]}' } }),
  ).rejects.toMatchObject({ code: 'InvalidAttributeValue' });
});

test('a customer key switches SQS’s own encryption off, as on AWS', async () => {
  const QueueUrl = await rig.createQueue({ KmsMasterKeyId: 'alias/mine' });
  expect(await attributes(QueueUrl, 'SqsManagedSseEnabled', 'KmsMasterKeyId')).toEqual({
    SqsManagedSseEnabled: 'false',
    KmsMasterKeyId: 'alias/mine',
  });
});

describe('tags', () => {
  test('are merged, removed and listed; unknown keys are no error', async () => {
    const QueueUrl = await rig.createQueue();
    expect(await rig.sqs.ListQueueTags({ QueueUrl })).toEqual({});
    await rig.sqs.TagQueue({ QueueUrl, Tags: { team: 'a', env: 'test' } });
    await rig.sqs.TagQueue({ QueueUrl, Tags: { team: 'b' } });
    await rig.sqs.UntagQueue({ QueueUrl, TagKeys: ['env', 'no-such'] });
    expect(await rig.sqs.ListQueueTags({ QueueUrl })).toEqual({ Tags: { team: 'b' } });
  });

  test('are at most 50', async () => {
    const QueueUrl = await rig.createQueue();
    const tags = (count: number, prefix: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n}`, 'v']));
    await rig.sqs.TagQueue({ QueueUrl, Tags: tags(50, 'k') });
    await expect(rig.sqs.TagQueue({ QueueUrl, Tags: tags(1, 'more') })).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
    });
  });

  test('can be given at creation', async () => {
    const { QueueUrl = '' } = await rig.sqs.CreateQueue({ QueueName: 'tagged', tags: { a: 'b' } });
    expect(await rig.sqs.ListQueueTags({ QueueUrl })).toEqual({ Tags: { a: 'b' } });
  });
});

test('a reset forgets every queue of every region, and their names are free', async () => {
  const QueueUrl = await rig.createQueue();
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  await rig.queues.Reset({});
  expect(await rig.sqs.ListQueues({})).toEqual({});
  await rig.sqs.CreateQueue({ QueueName: QueueUrl.split('/').at(-1) ?? '' });
  expect(await rig.sqs.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 0 })).toEqual({});
});
