import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startValkeyCluster, type ValkeyCluster } from '@septet/testkit/valkey-cluster';
import { slotOf } from '../src/key-slot.ts';
import type { State } from '../src/state.ts';
import { addOne, LOAD_KEYS, openTestState, readLoad, underLoad } from './rig.ts';

async function progress(acknowledged: () => number, more: number): Promise<void> {
  const goal = acknowledged() + more;
  await eventually(() => acknowledged() >= goal, { withinMs: 30_000, what: 'progress' });
}

/** Moves a slot with its keys, step by step as valkey-cli does, with the clients going on. */
async function moveSlot(
  cluster: ValkeyCluster,
  slot: number,
  from: RunningEngine,
  to: RunningEngine,
): Promise<void> {
  const fromId = String(await engineCommand(from.port, 'CLUSTER', 'MYID'));
  const toId = String(await engineCommand(to.port, 'CLUSTER', 'MYID'));
  await engineCommand(to.port, 'CLUSTER', 'SETSLOT', slot, 'IMPORTING', fromId);
  await engineCommand(from.port, 'CLUSTER', 'SETSLOT', slot, 'MIGRATING', toId);
  for (;;) {
    // One key at a time: the calls of a half-moved slot meet ASK and TRYAGAIN.
    const keys = await engineCommand(from.port, 'CLUSTER', 'GETKEYSINSLOT', slot, 1);
    if (!Array.isArray(keys) || keys.length === 0) break;
    const key = String(keys[0]);
    await engineCommand(from.port, 'MIGRATE', '127.0.0.1', to.port, key, 0, 2_000);
  }
  for (const node of [
    to,
    from,
    ...cluster.nodes.filter((other) => other !== to && other !== from),
  ]) {
    await engineCommand(node.port, 'CLUSTER', 'SETSLOT', slot, 'NODE', toId);
  }
}

async function ownerOf(cluster: ValkeyCluster, slot: number): Promise<RunningEngine> {
  const slots = await engineCommand(cluster.nodes[0]?.port ?? 0, 'CLUSTER', 'SLOTS');
  const ranges: readonly unknown[] = Array.isArray(slots) ? slots : [];
  for (const range of ranges) {
    if (!Array.isArray(range)) continue;
    const [from, to, primary]: readonly unknown[] = range;
    if (Number(from) > slot || Number(to) < slot || !Array.isArray(primary)) continue;
    const node = cluster.nodes.find(({ port }) => port === Number(primary[1]));
    if (node !== undefined) return node;
  }
  throw new Error(`nobody owns slot ${slot}`);
}

describe('a three-primary Cluster', () => {
  let cluster: ValkeyCluster;
  let state: State;

  beforeAll(async () => {
    cluster = await startValkeyCluster();
    state = await openTestState(cluster.url);
  }, 60_000);

  afterAll(async () => {
    await state.close();
    await cluster[Symbol.asyncDispose]();
  });

  test('our slots are the server’s', async () => {
    const port = cluster.nodes[0]?.port ?? 0;
    for (const key of ['foo', '{a/b}:x', 'once:{1/eu/ü}:s', '{}x', 'x{y}{z}']) {
      expect(slotOf(key)).toBe(await engineCommand(port, 'CLUSTER', 'KEYSLOT', key));
    }
  });

  test('commits go to the primary of their slot, on all three', async () => {
    await Promise.all(LOAD_KEYS.map((key) => addOne(state, key)));
    for (const { port } of cluster.nodes) {
      const stats = String(await engineCommand(port, 'INFO', 'commandstats'));
      expect(stats).toContain('cmdstat_evalsha:');
      expect(stats).not.toContain('rejected_calls=1,');
    }
  });

  test('changes everything exactly once while slots move to and fro', async () => {
    const before = await readLoad(state);
    const [key = ''] = LOAD_KEYS;
    const slot = slotOf(key);
    const load = await underLoad(state, async (acknowledged) => {
      for (let round = 0; round < 6; round++) {
        await progress(acknowledged, 300);
        const from = await ownerOf(cluster, slot);
        const to = cluster.nodes.find((node) => node !== from);
        if (to !== undefined) await moveSlot(cluster, slot, from, to);
      }
      await progress(acknowledged, 300);
    });
    expect(load.unknown).toBe(0);
    expect((await readLoad(state)) - before).toBe(load.acknowledged);
    const stats = await Promise.all(
      cluster.nodes.map(({ port }) => engineCommand(port, 'INFO', 'errorstats')),
    );
    // The test met what it is about.
    expect(stats.join()).toContain('errorstat_MOVED');
    expect(stats.join()).toMatch(/errorstat_(ASK|TRYAGAIN)/);
  }, 60_000);

  test('one dead primary holds up its own slots only', async () => {
    const victim = await ownerOf(cluster, slotOf('{dead}'));
    for (const { port } of cluster.nodes) {
      await engineCommand(port, 'CONFIG', 'SET', 'cluster-require-full-coverage', 'no');
    }
    const owners = await Promise.all(LOAD_KEYS.map((key) => ownerOf(cluster, slotOf(key))));
    const elsewhere = LOAD_KEYS.filter((_key, index) => owners[index] !== victim);
    expect(elsewhere.length).toBeGreaterThan(0);
    await victim.kill();
    const waiting = addOne(state, '{dead}:count');
    await Promise.all(elsewhere.map((key) => addOne(state, key)));
    await victim.restart();
    expect(await waiting).toBe(1);
  }, 60_000);
});

test('follows the failover of a primary, under replicated', async () => {
  await using cluster = await startValkeyCluster({ replicasPerPrimary: 1 });
  for (const { port } of cluster.nodes) {
    await engineCommand(port, 'CONFIG', 'SET', 'min-replicas-to-write', 1);
  }
  await using state = await openTestState(cluster.url, { durability: 'replicated' });
  const victim = await ownerOf(cluster, slotOf(LOAD_KEYS[0] ?? ''));
  const load = await underLoad(
    state,
    async (acknowledged) => {
      await progress(acknowledged, 500);
      const replica = cluster.nodes[cluster.nodes.indexOf(victim) + 3];
      if (replica === undefined) throw new Error('the victim has no replica');
      victim.pause();
      // The promoted one is alone and may acknowledge nothing until the old primary is back as its replica.
      await eventually(
        async () => String(await engineCommand(replica.port, 'ROLE')).startsWith('master'),
        { withinMs: 30_000, what: 'the promotion' },
      );
      victim.resume();
      await progress(acknowledged, 2_000);
    },
    40_000,
  );
  expect(load.unknown).toBe(0);
  expect(await readLoad(state)).toBe(load.acknowledged);
}, 90_000);
