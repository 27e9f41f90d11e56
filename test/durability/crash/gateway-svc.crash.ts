import { test } from '@jest/globals';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { killReplica } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';

test('kill -9 of either replica of gateway-svc loses nothing', async () => {
  await using septet = await startSeptetUnderTest({ durability: 'fsync' });
  const report = await runCrashTest({
    test: 'gateway-svc, two replicas: kill -9',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) =>
      Array.from({ length: 8 }, () => killReplica('gateway-svc', random.pick(septet.gateways))),
  });
  expectDurable(report);
}, 240_000);
