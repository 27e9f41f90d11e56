import { expect, test } from '@jest/globals';

import { background, drainBackground, logBackgroundFailures } from './background.ts';

test('the process waits for what runs in the background, and logs what fails there', async () => {
  const errors: unknown[] = [];
  logBackgroundFailures({ error: (fields: unknown) => void errors.push(fields) });
  const failure = new Error('broken');
  const done: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  background(promise.then(() => done.push('first')));
  background(
    promise.then(() => {
      background(Promise.resolve().then(() => done.push('started by another')));
      throw failure;
    }),
  );
  const drained = drainBackground();
  expect(done).toEqual([]);
  resolve();
  await drained;
  expect(done).toEqual(['first', 'started by another']);
  expect(errors).toEqual([{ err: failure }]);
});
