import { test } from '@jest/globals';
import { startValkey } from '@septet/testkit/valkey';
import { expectDurable, runCrashTest } from './crash-run.ts';
import { killReplica } from './process-faults.ts';
import { readSeed } from './seeded-random.ts';
import { startSeptetUnderTest } from './septet-under-test.ts';
import { killValkey } from './valkey-faults.ts';

test('kill -9 of queue-svc and of Valkey under fsync loses nothing', async () => {
  await using valkey = await startValkey({ appendFsync: 'always' });
  await using septet = await startSeptetUnderTest({
    durability: 'fsync',
    valkeyUrl: valkey.url,
    layout: { gateways: 1, queues: 2 },
  });
  const report = await runCrashTest({
    test: 'short: kill -9 of queue-svc and of Valkey, fsync',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) =>
      random.shuffle([
        ...Array.from({ length: 3 }, () => killReplica('queue-svc', random.pick(septet.queues))),
        ...Array.from({ length: 3 }, () => killValkey(valkey)),
      ]),
  });
  expectDurable(report);
}, 120_000);
