import type { StateClock } from '../src/clock.ts';
import { loadScript, type Script, type ScriptOptions } from '../src/lua.ts';
import { integerReply } from '../src/reply.ts';
import { openState, type State, type StateOptions } from '../src/state.ts';
import { parseValkeyUrl } from '../src/valkey-url.ts';

export const wallClock: StateClock = {
  nowMs: () => Date.now(),
  setTimer: (ms, callback) => {
    const timeout = setTimeout(callback, ms).unref();
    return { cancel: () => clearTimeout(timeout) };
  },
};

export const silent = { info() {}, warn() {}, error() {} };

/** A State on a test's engine; relaxed unless said otherwise. */
export function openTestState(
  url: string,
  options: Partial<Omit<StateOptions, 'target'>> = {},
): Promise<State> {
  return openState({
    target: parseValkeyUrl(url),
    durability: 'relaxed',
    clock: wallClock,
    logger: silent,
    ...options,
  });
}

/** A script of test/lua. */
export function testScript(name: string, options?: ScriptOptions): Script {
  return loadScript(new URL(`./lua/${name}.lua`, import.meta.url), options);
}

export function inMs(ms: number): number {
  return Date.now() + ms;
}

const count = testScript('count');
const read = testScript('read');

/** Adds one to a counter, exactly once however often it is sent. */
export async function addOne(
  state: State,
  key: string,
  deadlineMs = inMs(20_000),
): Promise<number> {
  return integerReply(await state.commit(count, { keys: [key], deadlineMs }));
}

export async function readCounter(state: State, key: string): Promise<number> {
  return Number(await state.read(read, { keys: [key], deadlineMs: inMs(20_000) }));
}

/** What a stretch of load did: every acknowledged change must be there, and nothing that was not asked for. */
export interface Load {
  readonly acknowledged: number;
  /** Answered 503: may be there or not. */
  readonly unknown: number;
  /** Longest time without any acknowledgement. */
  readonly longestGapMs: number;
}

/** Counters of a load's clients, spread over slots. */
export const LOAD_KEYS = Array.from({ length: 64 }, (_, client) => `{client-${client}}:count`);

/** Adds one again and again, 64 at a time, while `during` runs. */
export async function underLoad(
  state: State,
  during: (progress: () => number) => Promise<void>,
  deadlineAfterMs = 20_000,
): Promise<Load> {
  let running = true;
  let acknowledged = 0;
  let unknown = 0;
  let longestGapMs = 0;
  let lastMs = Date.now();
  const clients = LOAD_KEYS.map(async (key) => {
    while (running) {
      try {
        await addOne(state, key, inMs(deadlineAfterMs));
        acknowledged++;
        longestGapMs = Math.max(longestGapMs, Date.now() - lastMs);
        lastMs = Date.now();
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'ServiceError') throw error;
        unknown++;
      }
    }
  });
  try {
    await during(() => acknowledged);
  } finally {
    running = false;
    await Promise.all(clients);
  }
  return { acknowledged, unknown, longestGapMs };
}

/** Sum of what `underLoad` wrote. */
export async function readLoad(state: State): Promise<number> {
  const counts = await Promise.all(LOAD_KEYS.map((key) => readCounter(state, key)));
  return counts.reduce((sum, count) => sum + count, 0);
}
