import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startValkey } from '@septet/testkit/valkey';
import { startServiceProcess } from './service-process.ts';

let valkey: RunningEngine;
beforeAll(async () => {
  valkey = await startValkey();
});
afterAll(async () => {
  await valkey[Symbol.asyncDispose]();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** queue-svc with a metrics port; `read` scrapes it and answers the values of one queue by metric. */
async function startScraped(environment: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const process = await startServiceProcess({
    SEPTET_VALKEY_URL: valkey.url,
    SEPTET_METRICS_PORT: String(port),
    SEPTET_QUEUE_SWEEP_SECONDS: '1',
    ...environment,
  });
  return {
    call: process.call,
    async read(queue: string): Promise<Readonly<Record<string, number>>> {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      const line =
        /^septet_queue_(\w+)\{account="(\d*)",region="([^"]*)",queue="([^"]+)"\} (\S+)$/gm;
      const values: Record<string, number> = {};
      for (const [, metric = '', , , name, value] of text.matchAll(line)) {
        if (name === queue) values[metric] = Number(value);
      }
      return values;
    },
    [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
  };
}

test.each(['counted', 'counted.fifo'])(
  'tells what is in %s and what went through it',
  async (name) => {
    await using service = await startScraped();
    const isFifo = name.endsWith('.fifo');
    await service.call('CreateQueue', {
      QueueName: name,
      Attributes: isFifo ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' } : undefined,
    });
    const group = (text: string) => (isFifo ? { MessageGroupId: text } : {});
    await service.call('SendMessage', { QueueUrl: name, MessageBody: 'a', ...group('a') });
    await service.call('SendMessageBatch', {
      QueueUrl: name,
      Entries: ['b', 'c', 'd'].map((Id) => ({ Id, MessageBody: Id, ...group(Id) })),
    });
    const { Messages = [] } = await service.call('ReceiveMessage', {
      QueueUrl: name,
      MaxNumberOfMessages: 3,
    });
    const [first, second] = Messages.map(({ ReceiptHandle = '' }) => ReceiptHandle);
    await service.call('DeleteMessage', { QueueUrl: name, ReceiptHandle: first ?? '' });
    await service.call('DeleteMessageBatch', {
      QueueUrl: name,
      Entries: [{ Id: 'x', ReceiptHandle: second ?? '' }],
    });
    expect(await service.read(name)).toMatchObject({
      messages_visible: 1,
      messages_in_flight: 1,
      messages_delayed: 0,
      messages_sent_total: 4,
      messages_received_total: 3,
      messages_deleted_total: 2,
      empty_receives_total: 0,
    });
    const age = (await service.read(name))['oldest_message_age_seconds'] ?? 0;
    expect(age).toBeGreaterThan(0);
    await eventually(
      async () => ((await service.read(name))['oldest_message_age_seconds'] ?? 0) > age,
    );

    await service.call('ReceiveMessage', { QueueUrl: name });
    await service.call('ReceiveMessage', { QueueUrl: name });
    expect(await service.read(name)).toMatchObject({
      messages_visible: 0,
      messages_in_flight: 2,
      oldest_message_age_seconds: 0,
      empty_receives_total: 1,
    });
  },
);

test('counts delayed messages apart', async () => {
  await using service = await startScraped();
  await service.call('CreateQueue', { QueueName: 'later', Attributes: { DelaySeconds: '900' } });
  await service.call('SendMessage', { QueueUrl: 'later', MessageBody: 'm' });
  expect(await service.read('later')).toMatchObject({ messages_delayed: 1, messages_visible: 0 });
});

test('names only so many queues, sums the rest, and gives the place of a deleted one away', async () => {
  await using empty = await startValkey();
  await using service = await startScraped({
    SEPTET_VALKEY_URL: empty.url,
    SEPTET_QUEUE_METRICS_MAX: '1',
  });
  for (const QueueName of ['first', 'second', 'third']) {
    await service.call('CreateQueue', { QueueName });
    await service.call('SendMessage', { QueueUrl: QueueName, MessageBody: 'm' });
  }
  await eventually(async () => (await service.read('other'))['messages_visible'] === 2);
  expect(await service.read('other')).toMatchObject({ messages_sent_total: 2 });
  expect(await service.read('first')).toMatchObject({
    messages_visible: 1,
    messages_sent_total: 1,
  });
  expect(await service.read('second')).toEqual({});

  await service.call('DeleteQueue', { QueueUrl: 'first' });
  await eventually(async () => (await service.read('other'))['messages_visible'] === 1);
  expect(await service.read('first')).toEqual({});
});

test('shows a backlog that nobody touches at this replica', async () => {
  await using first = await startScraped();
  await first.call('CreateQueue', { QueueName: 'waiting' });
  await first.call('SendMessage', { QueueUrl: 'waiting', MessageBody: 'm' });
  await using second = await startScraped();
  await eventually(async () => (await second.read('waiting'))['messages_visible'] === 1);
  expect(await second.read('waiting')).toMatchObject({ messages_sent_total: 0 });
});

test('answers a scrape while the engine is away', async () => {
  await using engine = await startValkey();
  await using service = await startScraped({ SEPTET_VALKEY_URL: engine.url });
  await service.call('CreateQueue', { QueueName: 'cut' });
  await service.call('SendMessage', { QueueUrl: 'cut', MessageBody: 'm' });
  await engine.kill();
  const values = await service.read('cut');
  expect(values).toMatchObject({ messages_sent_total: 1 });
  expect(values).not.toHaveProperty('messages_visible');
  // So that the drain has nothing to wait for.
  await engine.restart();
});
