import type { Logger } from './logger.ts';

const running = new Set<Promise<void>>();
let failuresTo: Pick<Logger, 'error'> | undefined;

/**
 * The one right place for a promise that no caller waits for: its failure is logged, and the process
 * does not end before it has. Of the process and not injected, like the rejection that it replaces.
 */
export function background(task: Promise<unknown>): void {
  const ended = settle(task).finally(() => running.delete(ended));
  running.add(ended);
}

/** Resolves when everything that was handed over has ended. */
export async function drainBackground(): Promise<void> {
  while (running.size > 0) await Promise.all(running);
}

/** Where failures go; until it is set they end the process as unhandled rejections do. */
export function logBackgroundFailures(logger: Pick<Logger, 'error'>): void {
  failuresTo = logger;
}

async function settle(task: Promise<unknown>): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (failuresTo === undefined) throw error;
    failuresTo.error({ err: error }, 'a background task failed');
  }
}
