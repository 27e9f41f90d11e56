import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startValkey } from '@septet/testkit/valkey';
import { expectDurable, expectFaults, runCrashTest, type CrashReport } from '../crash-run.ts';
import { createPowerCutDisk } from '../power-cut-disk.ts';
import { readSeed } from '../seeded-random.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';
import { cutPower } from '../valkey-faults.ts';

async function runPowerCuts(durability: 'fsync' | 'relaxed'): Promise<CrashReport> {
  await using disk = await createPowerCutDisk();
  await using valkey = await startValkey({
    folder: join(disk.path, 'valkey'),
    appendFsync: durability === 'fsync' ? 'always' : 'everysec',
  });
  await using septet = await startSeptetUnderTest({ durability, valkeyUrl: valkey.url });
  return await runCrashTest({
    test: `Valkey, ${durability}: power cut`,
    seed: readSeed(),
    endpoints: septet.endpoints,
    // The server's configuration file and the queues survive in any case; what is tested is their messages.
    prepare: () => disk.sync(),
    faults: () => Array.from({ length: 5 }, () => cutPower(valkey, disk)),
  });
}

test('a power cut under fsync loses nothing', async () => {
  expectDurable(await runPowerCuts('fsync'));
}, 240_000);

test('the control: the same power cuts under relaxed lose what was acknowledged', async () => {
  const { figures, strikes } = await runPowerCuts('relaxed');
  expectFaults(strikes);
  expect(figures.lost).toBeGreaterThan(0);
}, 240_000);
