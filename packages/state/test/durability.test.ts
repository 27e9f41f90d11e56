import { describe, expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import { eventually } from '@septet/testkit/eventually';
import { startProxy } from '@septet/testkit/proxy';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { startValkey, type ValkeyOptions } from '@septet/testkit/valkey';
import { Redis } from 'ioredis';
import { addOne, inMs, openTestState, readCounter, testScript } from './rig.ts';

interface Pair extends AsyncDisposable {
  readonly primary: RunningEngine;
  readonly replica: RunningEngine;
}

/** A primary and one replica, in sync. */
async function startPair(options: ValkeyOptions = {}): Promise<Pair> {
  await using resources = new AsyncDisposableStack();
  const further = ['min-replicas-to-write 1', 'repl-diskless-sync-delay 0'];
  const primary = resources.use(await startValkey({ ...options, further }));
  const replica = resources.use(
    await startValkey({ ...options, further: [...further, `replicaof 127.0.0.1 ${primary.port}`] }),
  );
  await eventually(
    async () =>
      String(await engineCommand(primary.port, 'INFO', 'replication')).includes('state=online'),
    { what: 'replication' },
  );
  const kept = resources.move();
  return { primary, replica, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Whether a promise is still open after the server has done something else in between. */
async function isPending(promise: Promise<unknown>, turns = 20): Promise<boolean> {
  let pending = true;
  const end = (): void => {
    pending = false;
  };
  promise.then(end, end);
  for (let turn = 0; turn < turns && pending; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return pending;
}

describe('replicated', () => {
  test('answers only when a replica has the change', async () => {
    await using pair = await startPair();
    await using state = await openTestState(pair.primary.url, { durability: 'replicated' });
    expect(await addOne(state, '{a}:count')).toBe(1);
    pair.replica.pause();
    const waiting = addOne(state, '{a}:count');
    await eventually(
      async () => (await engineCommand(pair.primary.port, 'GET', '{a}:count')) === '2',
    );
    expect(await isPending(waiting)).toBe(true);
    pair.replica.resume();
    expect(await waiting).toBe(2);
    expect(await engineCommand(pair.replica.port, 'GET', '{a}:count')).toBe('2');
  });

  test('WAIT alone would acknowledge what another connection wrote and no replica has', async () => {
    await using pair = await startPair();
    pair.replica.pause();
    await engineCommand(pair.primary.port, 'SET', 'dedupe', 'unreplicated');
    const reader = new Redis(pair.primary.port, { lazyConnect: true });
    try {
      await reader.connect();
      expect(await reader.get('dedupe')).toBe('unreplicated');
      // The connection wrote nothing, so there is nothing for it to wait for: the trap that the fence closes.
      expect(await reader.wait(1, 500)).toBe(1);
      await reader.set('fence', '1');
      expect(await reader.wait(1, 100)).toBe(0);
    } finally {
      reader.disconnect();
      pair.replica.resume();
    }
  });

  test('does not answer a duplicate whose original is not replicated yet', async () => {
    await using pair = await startPair();
    await using first = await openTestState(pair.primary.url, { durability: 'replicated' });
    await using second = await openTestState(pair.primary.url, { durability: 'replicated' });
    const insert = testScript('insert-once');
    const keys = ['{a}:ids'];
    await addOne(second, '{a}:count');
    pair.replica.pause();
    const original = first.commit(insert, {
      keys,
      args: ['id', 'original'],
      deadlineMs: inMs(20_000),
    });
    await eventually(
      async () => (await engineCommand(pair.primary.port, 'HGET', '{a}:ids', 'id')) === 'original',
    );
    const duplicate = second.commit(insert, {
      keys,
      args: ['id', 'other'],
      deadlineMs: inMs(20_000),
    });
    expect(await isPending(duplicate)).toBe(true);
    pair.replica.resume();
    expect(await duplicate).toBe('original');
    expect(await original).toBe('original');
  });

  test('does not answer a repeat, which writes nothing, before its first execution is replicated', async () => {
    await using pair = await startPair();
    await using proxy = await startProxy(pair.primary.port);
    const url = `redis://127.0.0.1:${proxy.port}`;
    await using state = await openTestState(url, { durability: 'replicated' });
    await addOne(state, '{a}:count');
    pair.replica.pause();
    const waiting = addOne(state, '{a}:count');
    await eventually(
      async () => (await engineCommand(pair.primary.port, 'GET', '{a}:count')) === '2',
    );
    proxy.drop();
    await eventually(() => !state.isReady);
    await eventually(() => state.isReady);
    // On the new connection only the fence makes WAIT cover what the old one wrote.
    expect(await isPending(waiting, 50)).toBe(true);
    pair.replica.resume();
    expect(await waiting).toBe(2);
  });

  test('answers 503 when no replica confirms before the deadline; the change may be there', async () => {
    await using pair = await startPair();
    await using state = await openTestState(pair.primary.url, { durability: 'replicated' });
    await addOne(state, '{a}:count');
    pair.replica.pause();
    await expect(addOne(state, '{a}:count', inMs(400))).rejects.toMatchObject({
      code: 'ServiceUnavailable',
      status: 503,
    });
    pair.replica.resume();
    expect(await readCounter(state, '{a}:count')).toBe(2);
    // Repeated while it waited, and still there only once.
    expect(await addOne(state, '{a}:count')).toBe(3);
  });

  test('reads go on while a barrier holds the commits', async () => {
    await using pair = await startPair();
    await using state = await openTestState(pair.primary.url, { durability: 'replicated' });
    await addOne(state, '{a}:count');
    pair.replica.pause();
    const waiting = addOne(state, '{a}:count');
    expect(await readCounter(state, '{a}:count')).toBeGreaterThan(0);
    expect(await isPending(waiting, 1)).toBe(true);
    pair.replica.resume();
    expect(await waiting).toBe(2);
  });

  test('the last replica gone, nothing is acknowledged; back, everything goes on', async () => {
    await using pair = await startPair();
    await using state = await openTestState(pair.primary.url, { durability: 'replicated' });
    await addOne(state, '{a}:count');
    await pair.replica.kill();
    await expect(addOne(state, '{a}:count', inMs(500))).rejects.toMatchObject({ status: 503 });
    await pair.replica.restart();
    expect(await addOne(state, '{b}:count')).toBe(1);
  });
});

test('replicated-fsync answers when the change is on the disks of both', async () => {
  await using pair = await startPair({ appendFsync: 'always' });
  await using state = await openTestState(pair.primary.url, { durability: 'replicated-fsync' });
  expect(await addOne(state, '{a}:count')).toBe(1);
  pair.replica.pause();
  const waiting = addOne(state, '{a}:count');
  expect(await isPending(waiting)).toBe(true);
  pair.replica.resume();
  expect(await waiting).toBe(2);
  const stats = String(await engineCommand(pair.primary.port, 'INFO', 'commandstats'));
  expect(stats).toContain('cmdstat_waitaof:');
});

describe('an engine that is weaker than the level', () => {
  test.each([
    ['relaxed', { further: ['appendonly no'] }, 'set appendonly yes'],
    ['relaxed', { appendFsync: 'no' }, 'set appendfsync everysec'],
    ['relaxed', { further: ['maxmemory-policy allkeys-lru'] }, 'set maxmemory-policy noeviction'],
    ['fsync', { appendFsync: 'everysec' }, 'set appendfsync always'],
    [
      'fsync',
      { appendFsync: 'always', further: ['no-appendfsync-on-rewrite yes'] },
      'set no-appendfsync-on-rewrite no',
    ],
    ['replicated', {}, 'set min-replicas-to-write 1'],
    ['replicated', { further: ['min-replicas-to-write 1'] }, 'no replica is connected'],
  ] as const)(
    'under %s with %j is refused at start, naming the fix',
    async (durability, options, fix) => {
      await using valkey = await startValkey(options);
      await expect(openTestState(valkey.url, { durability })).rejects.toMatchObject({
        name: 'EngineTooWeak',
        message: expect.stringContaining(fix),
      });
    },
  );

  test.each(['redis+sentinel://127.0.0.1:1/septet', 'redis+cluster://127.0.0.1:1'])(
    'fsync is refused with %s before anything is asked',
    async (url) => {
      await expect(openTestState(url, { durability: 'fsync' })).rejects.toMatchObject({
        name: 'EngineTooWeak',
        message: expect.stringContaining('replicated'),
      });
    },
  );

  test('is found again after a restart: it acknowledges nothing until it is mended', async () => {
    await using valkey = await startValkey({ appendFsync: 'always' });
    const warnings: unknown[] = [];
    const logger = {
      info() {},
      error() {},
      warn: (fields: object) => {
        warnings.push(fields);
      },
    };
    await using state = await openTestState(valkey.url, { durability: 'fsync', logger });
    await addOne(state, '{a}:count');
    // As an operator would, and in the next breath the connection breaks.
    await engineCommand(valkey.port, 'CONFIG', 'SET', 'appendfsync', 'everysec');
    await engineCommand(valkey.port, 'CLIENT', 'KILL', 'TYPE', 'normal').catch(() => undefined);
    await eventually(() => !state.isReady);
    await expect(addOne(state, '{a}:count', inMs(500))).rejects.toMatchObject({ status: 503 });
    expect(warnings).toContainEqual(
      expect.objectContaining({ err: expect.objectContaining({ name: 'EngineTooWeak' }) }),
    );
    await engineCommand(valkey.port, 'CONFIG', 'SET', 'appendfsync', 'always');
    expect(await addOne(state, '{a}:count')).toBe(2);
  });

  test('that cannot be reached is said so', async () => {
    const opening = openTestState('redis://127.0.0.1:1', { openTimeoutMs: 300 });
    await expect(opening).rejects.toThrow('SEPTET_VALKEY_URL');
  });

  test('that is a replica is not used', async () => {
    await using pair = await startPair();
    const opening = openTestState(pair.replica.url, { openTimeoutMs: 500 });
    await expect(opening).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('not the primary') }),
    });
  });
});
