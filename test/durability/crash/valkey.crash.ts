import { test } from '@jest/globals';
import { startValkey } from '@septet/testkit/valkey';
import { expectDurable, runCrashTest } from '../crash-run.ts';
import { silenceOnlyOne } from '../process-faults.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';
import { killValkey } from '../valkey-faults.ts';

test('kill -9 of Valkey under fsync loses nothing', async () => {
  await using valkey = await startValkey({ appendFsync: 'always' });
  await using septet = await startSeptetUnderTest({ durability: 'fsync', valkeyUrl: valkey.url });
  const report = await runCrashTest({
    test: 'Valkey, fsync: kill -9',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: () => Array.from({ length: 8 }, () => killValkey(valkey)),
  });
  expectDurable(report);
}, 240_000);

test('30 s of silence of Valkey under fsync lose nothing', async () => {
  await using valkey = await startValkey({ appendFsync: 'always' });
  await using septet = await startSeptetUnderTest({ durability: 'fsync', valkeyUrl: valkey.url });
  const report = await runCrashTest({
    test: 'Valkey, fsync: SIGSTOP 30 s',
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: () => Array.from({ length: 5 }, () => silenceOnlyOne('Valkey', valkey)),
  });
  expectDurable(report);
}, 400_000);
