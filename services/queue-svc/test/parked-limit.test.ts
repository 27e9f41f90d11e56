import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ parkedPerAccount: 2 });
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

test('an account at its limit of parked polls is throttled, over all of its queues, and not denied messages', async () => {
  const [first, second] = [await rig.createQueue(), await rig.createQueue()];
  const poll = (QueueUrl: string, signal?: AbortSignal) =>
    rig.sqs.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 20 }, signal);
  const leaving = new AbortController();
  const parked = [poll(first), poll(first, leaving.signal)];
  await eventually(() => rig.sqs.receiveLines.parkedCount === 2);

  await expect(poll(second)).rejects.toMatchObject({ code: 'RequestThrottled' });
  expect(await rig.sqs.ReceiveMessage({ QueueUrl: second })).toEqual({});
  await rig.sqs.SendMessage({ QueueUrl: second, MessageBody: 'there' });
  expect((await poll(second)).Messages).toHaveLength(1);

  // A place that is left is free at once.
  leaving.abort();
  await Promise.all(parked.slice(1));
  const late = poll(second);
  await eventually(() => rig.sqs.receiveLines.parkedCount === 2);
  await expect(poll(first)).rejects.toMatchObject({ code: 'RequestThrottled' });
  await rig.sqs.SendMessage({ QueueUrl: second, MessageBody: 'late' });
  expect((await late).Messages).toHaveLength(1);
});

test('another replica has places of its own', async () => {
  const QueueUrl = await rig.createQueue();
  const other = await rig.addReplica();
  const polls = [0, 1].map(() => other.ReceiveMessage({ QueueUrl, WaitTimeSeconds: 20 }));
  await eventually(() => other.receiveLines.parkedCount === 2);
  other.receiveLines.drain();
  expect(await Promise.all(polls)).toEqual([{}, {}]);
});
