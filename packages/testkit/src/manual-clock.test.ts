import { describe, expect, test } from '@jest/globals';
import { ManualClock } from './manual-clock.ts';

describe('ManualClock', () => {
  test('fires timers in the order of their time, each seeing its own moment', async () => {
    const clock = new ManualClock(1_000);
    const seen: (readonly [string, number])[] = [];
    clock.setTimer(20, () => seen.push(['second', clock.nowMs()]));
    clock.setTimer(10, () => seen.push(['first', clock.nowMs()]));
    clock.setTimer(31, () => seen.push(['never', clock.nowMs()]));
    await clock.advance(30);
    expect(seen).toEqual([
      ['first', 1_010],
      ['second', 1_020],
    ]);
    expect(clock.nowMs()).toBe(1_030);
  });

  test('lets a loop of sleeps run through the span', async () => {
    const clock = new ManualClock();
    let rounds = 0;
    const loop = async (): Promise<void> => {
      for (; rounds < 10; rounds++) await clock.sleep(5);
    };
    const done = loop();
    await clock.advance(25);
    expect(rounds).toBe(5);
    await clock.advance(25);
    await done;
  });

  test('forgets a cancelled timer and rejects an aborted sleep', async () => {
    const clock = new ManualClock();
    clock.setTimer(1, () => expect(true).toBe(false)).cancel();
    const abort = new AbortController();
    const sleeping = clock.sleep(10, abort.signal);
    abort.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
    expect(clock.pendingTimers).toBe(0);
    await clock.advance(10);
  });
});
