import { expect, test } from '@jest/globals';
import { eventually } from './eventually.ts';

test('eventually returns the first true value, over errors', async () => {
  let calls = 0;
  const probe = (): number => {
    calls += 1;
    if (calls < 3) throw new Error('not yet');
    return calls;
  };
  expect(await eventually(probe, { everyMs: 1 })).toBe(3);
});

test('eventually gives up with the last error as the cause', async () => {
  const probe = (): never => {
    throw new Error('the reason');
  };
  const failure = eventually(probe, { withinMs: 5, everyMs: 1, what: 'a miracle' });
  await expect(failure).rejects.toThrow('a miracle did not come true within 5 ms');
  await expect(failure).rejects.toHaveProperty('cause.message', 'the reason');
});
