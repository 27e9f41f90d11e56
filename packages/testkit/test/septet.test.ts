import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { expect, jest, test } from '@jest/globals';
import { createSqsClient } from '../src/aws-clients.ts';
import { eventually } from '../src/eventually.ts';
import { startSeptet, type SeptetLayout } from '../src/septet.ts';

jest.setTimeout(120_000);

const LAYOUTS: readonly SeptetLayout[] = ['all-in-one', { gateways: 2, queues: 2 }];

test.each(LAYOUTS)('Septet as %j serves every endpoint, also after a kill', async (layout) => {
  await using septet = await startSeptet({ layout });
  const clients = septet.endpoints.map((endpoint) => createSqsClient({ ...septet, endpoint }));
  const [client] = clients;
  if (client === undefined) throw new Error('there is no endpoint');
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: 'kept' }));
  for (const [index, each] of clients.entries()) {
    await each.send(new SendMessageCommand({ QueueUrl, MessageBody: `from ${index}` }));
  }
  for (const queue of septet.queues) {
    await queue.kill();
    await queue.restart();
  }
  const received = new Set<string>();
  const bodies = await eventually(() => receive(client, QueueUrl, received, clients.length), {
    withinMs: 30_000,
    what: 'every message after the kill',
  });
  expect(bodies).toEqual(clients.map((_, index) => `from ${index}`));
});

/** Adds what comes to `received`, and returns it sorted once it is enough. */
async function receive(
  client: SQSClient,
  QueueUrl: string | undefined,
  received: Set<string>,
  count: number,
) {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  for (const { Body = '' } of Messages) received.add(Body);
  return received.size >= count ? [...received].toSorted() : undefined;
}
