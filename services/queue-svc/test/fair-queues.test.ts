import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
});

async function send(QueueUrl: string, tenant: string, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 10) {
    await rig.sqs.SendMessageBatch({
      QueueUrl,
      Entries: Array.from({ length: Math.min(10, count - sent) }, (_, n) => ({
        Id: String(n),
        MessageBody: `${tenant} ${sent + n}`,
        MessageGroupId: tenant,
      })),
    });
  }
}

async function receive(QueueUrl: string, count = 10) {
  const { Messages = [] } = await rig.sqs.ReceiveMessage({
    QueueUrl,
    MaxNumberOfMessages: count,
    AttributeNames: ['All'],
  });
  return Messages;
}

function tenantsOf(
  messages: readonly { readonly Body?: string | undefined }[],
): (string | undefined)[] {
  return messages.map(({ Body }) => Body?.split(' ')[0]);
}

async function visibleCount(QueueUrl: string): Promise<string | undefined> {
  const { Attributes } = await rig.sqs.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] });
  return Attributes?.['ApproximateNumberOfMessages'];
}

test('a quiet tenant overtakes the backlog of a noisy one; nothing is dropped', async () => {
  const QueueUrl = await rig.createQueue();
  await send(QueueUrl, 'noisy', 200);
  for (let n = 0; n < 4; n += 1) await receive(QueueUrl);
  await send(QueueUrl, 'quiet', 5);
  // The backlog before the quiet messages is put aside in bounded steps.
  const seen: (string | undefined)[] = [];
  for (let n = 0; n < 3; n += 1) seen.push(...tenantsOf(await receive(QueueUrl)));
  expect(seen.filter((tenant) => tenant === 'quiet')).toHaveLength(5);
  expect(await visibleCount(QueueUrl)).toBe(String(205 - 40 - seen.length));
  let received: readonly unknown[];
  let total = 40 + seen.length;
  do {
    received = await receive(QueueUrl);
    total += received.length;
  } while (received.length > 0);
  expect(total).toBe(205);
});

test('what a noisy tenant sends waits behind everybody else’s', async () => {
  const QueueUrl = await rig.createQueue();
  await send(QueueUrl, 'noisy', 40);
  for (let n = 0; n < 4; n += 1) await receive(QueueUrl);
  await send(QueueUrl, 'noisy', 10);
  await send(QueueUrl, 'quiet', 2);
  await rig.sqs.SendMessage({ QueueUrl, MessageBody: 'single' });
  expect(tenantsOf(await receive(QueueUrl, 4))).toEqual(['quiet', 'quiet', 'single', 'noisy']);
});

test('a tenant is quiet again when its messages in flight are done', async () => {
  const QueueUrl = await rig.createQueue({ VisibilityTimeout: '10' });
  await send(QueueUrl, 'noisy', 40);
  const inFlight = [];
  for (let n = 0; n < 4; n += 1) inFlight.push(...(await receive(QueueUrl)));
  await send(QueueUrl, 'noisy', 1);
  for (const { ReceiptHandle = '' } of inFlight.slice(0, 20)) {
    await rig.sqs.DeleteMessage({ QueueUrl, ReceiptHandle });
  }
  await send(QueueUrl, 'quiet', 1);
  expect(tenantsOf(await receive(QueueUrl, 2))).toEqual(['noisy', 'quiet']);
  await rig.advance(11_000);
  expect(await visibleCount(QueueUrl)).toBe('22');
});
