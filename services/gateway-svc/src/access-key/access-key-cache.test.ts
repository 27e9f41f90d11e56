import { describe, expect, test } from '@jest/globals';
import type { AccessKey } from './access-key.ts';
import { AccessKeyCache } from './access-key-cache.ts';

const key = (accessKeyId: string, status: AccessKey['status'] = 'Active'): AccessKey => ({
  accessKeyId,
  secretAccessKey: 'secret',
  account: '000000000000',
  userId: '000000000000',
  isAdmin: false,
  status,
  createdMs: 0,
});

/** A store whose answers the test gives one by one. */
function heldStore() {
  const asked: {
    id: string;
    answer: (found: AccessKey | undefined) => void;
    fail: (error: Error) => void;
  }[] = [];
  const load = (id: string) =>
    new Promise<AccessKey | undefined>((answer, fail) => {
      asked.push({ id, answer, fail });
    });
  return { asked, load };
}

/** A cache over a held store, and its time. */
function heldCache() {
  const { asked, load } = heldStore();
  const time = { nowMs: 0 };
  return { asked, time, cache: new AccessKeyCache(load, { nowMs: () => time.nowMs }) };
}

describe('AccessKeyCache', () => {
  test('asks once for many callers, then answers at once', async () => {
    const { asked, cache } = heldCache();
    const callers = ['A', 'A', 'A'].map(async (id) => await cache.find(id));
    asked[0]?.answer(key('A'));
    expect(await Promise.all(callers)).toEqual([key('A'), key('A'), key('A')]);
    expect(asked.length).toBe(1);
    expect(cache.find('A')).toEqual(key('A'));
  });

  test('remembers that there is no such key', async () => {
    const { asked, cache } = heldCache();
    const first = cache.find('A');
    asked[0]?.answer(undefined);
    await first;
    expect(cache.find('A')).toBeUndefined();
    expect(asked.length).toBe(1);
  });

  test('renews an entry in use before it is too old, and lets nobody wait for it', async () => {
    const { asked, time, cache } = heldCache();
    const first = cache.find('A');
    asked[0]?.answer(key('A'));
    await first;
    time.nowMs += 2_500;
    expect(cache.find('A')).toEqual(key('A'));
    expect(cache.find('A')).toEqual(key('A'));
    expect(asked.length).toBe(2);
    asked[1]?.answer(key('A', 'Inactive'));
    await new Promise(setImmediate);
    expect(cache.find('A')).toEqual(key('A', 'Inactive'));
  });

  test('answers nothing that is older than five seconds', async () => {
    const { asked, time, cache } = heldCache();
    const first = cache.find('A');
    asked[0]?.answer(key('A'));
    await first;
    time.nowMs += 5_000;
    const late = cache.find('A');
    expect(late).toBeInstanceOf(Promise);
    asked[1]?.answer(undefined);
    expect(await late).toBeUndefined();
  });

  test('counts the age from before the question, because the answer may have been long on its way', async () => {
    const { asked, time, cache } = heldCache();
    const first = cache.find('A');
    time.nowMs += 5_000;
    asked[0]?.answer(key('A'));
    await first;
    expect(cache.find('A')).toBeInstanceOf(Promise);
  });

  test('does not keep what was being loaded when the key changed', async () => {
    const { asked, cache } = heldCache();
    const before = cache.find('A');
    cache.invalidate('A');
    const after = cache.find('A');
    asked[1]?.answer(key('A', 'Inactive'));
    await after;
    asked[0]?.answer(key('A'));
    await before;
    expect(cache.find('A')).toEqual(key('A', 'Inactive'));
  });

  test('asks again after a failure', async () => {
    const { asked, cache } = heldCache();
    const first = cache.find('A');
    asked[0]?.fail(new Error('Valkey is away'));
    await expect(first).rejects.toThrow('Valkey is away');
    const second = cache.find('A');
    asked[1]?.answer(key('A'));
    expect(await second).toEqual(key('A'));
  });
});
