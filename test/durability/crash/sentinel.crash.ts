import { expect, test } from '@jest/globals';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startSentinel, type SentinelGroup } from '@septet/testkit/sentinel';
import { expectDurable, runCrashTest, type CrashReport } from '../crash-run.ts';
import type { Fault } from '../fault.ts';
import { readSeed, type SeededRandom } from '../seeded-random.ts';
import {
  chainOfFailovers,
  silencePrimary,
  silencePrimaryBriefly,
  stopAllAndStart,
} from '../sentinel-faults.ts';
import { startSeptetUnderTest } from '../septet-under-test.ts';

async function runUnderSentinel(
  name: string,
  faults: (group: SentinelGroup, random: SeededRandom) => Iterable<Fault>,
): Promise<CrashReport> {
  await using group = await startSentinel({ replicas: 2 });
  await using septet = await startSeptetUnderTest({
    durability: 'replicated',
    valkeyUrl: group.url,
  });
  return await runCrashTest({
    test: `Sentinel, replicated: ${name}`,
    seed: readSeed(),
    endpoints: septet.endpoints,
    faults: (random) => faults(group, random),
  });
}

test('a silent primary is replaced within 10 s, and acknowledges nothing when it wakes', async () => {
  const report = await runUnderSentinel('SIGSTOP 30 s of the primary', (group) =>
    Array.from({ length: 5 }, () => silencePrimary(group)),
  );
  expectDurable(report);
}, 400_000);

test('a primary that wakes up while it is being replaced acknowledges nothing', async () => {
  const report = await runUnderSentinel('SIGSTOP 1.5 to 3.5 s of the primary', (group, random) =>
    Array.from({ length: 8 }, () => silencePrimaryBriefly(group, random)),
  );
  expectDurable(report);
}, 400_000);

test('a chain of failovers through every replica, by kill -9, loses nothing', async () => {
  const report = await runUnderSentinel(
    'kill -9, failover through every replica',
    chainOfFailovers,
  );
  expectDurable(report);
  const primaries = report.strikes.flatMap(({ proof }) => [proof.before, proof.after]);
  expect(new Set(primaries).size).toBe(3);
}, 400_000);

test('a full stop loses nothing, in whatever order the servers start again', async () => {
  const report = await runUnderSentinel('full stop, start in every order', (group, random) =>
    permutations(group.servers).map((order) => stopAllAndStart(group, order, random)),
  );
  expect(report.strikes).toHaveLength(6);
  expectDurable(report);
}, 400_000);

function permutations(servers: readonly RunningEngine[]): RunningEngine[][] {
  if (servers.length === 0) return [[]];
  return servers.flatMap((first) =>
    permutations(servers.filter((server) => server !== first)).map((rest) => [first, ...rest]),
  );
}
