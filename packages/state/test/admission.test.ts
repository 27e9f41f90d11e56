import { expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startValkey } from '@septet/testkit/valkey';
import { inMs, openTestState, testScript } from './rig.ts';

test('above 85 % of the memory, scripts that grow get 503 while the others go on and make room', async () => {
  await using valkey = await startValkey({ maxMemoryBytes: 40 << 20 });
  await using state = await openTestState(valkey.url);
  const fill = testScript('fill', { grows: true });
  const drop = testScript('drop');
  let filled = 0;
  const grow = () =>
    state.commit(fill, {
      keys: [`{fill}:${filled++}`],
      args: ['x'.repeat(1 << 20)],
      deadlineMs: inMs(5_000),
    });
  // The mark is looked at once a second: until then the server itself refuses at its limit.
  const refused = await eventually(
    async () => {
      const outcome = await grow().then(
        () => undefined,
        (error: unknown) => error,
      );
      return outcome instanceof Error &&
        outcome.cause instanceof Error &&
        outcome.cause.message.includes('admission mark')
        ? outcome
        : undefined;
    },
    { withinMs: 20_000 },
  );
  expect(refused).toMatchObject({ code: 'ServiceUnavailable', status: 503 });
  for (let index = 0; index < filled; index++) {
    expect(await state.commit(drop, { keys: [`{fill}:${index}`], deadlineMs: inMs(5_000) })).toBe(
      1,
    );
  }
  await eventually(() => grow().then(() => true), { withinMs: 10_000 });
});

test('at the very limit the server refuses growth, and deleting still works', async () => {
  await using valkey = await startValkey({ maxMemoryBytes: 20 << 20 });
  await using state = await openTestState(valkey.url);
  const fill = testScript('fill', { grows: true });
  const drop = testScript('drop');
  const grow = (index: number) =>
    state.commit(fill, {
      keys: [`{fill}:${index}`],
      args: ['x'.repeat(1 << 20)],
      deadlineMs: inMs(5_000),
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => grow(index)));
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ reason: { code: 'ServiceUnavailable', status: 503 } });
  expect(await state.commit(drop, { keys: ['{fill}:0'], deadlineMs: inMs(5_000) })).toBe(1);
});
