import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks `probe` again and again until it returns something true, and returns that.
 * A probe that throws has not succeeded yet.
 *
 * @param withinMs how long to go on; afterwards it throws, with the probe's last error as the cause
 */
export async function eventually<Value>(
  probe: () => Value | Promise<Value>,
  { withinMs = 10_000, everyMs = 20, what = 'the condition' } = {},
): Promise<Value> {
  const endMs = performance.now() + withinMs;
  let cause: unknown;
  do {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      cause = error;
    }
    await sleep(everyMs);
  } while (performance.now() < endMs);
  throw new Error(`${what} did not come true within ${withinMs} ms`, { cause });
}
