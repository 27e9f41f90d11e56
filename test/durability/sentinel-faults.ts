import { setTimeout as sleep } from 'node:timers/promises';
import { engineCommand } from '@septet/testkit/engine-command';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import type { SentinelGroup } from '@septet/testkit/sentinel';
import type { Fault } from './fault.ts';
import type { SeededRandom } from './seeded-random.ts';

const MASTER_NAME = 'septet';
const SILENCE_MS = 30_000;
/** Sentinel prefers the replica with the lowest one. */
const PREFERRED = 1;
const ORDINARY = 100;

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

/** As `killPrimary`, but chooses the replica that takes over, so that a chain reaches each of them. */
export function failOverTo(group: SentinelGroup, successor: RunningEngine): Fault {
  const kill = killPrimary(group);
  return {
    name: 'failover to a chosen replica',
    strike: async () => {
      for (const server of group.servers) {
        const priority = server === successor ? PREFERRED : ORDINARY;
        await engineCommand(server.port, 'CONFIG', 'SET', 'replica-priority', priority);
      }
      for (const sentinel of group.sentinels) {
        await eventually(async () => (await readPreferred(sentinel)) === successor.port, {
          what: 'the Sentinels’ knowledge of the priorities',
          withinMs: 30_000,
        });
      }
      const struck = await kill.strike();
      const isSuccessor = (await group.primary()) === successor;
      if (!isSuccessor)
        throw new Error('the Sentinels promoted another replica than the preferred');
      return struck;
    },
  };
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

/** Every server stops in its own way, in some order, and they start one after the other in the order given. */
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
      for (const server of random.shuffle(order)) await server.stop();
      for (const server of order) await server.restart();
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

/** Port of the replica that this Sentinel would promote by priority, if there is one. */
async function readPreferred(sentinel: RunningEngine): Promise<number | undefined> {
  const replicas = await engineCommand(sentinel.port, 'SENTINEL', 'replicas', MASTER_NAME);
  if (!Array.isArray(replicas)) return undefined;
  const ports = replicas
    .map(fieldsOf)
    .filter((fields) => Number(fields.get('slave-priority')) === PREFERRED)
    .map((fields) => Number(fields.get('port')));
  return ports.length === 1 ? ports[0] : undefined;
}

/** `[name, value, name, value]` or, under RESP3, a map. */
function fieldsOf(reply: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(reply)) return new Map(Object.entries(Object(reply)));
  const fields = new Map<string, string>();
  for (let index = 0; index + 1 < reply.length; index += 2) {
    fields.set(String(reply[index]), String(reply[index + 1]));
  }
  return fields;
}

function primaryProof(before: RunningEngine, after: RunningEngine) {
  return { of: 'port of the primary', before: String(before.port), after: String(after.port) };
}
