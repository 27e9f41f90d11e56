import { expect, test } from '@jest/globals';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { silenceReplica } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';

test('a replica of queue-svc that falls silent is worked around within 10 s and does no harm when it wakes', async () => {
  await using septet = await startSeptetUnderTest({ durability: 'fsync' });
  const report = await runCrashTest({
    test: 'queue-svc, two replicas: SIGSTOP 30 s',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) =>
      Array.from({ length: 5 }, () => silenceReplica('queue-svc', random.pick(septet.queues))),
  });
  expectDurable(report);
  for (const { struckMs, overMs } of report.strikes) {
    const left = report.history.filter(
      ({ startedMs, endedMs, verdict }) =>
        startedMs > struckMs + 10_000 && endedMs < overMs && verdict === 'unknown',
    );
    expect(left.map(({ operation, failure }) => `${operation}: ${failure}`)).toEqual([]);
  }
}, 400_000);

test('a replica of gateway-svc that falls silent does no harm when it wakes', async () => {
  await using septet = await startSeptetUnderTest({ durability: 'fsync' });
  const report = await runCrashTest({
    test: 'gateway-svc, two replicas: SIGSTOP 30 s',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) =>
      Array.from({ length: 5 }, () => silenceReplica('gateway-svc', random.pick(septet.gateways))),
  });
  expectDurable(report);
}, 400_000);
