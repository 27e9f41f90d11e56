import { SlotKeys } from '../src/slot-keys.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startValkey } from '@septet/testkit/valkey';
import type { State } from '../src/state.ts';
import { addOne, inMs, openTestState, testScript } from './rig.ts';

const append = testScript('append');
const count = testScript('count');
const read = testScript('read');

describe('commits on one server', () => {
  let valkey: RunningEngine;
  let state: State;

  beforeAll(async () => {
    valkey = await startValkey();
    state = await openTestState(valkey.url);
  });

  afterAll(async () => {
    await state.close();
    await valkey[Symbol.asyncDispose]();
  });

  test('answers what the script returned', async () => {
    expect(await addOne(state, '{a}:count')).toBe(1);
    expect(await addOne(state, '{a}:count')).toBe(2);
  });

  test('sends calls with the same keys as one EVALSHA, and answers each its own element', async () => {
    await engineCommand(valkey.port, 'CONFIG', 'RESETSTAT');
    const keys = new SlotKeys(['{group}:list']);
    const replies = await Promise.all(
      Array.from({ length: 250 }, (_, index) =>
        state.commitEntries(append, {
          keys,
          entries: [[`entry-${index}`]],
          deadlineMs: inMs(5_000),
        }),
      ),
    );
    expect(replies).toEqual(Array.from({ length: 250 }, (_, index) => [index + 1]));
    const stats = String(await engineCommand(valkey.port, 'INFO', 'commandstats'));
    // 100 entries at most in one: 250 need three.
    expect(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1]).toBe('3');
    const list = await state.read(read, { keys, deadlineMs: inMs(5_000) });
    expect(list).toEqual(Array.from({ length: 250 }, (_, index) => `entry-${index}`));
  });

  test('gives each caller the elements of its own entries', async () => {
    const keys = new SlotKeys(['{many}:list']);
    const send = (...entries: string[]) =>
      state.commitEntries(append, {
        keys,
        entries: entries.map((entry) => [entry]),
        deadlineMs: inMs(5_000),
      });
    expect(await Promise.all([send('a', 'b'), send('c'), send('d', 'e')])).toEqual([
      [1, 2],
      [3],
      [4, 5],
    ]);
  });

  test('does not group calls with other keys', async () => {
    const send = (key: string) =>
      state.commitEntries(append, {
        keys: new SlotKeys([key]),
        entries: [['x']],
        deadlineMs: inMs(5_000),
      });
    expect(await Promise.all([send('{heads}:list'), send('{heads}:other')])).toEqual([[1], [1]]);
  });

  test('carries bytes unharmed both ways', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128, 36]);
    const keys = ['{bytes}:list'];
    await state.commit(append, { keys, args: [bytes], deadlineMs: inMs(5_000) });
    const readBytes = testScript('read', { replyBuffers: true });
    expect(await state.read(readBytes, { keys, deadlineMs: inMs(5_000) })).toEqual([bytes]);
  });

  test('shows scripts the time of the server plus the offset', async () => {
    let offsetMs = 0;
    await using travelling = await openTestState(valkey.url, { clockOffsetMs: () => offsetMs });
    const clock = testScript('clock');
    const now = async () =>
      Number(await travelling.read(clock, { keys: ['{t}'], deadlineMs: inMs(5_000) }));
    const before = await now();
    offsetMs = 3_600_000;
    const after = await now();
    expect(after - before).toBeGreaterThanOrEqual(3_600_000);
    expect(after - before).toBeLessThan(3_600_000 + 60_000);
  });

  test('refuses keys of two slots everywhere, as Cluster would', () => {
    expect(() =>
      state.commit(count, { keys: ['{a}:x', '{b}:y'], deadlineMs: inMs(5_000) }),
    ).toThrow('do not share a hash tag');
  });

  test('refuses to commit a script without the guard and to read one with it', () => {
    expect(() => state.commit(read, { keys: ['{a}'], deadlineMs: inMs(5_000) })).toThrow('once()');
    expect(() => state.read(count, { keys: ['{a}'], deadlineMs: inMs(5_000) })).toThrow(
      'commit it',
    );
  });

  test('lets a read write nothing', async () => {
    const input = { keys: ['{sneaky}'], deadlineMs: inMs(5_000) };
    await expect(state.read(testScript('sneaky'), input)).rejects.toThrow('read-only');
  });

  test.each(['broken', 'unreadable'])('shows a script that is %s as a defect', async (name) => {
    const input = { keys: ['{defect}'], deadlineMs: inMs(5_000) };
    await expect(state.commit(testScript(name), input)).rejects.toMatchObject({
      name: 'ScriptError',
    });
    expect(await addOne(state, '{defect}:after')).toBeGreaterThan(0);
  });

  test('takes a call back that was not sent when its caller leaves', async () => {
    const leaving = new AbortController();
    const gone = state.commit(count, {
      keys: ['{leaving}:count'],
      deadlineMs: inMs(5_000),
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(gone).rejects.toMatchObject({ name: 'AbortError' });
    expect(await addOne(state, '{leaving}:count')).toBe(1);
  });

  test('lets a call run to its end once it is sent, so that its caller can undo it', async () => {
    const leaving = new AbortController();
    const running = state.commit(count, {
      keys: ['{sent}:count'],
      deadlineMs: inMs(5_000),
      signal: leaving.signal,
    });
    // The batch leaves with the end of this turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    expect(await running).toBe(1);
  });

  test('answers 503 at once when the queue is full, and goes on afterwards', async () => {
    await using small = await openTestState(valkey.url, {
      limits: { maxCalls: 10, maxBytes: 1 << 20 },
    });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 15 }, () => addOne(small, '{full}:count')),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ reason: { code: 'ServiceUnavailable', status: 503 } });
    expect(await addOne(small, '{full}:count')).toBe(11);
  });

  test('bounds the bytes that wait, too', async () => {
    await using small = await openTestState(valkey.url, {
      limits: { maxCalls: 1_000, maxBytes: 10_000 },
    });
    const keys = new SlotKeys(['{bytes}:full']);
    const big = () =>
      small.commitEntries(append, {
        keys,
        entries: [['x'.repeat(4_000)]],
        deadlineMs: inMs(5_000),
      });
    const outcomes = await Promise.allSettled([big(), big(), big()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(small.pendingCalls).toBe(0);
  });
});

test('answers 503 when the deadline passes, and executes nothing afterwards', async () => {
  await using valkey = await startValkey();
  await using state = await openTestState(valkey.url);
  await addOne(state, '{a}:count');
  valkey.pause();
  await expect(addOne(state, '{a}:count', inMs(300))).rejects.toMatchObject({
    code: 'ServiceUnavailable',
    status: 503,
  });
  valkey.resume();
  expect(await addOne(state, '{a}:count')).toBe(2);
});

test('answers what waits with 503 when it is closed', async () => {
  await using valkey = await startValkey();
  const state = await openTestState(valkey.url);
  valkey.pause();
  const waiting = addOne(state, '{a}:count');
  await Promise.all([
    expect(waiting).rejects.toMatchObject({ code: 'ServiceUnavailable' }),
    state.close(),
  ]);
});
