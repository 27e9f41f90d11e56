import { setTimeout as sleep } from 'node:timers/promises';
import { engineCommand } from '@septet/testkit/engine-command';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import type { SentinelGroup } from '@septet/testkit/sentinel';
import type { Fault, Proof } from './fault.ts';
import { silence } from './process-faults.ts';
import type { SeededRandom } from './seeded-random.ts';

const SILENCE_MS = 30_000;
const LEAST_FAILOVERS = 5;
const MOST_FAILOVERS = 14;

/** kill -9 of the primary, whose replica takes over; the dead one comes back as a replica. */
export function killPrimary(group: SentinelGroup): Fault {
  return {
    name: 'kill -9 of the primary',
    strike: async () => {
      const struck = await group.primary();
      const mustWorkFromMs = performance.now();
      await struck.kill();
      const promoted = await group.failedOverFrom(struck);
      await struck.restart();
      await inSync(group);
      return { mustWorkFromMs, proof: primaryProof(struck, promoted) };
    },
  };
}

/** As `killPrimary`, again and again, until every server has been the primary at some time. */
export function* chainOfFailovers(group: SentinelGroup): Generator<Fault> {
  const primaries = new Set<string>();
  // Sentinel chooses by offset and run id, so that one of three could be passed over for ever.
  for (let count = 0; count < LEAST_FAILOVERS || primaries.size < group.servers.length; count++) {
    if (count === MOST_FAILOVERS)
      throw new Error(`not every replica took over in ${count} failovers`);
    const { name, strike } = killPrimary(group);
    yield {
      name,
      strike: async () => {
        const struck = await strike();
        primaries.add(struck.proof.before).add(struck.proof.after);
        return struck;
      },
    };
  }
}

/** The primary goes silent for 30 s, its replica takes over, and the revived one has to find its new place. */
export function silencePrimary(group: SentinelGroup): Fault {
  return {
    name: '30 s of silence of the primary',
    strike: async () => {
      const struck = await group.primary();
      const mustWorkFromMs = performance.now();
      struck.pause();
      const promoted = await group.failedOverFrom(struck);
      await sleep(Math.max(0, mustWorkFromMs + SILENCE_MS - performance.now()));
      struck.resume();
      await inSync(group);
      return { mustWorkFromMs, proof: primaryProof(struck, promoted) };
    },
  };
}

/**
 * The primary goes silent about as long as its Sentinels need to replace it, so that it may wake up while a replica
 * is being promoted and the other one still follows it.
 */
export function silencePrimaryBriefly(group: SentinelGroup, random: SeededRandom): Fault {
  return {
    name: 'a brief silence of the primary',
    strike: async () => {
      const struck = await group.primary();
      const mustWorkFromMs = performance.now();
      const proof = await silence('primary', struck, random.integer(1_500, 3_500));
      await inSync(group);
      return { mustWorkFromMs, proof };
    },
  };
}

/**
 * Everything stops and starts again as an operator has to do it: the Sentinels first and last, the servers in between
 * in any order. Sentinels that watch while servers come back one by one would promote the first, however stale it is.
 */
export function stopAllAndStart(
  group: SentinelGroup,
  order: readonly RunningEngine[],
  random: SeededRandom,
): Fault {
  const portsOf = (servers: readonly RunningEngine[]): string =>
    servers.map(({ port }) => port).join(', ');
  return {
    name: `full stop, start in the order ${portsOf(order)}`,
    strike: async () => {
      const pids = (): string => order.map(({ pid }) => pid).join(', ');
      const before = pids();
      for (const sentinel of group.sentinels) await sentinel.stop();
      for (const server of random.shuffle(order)) await server.stop();
      for (const server of order) await server.restart();
      for (const sentinel of group.sentinels) await sentinel.restart();
      const mustWorkFromMs = performance.now();
      await inSync(group);
      return { mustWorkFromMs, proof: { before, of: 'pids of all servers', after: pids() } };
    },
  };
}

/** Resolves when every server but the primary is a replica that has caught up with it. */
async function inSync(group: SentinelGroup): Promise<void> {
  await eventually(
    async () => {
      const primary = await group.primary();
      const info = String(await engineCommand(primary.port, 'INFO', 'replication'));
      const online = info.match(/^slave\d+:.*state=online/gm)?.length ?? 0;
      return info.includes('role:master') && online === group.servers.length - 1;
    },
    { what: 'the replicas', withinMs: 60_000, everyMs: 100 },
  );
}

function primaryProof(before: RunningEngine, after: RunningEngine): Proof {
  return { of: 'port of the primary', before: String(before.port), after: String(after.port) };
}
