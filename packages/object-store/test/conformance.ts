import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ManualClock } from '@septet/testkit/manual-clock';
import fc from 'fast-check';
import type { ObjectStore } from '../src/object-store.ts';
import { sweepOrphans } from '../src/sweep.ts';
import { collect, contentOf, digest, inChunks } from './content.ts';
import { inMs, listAll, soon, type Rig } from './rig.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const DAY_MS = 24 * 60 * 60 * 1000;

const SIZES = [0, 1, 64 * KIB, 512 * KIB - 1, 512 * KIB, 512 * KIB + 1, MIB, 3 * MIB + 5];

const NAMES = [
  'a',
  'A',
  'queue/0198c0de-0000-7000-8000-000000000000',
  '.',
  '..',
  '../up',
  '/absolute',
  'a/../b',
  'a/./b',
  'a//b',
  'a/b',
  'a/b/',
  'a\\b',
  'percent%41',
  'percentA',
  'plus+and space',
  'query?x=1&y=2#z',
  'xml<&>"\'',
  'dots.and.wild*cards.>',
  'line\nbreak\r\ttab\0nul\u007fdel',
  'noncharacters \uffff\ufffe',
  'Grüße, 世界 🌍',
  'con',
  'x'.repeat(768),
  '世'.repeat(256),
  'Ü'.repeat(150),
];

