import { expect, test } from '@jest/globals';
import type { ListOptions, ObjectStore, StoredObject } from './object-store.ts';
import { sweepOrphans } from './sweep.ts';

const HOUR_MS = 60 * 60 * 1000;
const NOW_MS = Date.UTC(2026, 0, 10);
const clock = { nowMs: () => NOW_MS };
const limits = { deadlineMs: NOW_MS + 1000 };

/** A store of two pages that notes what it is asked for. */
class TwoPages implements Pick<ObjectStore, 'list' | 'delete' | 'removeUnfinished'> {
  readonly deleted: string[] = [];
  readonly unfinishedBefore: number[] = [];
  readonly #pages: readonly (readonly StoredObject[])[];

  constructor(...pages: readonly (readonly StoredObject[])[]) {
    this.#pages = pages;
  }

  list(_prefix: string, { after = '0' }: ListOptions) {
    const index = Number(after);
    const next = index + 1 < this.#pages.length ? String(index + 1) : undefined;
    return Promise.resolve({ objects: this.#pages[index] ?? [], next });
  }

  delete(name: string): Promise<void> {
    this.deleted.push(name);
    return Promise.resolve();
  }

  removeUnfinished(beforeMs: number): Promise<number> {
    this.unfinishedBefore.push(beforeMs);
    return Promise.resolve(0);
  }
}

function object(name: string, ageHours: number): StoredObject {
  return { name, bytes: 1, modifiedMs: NOW_MS - ageHours * HOUR_MS };
}

test('removes what is older than 24 hours and named by no record, step by step', async () => {
  const store = new TwoPages(
    [object('old orphan', 25), object('young orphan', 24), object('old and named', 100)],
    [object('another orphan', 24.01)],
  );
  const isReferenced = (name: string) => Promise.resolve(name === 'old and named');
  const options = { store, prefix: '', isReferenced, clock };

  expect(await sweepOrphans(options, undefined, limits)).toEqual({ removed: 1, next: '1' });
  expect(store.deleted).toEqual(['old orphan']);
  expect(store.unfinishedBefore).toEqual([]);

  expect(await sweepOrphans(options, '1', limits)).toEqual({ removed: 1, next: undefined });
  expect(store.deleted).toEqual(['old orphan', 'another orphan']);
  expect(store.unfinishedBefore).toEqual([NOW_MS - 24 * HOUR_MS]);
});

test('asks only for old objects', async () => {
  const store = new TwoPages([object('young', 1), object('old', 30)]);
  const asked: string[] = [];
  const isReferenced = (name: string) => {
    asked.push(name);
    return Promise.resolve(true);
  };
  await sweepOrphans({ store, prefix: '', isReferenced, clock }, undefined, limits);
  expect(asked).toEqual(['old']);
});

test('removes nothing when the records cannot be asked', async () => {
  const store = new TwoPages([object('a', 30), object('b', 30)]);
  const away = new Error('the records are away');
  const isReferenced = (name: string) =>
    name === 'b' ? Promise.reject(away) : Promise.resolve(false);
  const step = sweepOrphans({ store, prefix: '', isReferenced, clock }, undefined, limits);
  await expect(step).rejects.toBe(away);
  expect(store.deleted).toEqual([]);
});
