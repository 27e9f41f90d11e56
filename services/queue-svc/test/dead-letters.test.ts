import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

async function arnOf(QueueUrl: string): Promise<string> {
  const { Attributes } = await rig.sqs.GetQueueAttributes({
    QueueUrl,
    AttributeNames: ['QueueArn'],
  });
  return Attributes?.['QueueArn'] ?? '';
}

/** A queue whose messages go to `dlq` after so many receives. */
async function createSource(dlq: string, maxReceiveCount: number): Promise<string> {
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: await arnOf(dlq), maxReceiveCount });
  return rig.createQueue({ RedrivePolicy, VisibilityTimeout: '10' });
}

async function receive(QueueUrl: string, MaxNumberOfMessages = 1) {
  const { Messages = [] } = await rig.sqs.ReceiveMessage({
    QueueUrl,
    MaxNumberOfMessages,
    AttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return Messages;
}

describe('a message that was received too often', () => {
  test('is delivered maxReceiveCount times; the next receive moves it and returns others', async () => {
    const dlq = await rig.createQueue();
    const source = await createSource(dlq, 2);
    const sent = await rig.sqs.SendMessage({
      QueueUrl: source,
      MessageBody: 'poison',
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'bad' } },
    });
    const [first] = await receive(source);
    await rig.advance(11_000);
    await receive(source);
    await rig.advance(11_000);
    await rig.sqs.SendMessage({ QueueUrl: source, MessageBody: 'good' });
    expect((await receive(source)).map(({ Body }) => Body)).toEqual(['good']);
    const [dead] =
      (await eventually(async () => {
        const messages = await receive(dlq);
        return messages.length > 0 && messages;
      })) || [];
    expect(dead).toMatchObject({
      MessageId: sent.MessageId,
      Body: 'poison',
      MessageAttributes: { kind: { StringValue: 'bad' } },
      Attributes: {
        ApproximateReceiveCount: '3',
        SentTimestamp: first?.Attributes?.['SentTimestamp'],
        ApproximateFirstReceiveTimestamp: first?.Attributes?.['ApproximateFirstReceiveTimestamp'],
        DeadLetterQueueSourceArn: await arnOf(source),
      },
    });
  });

  test('stays where it is when its dead-letter queue is gone, and is not lost', async () => {
    const dlq = await rig.createQueue();
    const source = await createSource(dlq, 1);
    await rig.sqs.SendMessage({ QueueUrl: source, MessageBody: 'm' });
    await receive(source);
    await rig.advance(11_000);
    await rig.sqs.DeleteQueue({ QueueUrl: dlq });
    expect(await receive(source)).toEqual([]);
    const again = await eventually(async () => {
      const messages = await receive(source);
      return messages.length > 0 && messages;
    });
    expect(again).toMatchObject([{ Body: 'm' }]);
  });
});

describe('a redrive policy', () => {
  test('needs a dead-letter queue that exists and allows it', async () => {
    const missing = 'arn:aws:sqs:us-east-1:000000000000:no-such-queue';
    const policy = (deadLetterTargetArn: string) =>
      rig.createQueue({
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 }),
      });
    await expect(policy(missing)).rejects.toThrow('Reason: Dead letter target does not exist.');
    const closed = await rig.createQueue({ RedriveAllowPolicy: '{"redrivePermission":"denyAll"}' });
    await expect(policy(await arnOf(closed))).rejects.toMatchObject({
      queryCode: 'InvalidParameterValue',
    });
  });

  test('is removed by an empty value', async () => {
    const dlq = await rig.createQueue();
    const source = await createSource(dlq, 1);
    await rig.sqs.SetQueueAttributes({ QueueUrl: source, Attributes: { RedrivePolicy: '' } });
    const { Attributes } = await rig.sqs.GetQueueAttributes({
      QueueUrl: source,
      AttributeNames: ['All'],
    });
    expect(Attributes).not.toHaveProperty('RedrivePolicy');
    await rig.sqs.SendMessage({ QueueUrl: source, MessageBody: 'm' });
    await receive(source);
    await rig.advance(11_000);
    expect(await receive(source)).toHaveLength(1);
  });

  test('makes its queue a source of the dead-letter queue', async () => {
    const dlq = await rig.createQueue();
    const sources = [await createSource(dlq, 1), await createSource(dlq, 2)];
    expect(await rig.sqs.ListDeadLetterSourceQueues({ QueueUrl: dlq })).toEqual({
      queueUrls: sources.toSorted(),
    });
    const first = await rig.sqs.ListDeadLetterSourceQueues({ QueueUrl: dlq, MaxResults: 1 });
    expect(first.queueUrls).toHaveLength(1);
    const second = await rig.sqs.ListDeadLetterSourceQueues({
      QueueUrl: dlq,
      MaxResults: 1,
      NextToken: first.NextToken,
    });
    expect([...first.queueUrls, ...second.queueUrls]).toEqual(sources.toSorted());
    expect(second.NextToken).toBeUndefined();
  });
});
