import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';

import type { Clock } from '../src/clock.ts';
import { systemClock } from '../src/clock.ts';
import { standForElection, type Term } from '../src/leader.ts';
import { TestBus, readableLogger } from './buses.ts';

const termMs = 600;

let nats: RunningEngine;

beforeAll(async () => {
  nats = await startNats();
});

afterAll(async () => {
  await nats[Symbol.asyncDispose]();
});

/** Terms in the order in which they began. */
interface Led {
  readonly candidate: string;
  readonly term: Term;
}

async function startCandidate(candidate: string, role: string, led: Led[], clock: Clock) {
  const own = await TestBus.connect(nats.url);
  const candidacy = standForElection(
    {
      role,
      candidate,
      lead: async (term) => {
        led.push({ candidate, term });
        await new Promise<void>((resolve) => {
          term.signal.addEventListener('abort', () => resolve());
        });
      },
    },
    { connection: own.connection, replicas: 1, clock, logger: readableLogger().logger, termMs },
  );
  return {
    connection: own.connection,
    candidacy,
    async [Symbol.asyncDispose]() {
      await candidacy.resign();
      await own[Symbol.asyncDispose]();
    },
  };
}

/** Its timers can be held, as those of a process that is stopped. */
function holdableClock() {
  let isHeld = false;
  const held: (() => void)[] = [];
  const clock: Clock = {
    ...systemClock,
    setTimer: (ms, callback) =>
      systemClock.setTimer(ms, () => (isHeld ? void held.push(callback) : callback())),
  };
  return {
    clock,
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const callback of held) callback();
    },
  };
}

test('one of many candidates leads, and its successor has a greater fence', async () => {
  const led: Led[] = [];
  await using one = await startCandidate('one', 'first', led, systemClock);
  await using two = await startCandidate('two', 'first', led, systemClock);
  await eventually(() => led.length === 1);
  const [first] = led;
  await (first?.candidate === 'one' ? one : two).candidacy.resign();
  expect(first?.term.signal.aborted).toBe(true);
  await eventually(() => led.length === 2);
  expect(led[1]?.candidate).not.toBe(first?.candidate);
  expect(led[1]?.term.fence).toBeGreaterThan(first?.term.fence ?? Infinity);
});

test('a leader keeps its role over many terms', async () => {
  const led: Led[] = [];
  await using _one = await startCandidate('one', 'steady', led, systemClock);
  await eventually(() => led.length === 1);
  await using _two = await startCandidate('two', 'steady', led, systemClock);
  const endMs = Date.now() + 3 * termMs;
  await eventually(() => Date.now() > endMs);
  expect(led).toHaveLength(1);
  expect(led[0]?.term.signal.aborted).toBe(false);
});

test('a leader that stood still has been succeeded, its fence is older, and it stops', async () => {
  const led: Led[] = [];
  const stopped = holdableClock();
  await using _one = await startCandidate('one', 'paused', led, stopped.clock);
  await eventually(() => led.length === 1);
  await using _two = await startCandidate('two', 'paused', led, systemClock);
  stopped.hold();
  await eventually(() => led.length === 2);
  const [older, newer] = led;
  expect(older?.term.signal.aborted).toBe(false);
  expect(newer?.term.fence).toBeGreaterThan(older?.term.fence ?? Infinity);
  stopped.release();
  await eventually(() => older?.term.signal.aborted === true);
  expect(newer?.term.signal.aborted).toBe(false);
});

test('a leader without a connection stops before anybody else may start', async () => {
  const led: Led[] = [];
  await using one = await startCandidate('one', 'cut-off', led, systemClock);
  await eventually(() => led.length === 1);
  await one.connection.close();
  await eventually(() => led[0]?.term.signal.aborted === true);
  expect(led).toHaveLength(1);
  await using _two = await startCandidate('two', 'cut-off', led, systemClock);
  await eventually(() => led.length === 2);
});

test('singleton work that ends frees the role', async () => {
  const terms: Term[] = [];
  await using own = await TestBus.connect(nats.url);
  const { logger, lines } = readableLogger();
  const candidacy = standForElection(
    {
      role: 'short',
      candidate: 'one',
      lead: async (term) => {
        terms.push(term);
        throw new Error('broken sweeper');
      },
    },
    { connection: own.connection, replicas: 1, clock: systemClock, logger, termMs },
  );
  await eventually(() => terms.length === 2);
  await candidacy.resign();
  expect(lines.join('')).toContain('broken sweeper');
});
