import { randomBytes } from 'node:crypto';
import { GeneratorProcess } from './generator-process.ts';
import { queueCases, type CaseSetup, type QueueCase } from './load-job.ts';
import { readMachineCpu } from './machine.ts';
import type { Sample } from './measurement.ts';
import { imbalance } from './message-ledger.ts';
import { readCpuTimes } from './process-cpu.ts';
import { readStageTimes, stagesBetween } from './stage-times.ts';
import type { Subject } from './subjects/subject.ts';

/** How long a run of the suite takes. */
export interface QueuePlan {
  readonly rounds: number;
  /** Of each sending case in a round. */
  readonly durationMs: number;
  /** V8 has compiled Septet's path after some 50,000 requests. */
  readonly warmUpMs: number;
  /** No round is begun that would end later than this after the start. */
  readonly budgetMs: number;
}

export interface QueueRun {
  readonly samples: readonly Sample[];
  /** Sentences about answers that were wrong; figures with any are worth nothing. */
  readonly faults: readonly string[];
}

export const CONNECTIONS = 64;
export const MESSAGE_BYTES = 1024;
const MAX_DRAIN_MS = 30_000;

/**
 * Warms every subject up and then measures them in turns, so that whatever else the machine does meets all of
 * them alike.
 */
export async function runQueueSuite(
  subjects: readonly Subject[],
  plan: QueuePlan,
  report: (line: string) => void,
): Promise<QueueRun> {
  await using generator = new GeneratorProcess();
  const samples: Sample[] = [];
  const faults: string[] = [];
  const play = async (subject: Subject, round: number, durationMs: number): Promise<void> => {
    const played = await playRound(generator, subject, { round, durationMs });
    samples.push(...played.samples);
    faults.push(...played.faults);
    report(`  ${subject.name}: ${describe(played.samples)}`);
  };
  report('warm-up');
  for (const subject of subjects) await play(subject, 0, plan.warmUpMs);
  const startMs = performance.now();
  let longestMs = 0;
  for (let round = 1; round <= plan.rounds; round++) {
    const beganMs = performance.now();
    if (beganMs - startMs + longestMs > plan.budgetMs) break;
    report(`round ${round} of ${plan.rounds}`);
    for (const subject of subjects) await play(subject, round, plan.durationMs);
    longestMs = Math.max(longestMs, performance.now() - beganMs);
  }
  return { samples: samples.filter(({ round }) => round > 0), faults };
}

/** All cases, one after the other, on a queue that is empty before and after. */
async function playRound(
  generator: GeneratorProcess,
  subject: Subject,
  { round, durationMs }: { readonly round: number; readonly durationMs: number },
): Promise<QueueRun> {
  const { endpoints, accessKey } = subject;
  await generator.open({
    endpoints,
    accessKey,
    queueName: `bench-${randomBytes(6).toString('hex')}`,
    connections: CONNECTIONS,
    messageBytes: MESSAGE_BYTES,
  });
  const samples: Sample[] = [];
  for (const name of queueCases) {
    samples.push(
      await measure(generator, subject, round, { name, durationMs, maxDrainMs: MAX_DRAIN_MS }),
    );
  }
  const unbalanced = imbalance(await generator.close());
  const faults = samples.flatMap(({ case: name, result: { failures, firstFailure } }) =>
    failures === 0 ? [] : [`${name}: ${failures} wrong answers, first: ${firstFailure}`],
  );
  if (unbalanced !== undefined) faults.push(unbalanced);
  return { samples, faults: faults.map((fault) => `${subject.name}, round ${round}: ${fault}`) };
}

async function measure(
  generator: GeneratorProcess,
  subject: Subject,
  round: number,
  setup: CaseSetup,
): Promise<Sample> {
  const stagesBefore = await readStageTimes(subject.stageMetricsPorts);
  const [machineBefore, before] = [readMachineCpu(), readCpuTimes(subject.processes)];
  const result = await generator.run(setup);
  const [machineAfter, after] = [readMachineCpu(), readCpuTimes(subject.processes)];
  const stages = stagesBetween(stagesBefore, await readStageTimes(subject.stageMetricsPorts));
  const cpuMicros = Object.fromEntries(
    Object.entries(after ?? {}).map(([name, micros]) => [name, micros - (before?.[name] ?? 0)]),
  );
  const ownMicros = Object.values(cpuMicros).reduce((sum, micros) => sum + micros, 0);
  const othersShare =
    (machineAfter.busyMicros - machineBefore.busyMicros - ownMicros - result.generatorCpuMicros) /
    (machineAfter.allMicros - machineBefore.allMicros);
  return { subject: subject.name, case: setup.name, round, result, cpuMicros, othersShare, stages };
}

function describe(samples: readonly Sample[]): string {
  const shortNames: Readonly<Record<QueueCase, string>> = {
    SendMessage: 'send',
    SendMessageBatch: 'send batch',
    ReceiveDelete: 'receive and delete',
  };
  return samples
    .map(
      ({ case: name, result }) =>
        `${shortNames[name]} ${Math.round(result.messagesPerSecond).toLocaleString('en')}/s`,
    )
    .join(', ');
}
