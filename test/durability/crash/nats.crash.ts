import { expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { killOnlyOne } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';
import { SqsClient, type Answer } from '../sqs-client.ts';

/** Longer than any deadline inside: an answer has to come from Septet. */
const PATIENCE_MS = 60_000;
const POLLS = 16;

test('kill -9 of nats-server loses nothing, and every call in flight is answered', async () => {
  await using nats = await startNats();
  await using septet = await startSeptetUnderTest({ durability: 'fsync', natsUrl: nats.url });
  const report = await runCrashTest({
    test: 'nats-server: kill -9',
    seed: readSeed(),
    endpoints: septet.endpoints,
    timeoutMs: PATIENCE_MS,
    faults: () => Array.from({ length: 6 }, () => killOnlyOne('nats-server', nats)),
  });
  expectDurable(report);
  const unanswered = report.history.filter(({ failure }) => failure === 'client timeout');
  expect(unanswered).toEqual([]);
}, 400_000);

test('polls that were parked when nats-server died are answered, and those parked afterwards wake', async () => {
  await using nats = await startNats();
  await using septet = await startSeptetUnderTest({ durability: 'fsync', natsUrl: nats.url });
  using client = new SqsClient();
  const QueueUrl = `${septet.endpoints[0]}/000000000000/parked`;
  const call = (turn: number, operation: string, input: object): Promise<Answer> => {
    const endpoint = septet.endpoints[turn % septet.endpoints.length] ?? septet.endpoints[0];
    return client.call(endpoint, operation, { QueueUrl, ...input }, PATIENCE_MS);
  };
  const park = (): Promise<Answer>[] =>
    Array.from({ length: POLLS }, (_, turn) =>
      call(turn, 'ReceiveMessage', { WaitTimeSeconds: 20, MaxNumberOfMessages: 1 }),
    );
  const sendToAll = async (): Promise<void> => {
    for (let turn = 0; turn < POLLS; turn++) {
      // Right after the restart a gateway may still be looking for the server.
      await eventually(
        async () => {
          const { verdict } = await call(turn, 'SendMessage', { MessageBody: 'wake up' });
          return verdict === 'acknowledged';
        },
        { what: 'a send' },
      );
    }
  };
  await call(0, 'CreateQueue', { QueueName: 'parked' });

  const parkedBefore = park();
  await nats.kill();
  await nats.restart();
  await sendToAll();
  for (const { failure } of await Promise.all(parkedBefore)) {
    expect(failure).not.toBe('client timeout');
  }
  // Messages that those polls did not take would wake nobody.
  await call(0, 'PurgeQueue', {});

  const parkedAfter = park();
  await sendToAll();
  for (const { output } of await Promise.all(parkedAfter)) {
    expect(output['Messages']).toHaveLength(1);
  }
}, 240_000);
