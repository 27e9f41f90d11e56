import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

test('peeking shows visible, delayed and leased messages page by page and counts no receive', async () => {
  const QueueUrl = await rig.createQueue();
  for (const MessageBody of ['leased', 'a', 'b'])
    await rig.sqs.SendMessage({ QueueUrl, MessageBody });
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'delayed', DelaySeconds: 60 });
  await rig.sqs.ReceiveMessage({ QueueUrl });
  const seen: [string, string][] = [];
  let NextToken: string | undefined;
  do {
    const page = await rig.queues.PeekMessages({ QueueUrl, MaxNumberOfMessages: 3, NextToken });
    for (const { Body, State } of page.Messages ?? []) seen.push([Body, State]);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  expect(seen).toEqual([
    ['a', 'Visible'],
    ['b', 'Visible'],
    ['delayed', 'Delayed'],
    ['leased', 'InFlight'],
  ]);
  const { Messages } = await rig.sqs.ReceiveMessage({ QueueUrl, AttributeNames: ['All'] });
  expect(Messages?.[0]?.Attributes?.['ApproximateReceiveCount']).toBe('1');
});

test('a forged page token is refused', async () => {
  const QueueUrl = await rig.createQueue();
  await expect(rig.queues.PeekMessages({ QueueUrl, NextToken: 'forged' })).rejects.toMatchObject({
    queryCode: 'InvalidParameterValue',
  });
});

test('returning received messages shows them again, uncounted, unless somebody else holds them by now', async () => {
  const QueueUrl = await rig.createQueue({ VisibilityTimeout: '10' });
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  const receive = async () => {
    const { Messages = [] } = await rig.sqs.ReceiveMessage({ QueueUrl, AttributeNames: ['All'] });
    return Messages[0];
  };
  const first = await receive();
  const ReceiptHandles = [first?.ReceiptHandle ?? ''];
  await rig.queues.ReturnMessages({ QueueUrl, ReceiptHandles });
  const second = await receive();
  expect(second?.Attributes?.['ApproximateReceiveCount']).toBe('1');
  await rig.queues.ReturnMessages({ QueueUrl, ReceiptHandles });
  expect(await receive()).toBeUndefined();
});
