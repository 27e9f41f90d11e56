import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { startValkey } from '@septet/testkit/valkey';
import fc from 'fast-check';
import { runSteps } from './model/session.ts';
import { anyStep, type Step } from './model/step.ts';
import { World } from './model/world.ts';
import { startRig, type Replica, type Rig } from './rig.ts';

/** SEPTET_MODEL_SEED repeats a run; SEPTET_MODEL_RUNS and _STEPS make it longer. */
const seed = Number(process.env['SEPTET_MODEL_SEED'] ?? Date.now() % 2 ** 31);
const runs = Number(process.env['SEPTET_MODEL_RUNS'] ?? 40);
const maxSteps = Number(process.env['SEPTET_MODEL_STEPS'] ?? 300);

/** A failure is made smaller for so long. */
const SHRINK_MS = 120_000;
const TIMEOUT_MS = 300_000 + runs * 2_000;

let rig: Rig;
let replicas: readonly [Replica, Replica];
let valkey: Awaited<ReturnType<typeof startValkey>>;
let callMs = 10_000;
let advancedMs = 0;
let sessions = 0;
const seen = { steps: 0, crashes: 0, unknownOutcomes: 0 };
beforeAll(async () => {
  valkey = await startValkey({ appendFsync: 'always' });
  rig = await startRig({ valkey, durability: 'fsync', callMs: () => callMs });
  replicas = [rig.sqs, await rig.addReplica()];
});
afterAll(async () => {
  const { steps, crashes, unknownOutcomes } = seen;
  process.stderr.write(
    `model: seed ${seed}, ${sessions} sessions, ${steps} steps, ${crashes} crashes, ${unknownOutcomes} unknown outcomes\n`,
  );
  await rig[Symbol.asyncDispose]();
  await valkey[Symbol.asyncDispose]();
});

async function runSession(isFifo: boolean, steps: readonly Step[]): Promise<void> {
  sessions += 1;
  const world = new World({
    replicas,
    id: `model${sessions}`,
    isFifo,
    engineNowMs: Date.now() + advancedMs,
    async advance(ms) {
      advancedMs += ms;
      await rig.advance(ms);
    },
    async crash() {
      seen.crashes += 1;
      await valkey.kill();
      await valkey.restart();
    },
    allowMs(ms) {
      callMs = ms;
    },
  });
  seen.steps += steps.length;
  await runSteps(world, [...BEGINNING, ...steps]);
  seen.unknownOutcomes += world.unknownOutcomes;
}

const BEGINNING: readonly Step[] = [
  { op: 'create queue', queue: 'dead letters', settings: {}, tags: [] },
  {
    op: 'create queue',
    queue: 'main',
    settings: {
      maxReceiveCount: 2,
      VisibilityTimeout: '60',
      ofFifo: { ContentBasedDeduplication: 'true' },
    },
    tags: [],
  },
];

function property(isFifo: boolean, hasCrashes: boolean) {
  // Three parts: long sequences are likely, and each part still shrinks to nothing.
  const part = fc.array(anyStep({ isFifo, hasCrashes }), {
    maxLength: Math.ceil(maxSteps / 3),
    size: 'max',
  });
  const sequences = fc.tuple(part, part, part).map((parts) => parts.flat());
  let shrinkUntilMs = Number.POSITIVE_INFINITY;
  return fc.asyncProperty(sequences, async (sequence) => {
    if (performance.now() > shrinkUntilMs) return;
    try {
      await runSession(isFifo, sequence);
    } catch (error) {
      shrinkUntilMs = Math.min(shrinkUntilMs, performance.now() + SHRINK_MS);
      throw error;
    }
  });
}

describe.each([
  ['standard', false],
  ['FIFO', true],
] as const)('%s queues', (_type, isFifo) => {
  test(
    `do in any order of calls what the model does (seed ${seed})`,
    async () => {
      await fc.assert(property(isFifo, false), { seed, numRuns: runs });
    },
    TIMEOUT_MS,
  );

  test(
    `do so also when the engine is killed meanwhile (seed ${seed})`,
    async () => {
      await fc.assert(property(isFifo, true), { seed, numRuns: Math.ceil(runs / 5) });
    },
    TIMEOUT_MS,
  );
});