/** What every store promises, whatever it keeps its objects in. */
export function describeObjectStore(open: () => Promise<Rig>): void {
  let rig: Rig;
  let store: ObjectStore;
  beforeAll(async () => {
    rig = await open();
    store = rig.store;
  }, 60_000);
  afterAll(async () => {
    await rig[Symbol.asyncDispose]();
  });

  describe('put and get', () => {
    test.each(SIZES)('keep %i bytes', async (bytes) => {
      const name = `size/${bytes}`;
      const content = contentOf(name, bytes);
      await store.put(name, content, soon());
      expect(digest(await store.get(name, soon()))).toBe(digest(content));
      expect(digest(await collect(await store.getStream(name, soon())))).toBe(digest(content));
    });

    test.each(SIZES)('keep a stream of %i bytes', async (bytes) => {
      const name = `stream/${bytes}`;
      const content = contentOf(name, bytes);
      await store.putStream(name, inChunks(content), soon());
      expect(digest(await store.get(name, soon()))).toBe(digest(content));
    });

    test('keep a stream of 64 MiB', async () => {
      const content = contentOf('film', 64 * MIB);
      await store.putStream('film', inChunks(content), inMs(60_000));
      const hash = createHash('sha256');
      const chunks = await store.getStream('film', inMs(60_000));
      for await (const chunk of chunks ?? []) hash.update(chunk);
      expect(hash.digest('hex')).toBe(digest(content));
      await store.delete('film', soon());
    }, 90_000);

    test('replace an object, small by large and large by small', async () => {
      for (const bytes of [10, 2 * MIB, 20, 3 * MIB, 0]) {
        const content = contentOf(`version ${bytes}`, bytes);
        await store.put('replaced', content, soon());
        expect(digest(await store.get('replaced', soon()))).toBe(digest(content));
      }
    });

    test('answer nothing where there is nothing', async () => {
      expect(await store.get('nothing', soon())).toBeUndefined();
      expect(await store.getStream('nothing', soon())).toBeUndefined();
    });

    test('do not keep the memory that they were given', async () => {
      const given = contentOf('given', 100);
      await store.put('given', given, soon());
      given.fill(0);
      expect(digest(await store.get('given', soon()))).toBe(digest(contentOf('given', 100)));
    });

    test('let a reader stop early', async () => {
      await store.put('left', contentOf('left', 3 * MIB), soon());
      const chunks = await store.getStream('left', soon());
      for await (const chunk of chunks ?? []) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      expect((await store.get('left', soon()))?.length).toBe(3 * MIB);
    });
  });

  describe('delete', () => {
    test.each([10, 2 * MIB])('removes an object of %i bytes', async (bytes) => {
      await store.put('deleted', contentOf('deleted', bytes), soon());
      await store.delete('deleted', soon());
      expect(await store.get('deleted', soon())).toBeUndefined();
      expect(await listAll(store, 'deleted')).toEqual([]);
    });

    test('of what is not there is no error', async () => {
      await store.delete('never was', soon());
      await store.delete('never was', soon());
    });

    test('lets the name be used again', async () => {
      await store.put('again', contentOf('first', 2 * MIB), soon());
      await store.delete('again', soon());
      await store.put('again', contentOf('second', 2 * MIB), soon());
      const content = contentOf('second', 2 * MIB);
      expect(digest(await store.get('again', soon()))).toBe(digest(content));
    });
  });

  describe('names', () => {
    test('may hold any characters and stay apart', async () => {
      const names = NAMES.filter((name) => Buffer.byteLength(name) <= 700).map((n) => `n/${n}`);
      for (const name of names) await store.put(name, contentOf(name, 50), soon());
      for (const name of names) {
        expect([name, digest(await store.get(name, soon()))]).toEqual([
          name,
          digest(contentOf(name, 50)),
        ]);
      }
      expect((await listAll(store, 'n/')).map(({ name }) => name).toSorted()).toEqual(
        names.toSorted(),
      );
      for (const name of names) await store.delete(name, soon());
      expect(await listAll(store, 'n/')).toEqual([]);
    });

    test.each(NAMES.map((name) => [name.slice(0, 40), name]))('may be %j…', async (_, name) => {
      await store.put(name, contentOf(name, 50), soon());
      expect(digest(await store.get(name, soon()))).toBe(digest(contentOf(name, 50)));
      expect((await listAll(store, name)).map((object) => object.name)).toContain(name);
      await store.delete(name, soon());
      expect(await store.get(name, soon())).toBeUndefined();
    });

    test('may be any Unicode text', async () => {
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
      const sets = fc.uniqueArray(text, { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(sets, async (texts) => {
          const names = texts.map((given) => `u/${given}`);
          for (const name of names) await store.put(name, Buffer.from(name), soon());
          const listed = await listAll(store, 'u/');
          expect(listed.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
          for (const name of names) {
            expect(Buffer.from((await store.get(name, soon())) ?? []).toString()).toBe(name);
            await store.delete(name, soon());
          }
        }),
        { numRuns: 25 },
      );
    });

    test.each(['', 'x'.repeat(769), '世'.repeat(257), 'half \ud800 pair'])(
      'are refused when they are none (%#)',
      async (name) => {
        await expect(store.put(name, new Uint8Array(), soon())).rejects.toThrow(RangeError);
        await expect(store.get(name, soon())).rejects.toThrow(RangeError);
        await expect(store.delete(name, soon())).rejects.toThrow(RangeError);
      },
    );
  });

  describe('many at a time', () => {
    test('keep their own content', async () => {
      const names = Array.from({ length: 64 }, (_, index) => `many/${index}`);
      const sizeOf = (name: string): number => (name.length % 2 === 0 ? 100 * KIB : 700 * KIB);
      await Promise.all(
        names.map((name) => store.put(name, contentOf(name, sizeOf(name)), soon())),
      );
      const read = await Promise.all(names.map((name) => store.get(name, soon())));
      expect(read.map(digest)).toEqual(names.map((name) => digest(contentOf(name, sizeOf(name)))));
    });

    test('under one name leave one of them, whole', async () => {
      const contents = Array.from({ length: 12 }, (_, index) =>
        contentOf(`writer ${index}`, index % 2 === 0 ? 30 * KIB : MIB),
      );
      await Promise.all(contents.map((content) => store.put('contested', content, soon())));
      expect(contents.map(digest)).toContain(digest(await store.get('contested', soon())));
    });

    test('never show a reader half of an object', async () => {
      const versions = [contentOf('odd', 1.5 * MIB), contentOf('even', 1.5 * MIB + 1)];
      const [odd = Buffer.alloc(0)] = versions;
      await store.put('changing', odd, soon());
      let isWriting = true;
      const write = async (): Promise<void> => {
        for (let count = 0; count < 20; count++) {
          await store.put('changing', versions[count % 2] ?? odd, soon());
        }
        isWriting = false;
      };
      const seen = new Set<string>();
      const read = async (): Promise<void> => {
        do seen.add(digest(await store.get('changing', soon())));
        while (isWriting);
      };
      await Promise.all([write(), read(), read()]);
      for (const content of seen) expect(versions.map(digest)).toContain(content);
    });
  });

  describe('list', () => {
    beforeAll(async () => {
      const names = Array.from({ length: 120 }, (_, index) => `list/${index}`);
      await Promise.all(names.map((name, index) => store.put(name, Buffer.alloc(index), soon())));
      await store.put('lisp', Buffer.alloc(1), soon());
    }, 60_000);

    test.each([1, 7, 120, 1000])('shows every object once in pages of %i', async (limit) => {
      const objects = await listAll(store, 'list/', limit);
      const sizes = Object.fromEntries(objects.map(({ name, bytes }) => [name, bytes]));
      expect(objects.length).toBe(120);
      expect(sizes).toEqual(
        Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`list/${index}`, index])),
      );
    });

    test('has no page larger than asked for', async () => {
      const page = await store.list('', { ...soon(), limit: 5 });
      expect(page.objects.length).toBeLessThanOrEqual(5);
      expect(page.next).toBeDefined();
    });

    test('takes any text as a prefix', async () => {
      expect((await listAll(store, 'list/11')).map(({ name }) => name).toSorted()).toEqual(
        ['list/11', ...Array.from({ length: 10 }, (_, index) => `list/11${index}`)].toSorted(),
      );
      expect(await listAll(store, 'nothing like it')).toEqual([]);
    });

    test('tells the size of large objects and when they were put', async () => {
      await store.put('sized', contentOf('sized', 2 * MIB + 1), soon());
      const [object] = await listAll(store, 'sized');
      expect(object?.bytes).toBe(2 * MIB + 1);
      expect(Math.abs((object?.modifiedMs ?? 0) - Date.now())).toBeLessThan(60_000);
    });

    test('goes on behind objects that were deleted meanwhile', async () => {
      const names = Array.from({ length: 30 }, (_, index) => `shrinking/${index}`);
      for (const name of names) await store.put(name, Buffer.alloc(1), soon());
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.list('shrinking/', { ...soon(), after, limit: 7 });
        for (const { name } of page.objects) {
          seen.push(name);
          await store.delete(name, soon());
        }
        after = page.next;
      } while (after !== undefined);
      expect(seen.toSorted()).toEqual(names.toSorted());
    });
  });

  describe('limits', () => {
    test('refuse a call whose deadline has passed', async () => {
      const late = inMs(-1);
      const refused = { code: 'ServiceUnavailable', status: 503 };
      await expect(store.put('late', Buffer.alloc(1), late)).rejects.toMatchObject(refused);
      await expect(store.get('late', late)).rejects.toMatchObject(refused);
      await expect(store.getStream('late', late)).rejects.toMatchObject(refused);
      await expect(store.delete('late', late)).rejects.toMatchObject(refused);
      await expect(store.list('late', { ...late, limit: 1 })).rejects.toMatchObject(refused);
      expect(await store.get('late', soon())).toBeUndefined();
    });

    test('end a call with the reason of the abort', async () => {
      const reason = new Error('the caller went away');
      const signal = AbortSignal.abort(reason);
      await expect(store.put('gone', Buffer.alloc(1), { ...soon(), signal })).rejects.toBe(reason);
      await expect(store.get('gone', { ...soon(), signal })).rejects.toBe(reason);
      expect(await store.get('gone', soon())).toBeUndefined();
    });

    test('end a put whose source hangs, and nothing is stored', async () => {
      const caller = new AbortController();
      const reason = new Error('the caller went away');
      async function* hanging(): AsyncGenerator<Uint8Array, void, undefined> {
        yield contentOf('hanging', 2 * MIB);
        caller.abort(reason);
        await new Promise(() => undefined);
      }
      const limits = { ...soon(), signal: caller.signal };
      await expect(store.putStream('hanging', hanging(), limits)).rejects.toBe(reason);
      expect(await store.get('hanging', soon())).toBeUndefined();
      await expect(store.putStream('hanging', hanging(), inMs(300))).rejects.toMatchObject({
        code: 'ServiceUnavailable',
        status: 503,
      });
      expect(await store.get('hanging', soon())).toBeUndefined();
    });

    test('end a read that is under way', async () => {
      await store.put('slowly read', contentOf('slowly read', 4 * MIB), soon());
      const caller = new AbortController();
      const reason = new Error('the caller went away');
      const chunks = await store.getStream('slowly read', { ...soon(), signal: caller.signal });
      const read = async (): Promise<void> => {
        for await (const chunk of chunks ?? []) {
          expect(chunk.length).toBeGreaterThan(0);
          caller.abort(reason);
        }
      };
      await expect(read()).rejects.toBe(reason);
    });

    test('let go of a stream that nobody reads', async () => {
      await store.put('unread', contentOf('unread', 2 * MIB), soon());
      const caller = new AbortController();
      await store.getStream('unread', { ...soon(), signal: caller.signal });
      caller.abort();
      expect((await store.get('unread', soon()))?.length).toBe(2 * MIB);
    });
  });

  test('a source that fails is heard, and what was there before stays', async () => {
    const before = contentOf('before', 100);
    await store.put('kept', before, soon());
    const failure = new TypeError('the source broke');
    async function* failing(): AsyncGenerator<Uint8Array, void, undefined> {
      yield contentOf('failing', 2 * MIB);
      throw failure;
    }
    await expect(store.putStream('kept', failing(), soon())).rejects.toBe(failure);
    await expect(store.putStream('not kept', failing(), soon())).rejects.toBe(failure);
    expect(digest(await store.get('kept', soon()))).toBe(digest(before));
    expect(await store.get('not kept', soon())).toBeUndefined();
    expect(await listAll(store, 'not kept')).toEqual([]);
  });

  test('the sweep removes old orphans and nothing else', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `sweep/${index}`);
    await Promise.all(names.map((name) => store.put(name, contentOf(name, 10), soon())));
    await store.put('somebody else', contentOf('somebody else', 10), soon());
    const isReferenced = (name: string): Promise<boolean> =>
      Promise.resolve(name.endsWith('0') || name === 'somebody else');
    const clock = new ManualClock(Date.now());
    const sweep = async (): Promise<number> => {
      let removed = 0;
      let after: string | undefined;
      do {
        const options = { store, prefix: 'sweep/', isReferenced, clock };
        const step = await sweepOrphans(options, after, soon());
        removed += step.removed;
        after = step.next;
      } while (after !== undefined);
      return removed;
    };

    expect(await sweep()).toBe(0);
    await clock.advance(DAY_MS - 120_000);
    expect(await sweep()).toBe(0);
    await clock.advance(240_000);
    expect(await sweep()).toBe(117);
    expect((await listAll(store, 'sweep/')).map(({ name }) => name).toSorted()).toEqual(
      names.filter((name) => name.endsWith('0')).toSorted(),
    );
    expect(await store.get('somebody else', soon())).toBeDefined();
  });
}
