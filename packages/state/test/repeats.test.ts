import { describe, expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import { SlotKeys } from '../src/slot-keys.ts';
import { eventually } from '@septet/testkit/eventually';
import { startProxy } from '@septet/testkit/proxy';
import { startValkey } from '@septet/testkit/valkey';
import { addOne, inMs, openTestState, readLoad, testScript, underLoad } from './rig.ts';

/** Resolves when `more` further changes were acknowledged. */
async function progress(acknowledged: () => number, more: number): Promise<void> {
  const goal = acknowledged() + more;
  await eventually(() => acknowledged() >= goal, { withinMs: 20_000, what: 'progress' });
}

describe('repeats', () => {
  test('executes once what the server did and whose reply was lost', async () => {
    await using valkey = await startValkey();
    await using proxy = await startProxy(valkey.port);
    await using state = await openTestState(`redis://127.0.0.1:${proxy.port}`);
    await addOne(state, '{a}:count');
    proxy.blackhole('toClient');
    const reply = addOne(state, '{a}:count');
    // The server has executed it; nobody on this side knows.
    await eventually(async () => (await engineCommand(valkey.port, 'GET', '{a}:count')) === '2');
    proxy.drop();
    proxy.heal();
    expect(await reply).toBe(2);
    expect(await engineCommand(valkey.port, 'GET', '{a}:count')).toBe('2');
  });

  test('repeats a group as it was: every entry once, in order', async () => {
    await using valkey = await startValkey();
    await using proxy = await startProxy(valkey.port);
    await using state = await openTestState(`redis://127.0.0.1:${proxy.port}`);
    const append = testScript('append');
    const keys = new SlotKeys(['{a}:list']);
    const send = (entry: string) =>
      state.commitEntries(append, { keys, entries: [[entry]], deadlineMs: inMs(20_000) });
    await send('warm-up');
    proxy.blackhole('toClient');
    const first = Promise.all(['a', 'b', 'c'].map(send));
    await eventually(async () => (await engineCommand(valkey.port, 'LLEN', '{a}:list')) === 4);
    const later = Promise.all(['d', 'e'].map(send));
    proxy.drop();
    proxy.heal();
    expect(await first).toEqual([['repeat'], ['repeat'], ['repeat']]);
    expect(await later).toEqual([[5], [6]]);
    const list = await engineCommand(valkey.port, 'LRANGE', '{a}:list', 0, -1);
    expect(list).toEqual(['warm-up', 'a', 'b', 'c', 'd', 'e']);
  });

  test('changes everything exactly once while connections break under load', async () => {
    await using valkey = await startValkey();
    await using proxy = await startProxy(valkey.port);
    await using state = await openTestState(`redis://127.0.0.1:${proxy.port}`);
    const load = await underLoad(state, async (acknowledged) => {
      for (let round = 0; round < 10; round++) {
        await progress(acknowledged, 500);
        if (round % 2 === 0) proxy.blackhole('toClient');
        proxy.drop();
        proxy.heal();
      }
      await progress(acknowledged, 500);
    });
    expect(load.unknown).toBe(0);
    expect(await readLoad(state)).toBe(load.acknowledged);
  });

  test('loads scripts again when the server forgot them, changing everything exactly once', async () => {
    await using valkey = await startValkey();
    await using state = await openTestState(valkey.url);
    const load = await underLoad(state, async (acknowledged) => {
      for (let round = 0; round < 20; round++) {
        await progress(acknowledged, 300);
        await engineCommand(valkey.port, 'SCRIPT', 'FLUSH');
      }
      await progress(acknowledged, 300);
    });
    expect(load.unknown).toBe(0);
    expect(await readLoad(state)).toBe(load.acknowledged);
  });

  test('never sends EVAL, which could run after a barrier', async () => {
    await using valkey = await startValkey();
    await using state = await openTestState(valkey.url);
    await addOne(state, '{a}:count');
    await engineCommand(valkey.port, 'SCRIPT', 'FLUSH');
    await addOne(state, '{a}:count');
    const stats = String(await engineCommand(valkey.port, 'INFO', 'commandstats'));
    expect(stats).toContain('cmdstat_evalsha:');
    expect(stats).not.toContain('cmdstat_eval:');
  });

  test('survives a kill of the server: everything acknowledged is there, everything is there once', async () => {
    await using valkey = await startValkey({ appendFsync: 'always' });
    await using state = await openTestState(valkey.url, { durability: 'fsync' });
    const load = await underLoad(state, async (acknowledged) => {
      for (let round = 0; round < 3; round++) {
        await progress(acknowledged, 500);
        await valkey.kill();
        await valkey.restart();
      }
      await progress(acknowledged, 500);
    });
    expect(load.unknown).toBe(0);
    expect(await readLoad(state)).toBe(load.acknowledged);
  });
});

describe('a silent server', () => {
  test('what it reads after thirty seconds changes nothing any more', async () => {
    await using valkey = await startValkey();
    await using state = await openTestState(valkey.url);
    const keys = Array.from({ length: 16 }, (_, index) => `{silent-${index}}:count`);
    await Promise.all(keys.map((key) => addOne(state, key)));
    valkey.pause();
    const pausedMs = performance.now();
    const outcomes = await Promise.allSettled(keys.map((key) => addOne(state, key, inMs(4_000))));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    // The copies lie in the sockets of a server that sleeps.
    await eventually(() => performance.now() - pausedMs > 30_000, { withinMs: 40_000 });
    valkey.resume();
    expect(await addOne(state, '{after}:count')).toBe(1);
    const counts = await Promise.all(keys.map((key) => engineCommand(valkey.port, 'GET', key)));
    expect(counts).toEqual(keys.map(() => '1'));
    const stats = String(await engineCommand(valkey.port, 'INFO', 'errorstats'));
    expect(stats).toContain('errorstat_SEPTETEXPIRED');
  }, 60_000);

  test('within its deadline a call goes on when the server wakes up, and is executed once', async () => {
    await using valkey = await startValkey();
    await using state = await openTestState(valkey.url);
    let pausedForMs = 0;
    const load = await underLoad(state, async (acknowledged) => {
      await progress(acknowledged, 500);
      valkey.pause();
      const pausedMs = performance.now();
      // Longer than a connection's liveness bound: every attempt is given up and sent again.
      await eventually(() => performance.now() - pausedMs > 7_000, { withinMs: 10_000 });
      pausedForMs = performance.now() - pausedMs;
      valkey.resume();
      await progress(acknowledged, 500);
    });
    expect(load.unknown).toBe(0);
    expect(load.longestGapMs).toBeLessThan(pausedForMs + 5_000);
    expect(await readLoad(state)).toBe(load.acknowledged);
  }, 30_000);

  test('a wrong idea of the server clock heals itself', async () => {
    await using valkey = await startValkey();
    let nowMs = Date.now();
    const clock = {
      nowMs: () => nowMs,
      setTimer: (ms: number, callback: () => void) => {
        const timeout = setTimeout(callback, ms).unref();
        return { cancel: () => clearTimeout(timeout) };
      },
    };
    await using state = await openTestState(valkey.url, { clock });
    await addOne(state, '{a}:count', nowMs + 20_000);
    // Our clock is set back an hour: every attempt would look given up to the server.
    nowMs -= 3_600_000;
    expect(await addOne(state, '{a}:count', nowMs + 20_000)).toBe(2);
  });
});
