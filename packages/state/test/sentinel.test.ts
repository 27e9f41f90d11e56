import { describe, expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startSentinel, type SentinelGroup } from '@septet/testkit/sentinel';
import { addOne, openTestState, readLoad, underLoad } from './rig.ts';

async function progress(acknowledged: () => number, more: number): Promise<void> {
  const goal = acknowledged() + more;
  await eventually(() => acknowledged() >= goal, { withinMs: 30_000, what: 'progress' });
}

/** The group is whole again: a further loss can be survived. */
async function healed(group: SentinelGroup): Promise<void> {
  await eventually(
    async () => {
      const { port } = await group.primary();
      const info = String(await engineCommand(port, 'INFO', 'replication'));
      return info.match(/state=online/g)?.length === 2;
    },
    { withinMs: 30_000, what: 'two replicas in sync' },
  );
}

describe('Sentinel', () => {
  test('follows a failover after kill -9: nothing acknowledged is lost, nothing is done twice', async () => {
    await using group = await startSentinel();
    await using state = await openTestState(group.url, { durability: 'replicated' });
    const load = await underLoad(state, async (acknowledged) => {
      for (let round = 0; round < 2; round++) {
        await progress(acknowledged, 500);
        const old = await group.primary();
        await old.kill();
        await group.failedOverFrom(old);
        await progress(acknowledged, 500);
        if (round > 0) break;
        await old.restart();
        await healed(group);
      }
    });
    expect(load.unknown).toBe(0);
    expect(load.longestGapMs).toBeLessThan(10_000);
    expect(await readLoad(state)).toBe(load.acknowledged);
  }, 120_000);

  test('goes on within ten seconds when the primary goes silent, and the one that wakes up acknowledges nothing', async () => {
    await using group = await startSentinel();
    await using state = await openTestState(group.url, { durability: 'replicated' });
    let old: RunningEngine | undefined;
    const load = await underLoad(state, async (acknowledged) => {
      await progress(acknowledged, 500);
      old = await group.primary();
      old.pause();
      await group.failedOverFrom(old);
      await progress(acknowledged, 500);
      old.resume();
      await progress(acknowledged, 2_000);
    });
    expect(load.unknown).toBe(0);
    expect(load.longestGapMs).toBeLessThan(10_000);
    expect(await readLoad(state)).toBe(load.acknowledged);
    const port = old?.port ?? 0;
    await eventually(async () => String(await engineCommand(port, 'ROLE')).startsWith('slave'), {
      withinMs: 30_000,
    });
    const opening = openTestState(`redis://127.0.0.1:${port}`, { openTimeoutMs: 500 });
    await expect(opening).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('not the primary') }),
    });
  }, 60_000);

  test('needs one Sentinel of three', async () => {
    await using group = await startSentinel();
    const [first, second] = group.sentinels;
    await first?.kill();
    second?.pause();
    await using state = await openTestState(group.url, { durability: 'replicated' });
    expect(await addOne(state, '{a}:count')).toBe(1);
    second?.resume();
  }, 60_000);
});
