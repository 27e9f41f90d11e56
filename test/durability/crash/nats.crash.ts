import { expect, test } from '@jest/globals';
import { startNats } from '@septet/testkit/nats';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { killOnlyOne } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';

test('kill -9 of nats-server loses nothing, answers every call, and parked polls wake again', async () => {
  await using nats = await startNats();
  await using septet = await startSeptetUnderTest({ durability: 'fsync', natsUrl: nats.url });
  const report = await runCrashTest({
    test: 'nats-server: kill -9',
    seed: readSeed(),
    endpoints: septet.endpoints,
    // Longer than any deadline inside: an answer has to come from Septet.
    timeoutMs: 60_000,
    faults: () => Array.from({ length: 6 }, () => killOnlyOne('nats-server', nats)),
  });
  expectDurable(report);
  const unanswered = report.history.filter(({ failure }) => failure === 'client timeout');
  expect(unanswered).toEqual([]);
}, 400_000);
