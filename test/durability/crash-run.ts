import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { CallLog, isChange } from './call-log.ts';
import { check, type Violation } from './checker.ts';
import { drainQueue } from './drain.ts';
import type { Fault, Proof } from './fault.ts';
import { computeFigures, reportFigures, type Figures } from './figures.ts';
import type { Call } from './history.ts';
import { LoggedSqs } from './logged-sqs.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';
import { SqsClient } from './sqs-client.ts';
import { Workload } from './workload.ts';

const QUEUES = ['crash-one', 'crash-two'] as const;
const DEFAULT_TIMEOUT_MS = 8_000;
const LEAST_IN_FLIGHT = 64;
const LEAST_FAULTS = 5;
const RESUMES_WITHIN_MS = 10_000;
/** Acknowledged changes between one fault and the next: never fewer, so that each fault meets a working system. */
const CHANGES_BETWEEN = [200, 4_000] as const;

export interface CrashSetting {
  /** As in the table of figures. */
  readonly test: string;
  readonly seed: number;
  /** Gateways, each of which serves every queue. */
  readonly endpoints: readonly [string, ...string[]];
  /** Called when the queues exist and nothing else does. */
  readonly prepare?: () => Promise<void>;
  /** In the order in which they strike; the next one is asked for when the one before is over. */
  readonly faults: (random: SeededRandom) => Iterable<Fault>;
  /** Until a client gives up on an answer; default 8 s. */
  readonly timeoutMs?: number;
}

export interface Strike {
  readonly fault: string;
  readonly proof: Proof;
  /** When it began and when the fault was over, `performance.now()`. */
  readonly struckMs: number;
  readonly overMs: number;
  /** Calls in flight when it began. */
  readonly inFlight: number;
  /** From the moment that counts for this fault to the first acknowledged change of a call that started after it. */
  readonly resumedAfterMs: number;
}

export interface CrashReport {
  readonly figures: Figures;
  readonly violations: readonly Violation[];
  readonly strikes: readonly Strike[];
  readonly history: readonly Call[];
}

/**
 * One crash test: load, faults at random moments, progress after each, an end of the load, a drain, the check.
 * Prints the figures, whatever they are.
 */
export async function runCrashTest(setting: CrashSetting): Promise<CrashReport> {
  const { test, seed, endpoints, timeoutMs = DEFAULT_TIMEOUT_MS } = setting;
  const random = createSeededRandom(seed);
  using client = new SqsClient();
  const log = new CallLog();
  for (const QueueName of QUEUES) {
    const created = await client.call(endpoints[0], 'CreateQueue', { QueueName }, 30_000);
    if (created.verdict !== 'acknowledged') throw new Error(`CreateQueue: ${created.failure}`);
  }
  await setting.prepare?.();
  const sqs = new LoggedSqs({ client, log, timeoutMs, inDrain: false });
  const workload = new Workload({ sqs, endpoints, queues: QUEUES, random, run: `seed${seed}` });
  const strikes: Strike[] = [];
  try {
    for (const fault of setting.faults(random)) {
      await log.changes(random.integer(...CHANGES_BETWEEN));
      // A change has just been answered; strike anywhere between it and the next.
      await sleep(random.integer(0, 20));
      strikes.push(await strike(fault, sqs, log));
    }
    await log.changes(random.integer(...CHANGES_BETWEEN));
  } finally {
    await workload.stop();
  }
  const drained = new LoggedSqs({ client, log, timeoutMs, inDrain: true });
  for (const name of QUEUES) {
    await drainQueue({ sqs: drained, client }, { endpoint: endpoints[0], name });
  }
  const history = log.calls;
  const violations = check(history);
  const figures = computeFigures({ test, seed, history, violations, faults: strikes.length });
  await reportFigures(figures);
  return { figures, violations, strikes, history };
}

async function strike(fault: Fault, sqs: LoggedSqs, log: CallLog): Promise<Strike> {
  const { inFlight } = sqs;
  const struckMs = performance.now();
  const { proof, mustWorkFromMs } = await fault.strike();
  const overMs = performance.now();
  const resumed =
    log.calls.find((call) => isChange(call) && call.startedMs >= mustWorkFromMs) ??
    (await log.changes(1, { sinceMs: mustWorkFromMs }));
  return {
    proof,
    struckMs,
    overMs,
    inFlight,
    fault: fault.name,
    resumedAfterMs: Math.round(resumed.endedMs - mustWorkFromMs),
  };
}

/** Nothing is broken, and the test was one: enough calls, enough faults, each proven. */
export function expectDurable({ violations, strikes }: CrashReport): void {
  expect(violations).toEqual([]);
  expectFaults(strikes);
}

export function expectFaults(strikes: readonly Strike[]): void {
  expect(strikes.length).toBeGreaterThanOrEqual(LEAST_FAULTS);
  for (const { proof, inFlight, resumedAfterMs, fault } of strikes) {
    expect({ fault, isProven: proof.before !== proof.after }).toEqual({ fault, isProven: true });
    expect(inFlight).toBeGreaterThanOrEqual(LEAST_IN_FLIGHT);
    expect(resumedAfterMs).toBeLessThan(RESUMES_WITHIN_MS);
  }
}
