import { expect, test } from '@jest/globals';
import { SendWindow } from './send-window.ts';

test('keeps at most its limit under way', async () => {
  const window = new SendWindow(3);
  let [running, most] = [0, 0];
  for (let count = 0; count < 20; count++) {
    await window.add(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    });
  }
  await window.settle();
  expect([running, most]).toEqual([0, 3]);
});

test('the first failure is heard at the next step, and nothing is started after it', async () => {
  const window = new SendWindow(2);
  const first = new Error('first');
  const second = Promise.withResolvers<void>();
  await window.add(() => second.promise);
  await window.add(() => Promise.reject(first));
  let started = false;
  const next = window.add(() => {
    started = true;
    return Promise.resolve();
  });
  await expect(next).rejects.toBe(first);
  expect(started).toBe(false);
  second.reject(new Error('second'));
  await expect(window.settle()).rejects.toBe(first);
});
