import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startRig, type Replica, type Rig } from './rig.ts';

let rig: Rig;
let other: Replica;
beforeAll(async () => {
  rig = await startRig();
  other = await rig.addReplica();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

function poll(replica: Replica, QueueUrl: string, input: object = {}, signal?: AbortSignal) {
  return replica.ReceiveMessage(
    { QueueUrl, WaitTimeSeconds: 20, MaxNumberOfMessages: 10, ...input },
    signal,
  );
}

/** Polls are parked once the engine answered that there is nothing. */
async function parked(replica: Replica, count: number): Promise<void> {
  await eventually(() => replica.receiveLines.parkedCount === count, {
    what: `${count} parked polls`,
  });
}

/** Lets time pass until the promise is settled; answers how much the engine saw pass, ms. */
async function passTimeUntil(settled: Promise<unknown>): Promise<number> {
  let isSettled = false;
  const startMs = performance.now();
  let passedMs = 0;
  const settle = () => (isSettled = true);
  settled.then(settle, settle);
  await eventually(async () => {
    if (isSettled) return true;
    passedMs += 250;
    await rig.advance(250);
    return false;
  });
  return passedMs + performance.now() - startMs;
}

test('a parked poll gets a message that another replica sends', async () => {
  const QueueUrl = await rig.createQueue();
  const received = poll(rig.sqs, QueueUrl);
  await parked(rig.sqs, 1);
  await other.SendMessage({ QueueUrl, MessageBody: 'm' });
  expect((await received).Messages).toHaveLength(1);
});

test('a parked poll ends empty when its wait is over', async () => {
  const QueueUrl = await rig.createQueue();
  const received = poll(rig.sqs, QueueUrl, { WaitTimeSeconds: 5 });
  await parked(rig.sqs, 1);
  expect(await passTimeUntil(received)).toBeGreaterThanOrEqual(5_000);
  expect(await received).toEqual({});
});

test('the queue’s own wait time counts when the call names none, and 0 is a short poll whatever the queue says', async () => {
  const QueueUrl = await rig.createQueue({ ReceiveMessageWaitTimeSeconds: '20' });
  expect(await poll(rig.sqs, QueueUrl, { WaitTimeSeconds: 0 })).toEqual({});
  const received = poll(rig.sqs, QueueUrl, { WaitTimeSeconds: undefined });
  await parked(rig.sqs, 1);
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  expect((await received).Messages).toHaveLength(1);
});

test('a parked poll wakes when a visibility timeout ends, when it is cut short, and when a delay ends', async () => {
  const QueueUrl = await rig.createQueue();
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  await poll(other, QueueUrl, { VisibilityTimeout: 10 });
  const afterTimeout = poll(rig.sqs, QueueUrl, { VisibilityTimeout: 100 });
  await parked(rig.sqs, 1);
  expect(await passTimeUntil(afterTimeout)).toBeGreaterThanOrEqual(10_000);
  const [message] = (await afterTimeout).Messages ?? [];

  const afterChange = poll(rig.sqs, QueueUrl);
  await parked(rig.sqs, 1);
  const ReceiptHandle = message?.ReceiptHandle ?? '';
  await other.ChangeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
  expect((await afterChange).Messages).toHaveLength(1);
  await other.DeleteMessage({ QueueUrl, ReceiptHandle });

  const afterDelay = poll(rig.sqs, QueueUrl);
  await parked(rig.sqs, 1);
  await other.SendMessage({ QueueUrl, MessageBody: 'later', DelaySeconds: 7 });
  expect(await passTimeUntil(afterDelay)).toBeGreaterThanOrEqual(7_000);
  expect((await afterDelay).Messages?.map(({ Body }) => Body)).toEqual(['later']);
});

test('many parked polls on two replicas share a batch: every message reaches one of them', async () => {
  const QueueUrl = await rig.createQueue();
  const polls = Array.from({ length: 30 }, (_, n) =>
    poll(n % 2 === 0 ? rig.sqs : other, QueueUrl, { MaxNumberOfMessages: 1 }),
  );
  await parked(rig.sqs, 15);
  await parked(other, 15);
  for (let batch = 0; batch < 3; batch += 1) {
    await other.SendMessageBatch({
      QueueUrl,
      Entries: Array.from({ length: 10 }, (_, n) => ({
        Id: String(n),
        MessageBody: `${batch}.${n}`,
      })),
    });
  }
  const bodies = (await Promise.all(polls)).flatMap(({ Messages = [] }) =>
    Messages.map(({ Body }) => Body),
  );
  expect(new Set(bodies).size).toBe(30);
});

test('a wake-up for a replica whose callers have left reaches the next replica', async () => {
  const QueueUrl = await rig.createQueue();
  const leaving = new AbortController();
  const left = poll(other, QueueUrl, {}, leaving.signal);
  await parked(other, 1);
  const received = poll(rig.sqs, QueueUrl);
  await parked(rig.sqs, 1);
  leaving.abort();
  await left;
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  expect((await received).Messages).toHaveLength(1);
});

test('a caller that left takes no message', async () => {
  const QueueUrl = await rig.createQueue();
  const leaving = new AbortController();
  const received = poll(rig.sqs, QueueUrl, {}, leaving.signal);
  await parked(rig.sqs, 1);
  leaving.abort();
  expect(await received).toEqual({});
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  const { Messages } = await poll(rig.sqs, QueueUrl, {
    WaitTimeSeconds: 0,
    AttributeNames: ['All'],
  });
  expect(Messages?.[0]?.Attributes?.['ApproximateReceiveCount']).toBe('1');
});

test('a message that was leased for a caller who left in that moment comes back uncounted', async () => {
  const QueueUrl = await rig.createQueue();
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'm' });
  const leaving = new AbortController();
  const received = poll(rig.sqs, QueueUrl, {}, leaving.signal);
  // The lease is on its way to the engine and cannot be called back.
  await Promise.resolve();
  await Promise.resolve();
  leaving.abort();
  expect(await received).toEqual({});
  const { Messages } = await poll(rig.sqs, QueueUrl, { AttributeNames: ['All'] });
  expect(Messages?.[0]?.Attributes?.['ApproximateReceiveCount']).toBe('1');
});

test('deleting the queue ends the polls on it with QueueDoesNotExist', async () => {
  const QueueUrl = await rig.createQueue();
  const received = poll(rig.sqs, QueueUrl).catch((error: unknown) => error);
  await parked(rig.sqs, 1);
  await other.DeleteQueue({ QueueUrl });
  await passTimeUntil(received);
  expect(await received).toMatchObject({ code: 'QueueDoesNotExist' });
});

test('a draining replica answers its parked polls empty and parks no more', async () => {
  const QueueUrl = await rig.createQueue();
  const leaving = await rig.addReplica();
  const received = poll(leaving, QueueUrl);
  await parked(leaving, 1);
  leaving.receiveLines.drain();
  expect(await received).toEqual({});
  expect(await poll(leaving, QueueUrl)).toEqual({});
});
