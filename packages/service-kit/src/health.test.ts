import { expect, test } from '@jest/globals';
import { ManualClock } from '@septet/testkit/manual-clock';

import { watchEventLoop } from './event-loop-watch.ts';
import { createHealth } from './health.ts';

test('readiness names what is missing, liveness does not care', async () => {
  const health = createHealth();
  let isUp = false;
  health.addReadinessCheck('valkey', () => {
    if (!isUp) throw new Error('no primary');
  });
  health.addReadinessCheck('slow', async () => {});
  expect(await health.ready()).toEqual({
    healthy: false,
    checks: { valkey: 'no primary', slow: 'ok' },
  });
  expect(await health.live()).toEqual({ healthy: true, checks: {} });
  isUp = true;
  expect(await health.ready()).toMatchObject({ healthy: true });
  health.startDraining();
  expect(await health.ready()).toMatchObject({ healthy: false });
  expect(await health.live()).toMatchObject({ healthy: true });
});

test('liveness forgives one stall of the event loop, and not half a minute of them', async () => {
  const manual = new ManualClock();
  let lagMs = 0;
  // Timers fire on time, and the clock says that they were late.
  const clock = {
    nowMs: () => manual.nowMs() + lagMs,
    sleep: (ms: number) => manual.sleep(ms),
    setTimer: (ms: number, callback: () => void) => manual.setTimer(ms, callback),
  };
  const health = createHealth();
  const stop = watchEventLoop({ clock, health });
  const tick = async (lateMs: number) => {
    lagMs += lateMs;
    await manual.advance(500);
  };
  await tick(60_000);
  expect(await health.live()).toMatchObject({ healthy: true });
  await tick(0);
  for (let n = 0; n < 19; n += 1) await tick(1_500);
  expect(await health.live()).toMatchObject({ healthy: true });
  await tick(1_500);
  expect(await health.live()).toMatchObject({ healthy: false });
  await tick(0);
  expect(await health.live()).toMatchObject({ healthy: true });
  stop();
  expect(manual.pendingTimers).toBe(0);
});
