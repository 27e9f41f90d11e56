import type { Clock, Timer } from './clock.ts';
import type { Health } from './health.ts';

export interface EventLoopWatchDeps {
  readonly clock: Clock;
  readonly health: Health;
}

const TICK_MS = 500;
const LATE_MS = 1_000;
/** Half a minute of nothing but late ticks. */
const LATE_TICKS_UNTIL_DEAD = 20;

/**
 * Liveness of this process: a loop that stays overloaded is told apart from a single stall, after
 * which a restart would only cost more. A loop that stands still answers no probe anyway.
 * @returns how to stop
 */
export function watchEventLoop({ clock, health }: EventLoopWatchDeps): () => void {
  let lateTicks = 0;
  let lagMs = 0;
  let timer: Timer = start();
  health.addLivenessCheck('event-loop', () => {
    if (lateTicks < LATE_TICKS_UNTIL_DEAD) return;
    throw new Error(`the event loop was late ${lateTicks} times in a row, last by ${lagMs} ms`);
  });
  return () => timer.cancel();

  function start(): Timer {
    const dueMs = clock.nowMs() + TICK_MS;
    return clock.setTimer(TICK_MS, () => {
      lagMs = clock.nowMs() - dueMs;
      lateTicks = lagMs > LATE_MS ? lateTicks + 1 : 0;
      timer = start();
    });
  }
}
