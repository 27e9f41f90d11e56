import { expect, test } from '@jest/globals';
import { Slots } from './slots.ts';

const { signal } = new AbortController();

test('no more run than there are places, and who came first goes first', async () => {
  const slots = new Slots(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const runs = [0, 1, 2, 3].map((index) =>
    slots.use(signal, () => {
      started.push(index);
      return new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  ends[0]?.();
  await runs[0];
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2]);
  ends[1]?.();
  await runs[1];
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2, 3]);
  for (const end of ends) end();
  await Promise.all(runs);
});

test('a failure gives its place back', async () => {
  const slots = new Slots(1);
  const failure = new Error('broken');
  await expect(slots.use(signal, () => Promise.reject(failure))).rejects.toBe(failure);
  expect(await slots.use(signal, () => Promise.resolve('next'))).toBe('next');
});

test('who waits may leave, and takes no place with them', async () => {
  const slots = new Slots(1);
  const held = Promise.withResolvers<void>();
  const first = slots.use(signal, () => held.promise);
  const leaving = new AbortController();
  const reason = new Error('gone');
  const second = slots.use(leaving.signal, () => Promise.resolve('never'));
  const third = slots.use(signal, () => Promise.resolve('third'));
  leaving.abort(reason);
  await expect(second).rejects.toBe(reason);
  held.resolve();
  await first;
  expect(await third).toBe('third');
  await expect(slots.use(leaving.signal, () => Promise.resolve())).rejects.toBe(reason);
});
