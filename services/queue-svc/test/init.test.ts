import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { createTempFolder } from '@septet/testkit/temp-folder';
import { startValkey } from '@septet/testkit/valkey';
import { startServiceProcess, type ServiceProcess } from './service-process.ts';

let valkey: RunningEngine;
beforeAll(async () => {
  valkey = await startValkey();
});
afterAll(async () => {
  await valkey[Symbol.asyncDispose]();
});

/** A replica that starts with these queues declared. */
function startWith(...queues: object[]): Promise<ServiceProcess> {
  return startServiceProcess({
    SEPTET_VALKEY_URL: valkey.url,
    SEPTET_INIT: JSON.stringify({ queues }),
  });
}

async function attributesOf(process: ServiceProcess, QueueUrl: string) {
  const answer = await process.call('GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] });
  return answer.Attributes ?? {};
}

test('creates what is declared, dead-letter queues in whatever order', async () => {
  await using process = await startWith(
    {
      name: 'orders',
      attributes: { VisibilityTimeout: '60' },
      tags: { team: 'shop' },
      deadLetter: { queue: 'orders-dlq', maxReceiveCount: 5 },
    },
    { name: 'orders-dlq', attributes: { MessageRetentionPeriod: '1209600' } },
    { name: 'steps.fifo', attributes: { ContentBasedDeduplication: 'true' } },
  );
  const { RedrivePolicy = '', ...orders } = await attributesOf(process, 'orders');
  expect(orders).toMatchObject({ VisibilityTimeout: '60' });
  expect(JSON.parse(RedrivePolicy)).toEqual({
    deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:orders-dlq',
    maxReceiveCount: 5,
  });
  expect(await process.call('ListQueueTags', { QueueUrl: 'orders' })).toEqual({
    Tags: { team: 'shop' },
  });
  expect(await attributesOf(process, 'steps.fifo')).toMatchObject({
    FifoQueue: 'true',
    ContentBasedDeduplication: 'true',
  });
});

test('brings a queue that is there to what is declared, and leaves the rest of it alone', async () => {
  await using first = await startWith({
    name: 'grown',
    attributes: { VisibilityTimeout: '60', DelaySeconds: '7' },
    tags: { team: 'shop' },
  });
  await first.call('SendMessage', { QueueUrl: 'grown', MessageBody: 'kept', DelaySeconds: 0 });
  await using second = await startWith({
    name: 'grown',
    attributes: { VisibilityTimeout: '90' },
    tags: { cost: 'low' },
  });
  expect(await attributesOf(second, 'grown')).toMatchObject({
    VisibilityTimeout: '90',
    DelaySeconds: '7',
    ApproximateNumberOfMessages: '1',
  });
  expect(await second.call('ListQueueTags', { QueueUrl: 'grown' })).toEqual({
    Tags: { team: 'shop', cost: 'low' },
  });
});

test('changes nothing where everything is as declared, with several replicas at once', async () => {
  const declared = [
    {
      name: 'same.fifo',
      attributes: { ContentBasedDeduplication: 'true', Policy: '' },
      tags: { a: 'b' },
      deadLetter: { queue: 'same-dead.fifo', maxReceiveCount: 3 },
    },
    { name: 'same-dead.fifo' },
  ];
  const replicas = await Promise.all([startWith(...declared), startWith(...declared)]);
  const [first] = replicas;
  const before = first && (await attributesOf(first, 'same.fifo'));
  // LastModifiedTimestamp counts whole seconds: a later change has to show.
  await first?.call('CreateQueue', { QueueName: 'tick' });
  await eventually(async () => {
    await first?.call('SetQueueAttributes', {
      QueueUrl: 'tick',
      Attributes: { DelaySeconds: '1' },
    });
    const tick = first && (await attributesOf(first, 'tick'));
    return tick?.['LastModifiedTimestamp'] !== before?.['LastModifiedTimestamp'];
  });
  for (const replica of replicas) await replica[Symbol.asyncDispose]();
  await using later = await startWith(...declared);
  expect(await attributesOf(later, 'same.fifo')).toEqual(before);
});

test('reads the declaration from a file', async () => {
  await using folder = await createTempFolder();
  const file = join(folder.path, 'init.json');
  await writeFile(file, '\n{"queues": [{"name": "filed"}]}');
  await using process = await startServiceProcess({
    SEPTET_VALKEY_URL: valkey.url,
    SEPTET_INIT: file,
  });
  expect(await process.call('GetQueueUrl', { QueueName: 'filed' })).toMatchObject({
    QueueUrl: expect.stringMatching(/\/filed$/),
  });
});

test.each([
  ['{"queues": [', /^SEPTET_INIT is not JSON: /],
  ['/no/such/file.json', /^SEPTET_INIT: the file cannot be read \(ENOENT/],
  [
    '{"queues": [{"name": "a", "attributes": {"Colour": "red"}}]}',
    'SEPTET_INIT: queues[0] (a): Unknown Attribute Colour.',
  ],
  [
    '{"queues": [{"name": "a", "attributes": {"__proto__": "red"}}]}',
    'SEPTET_INIT: queues[0] (a): Unknown Attribute __proto__.',
  ],
  [
    '{"queues": [{"name": "b", "deadLetter": {"queue": "missing", "maxReceiveCount": 5}}]}',
    /^SEPTET_INIT: queues\[0\] \(b\): .*Dead letter target does not exist\.$/,
  ],
])('refuses to start with %s', async (setting, sentence) => {
  await expect(
    startServiceProcess({ SEPTET_VALKEY_URL: valkey.url, SEPTET_INIT: setting }),
  ).rejects.toThrow(sentence);
});
