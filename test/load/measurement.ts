import type { CaseResult, QueueCase } from './load-job.ts';
import { median } from './statistics.ts';

/** One case of one subject in one round. */
export interface Sample {
  readonly subject: string;
  readonly case: QueueCase;
  readonly round: number;
  readonly result: CaseResult;
  /** Processor microseconds that each of the subject's process groups used meanwhile. */
  readonly cpuMicros: Readonly<Record<string, number>>;
  /** Share of the machine's processors that others than subject and load generator used; NaN when unknown. */
  readonly othersShare: number;
  /** Microseconds that each stage of the edge took, summed over the requests that were watched. */
  readonly stages: StageTimes;
}

/** By stage; empty where the subject tells none. */
export type StageTimes = Readonly<
  Record<string, { readonly micros: number; readonly count: number }>
>;

/** All rounds of one case of one subject. */
export interface Summary {
  readonly subject: string;
  readonly case: QueueCase;
  readonly messagesPerSecond: number;
  /** Median over the rounds of the quotient with the peer in the same round. */
  readonly ratio: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** By process group, `load generator` last. */
  readonly cpuMicrosPerRequest: Readonly<Record<string, number>>;
  /** Of one core. */
  readonly generatorShare: number;
}

export const GENERATOR = 'load generator';

/** @param peer the subject that ratios refer to; its samples are among `samples` */
export function summarize(samples: readonly Sample[], peer: string): readonly Summary[] {
  const groups = Map.groupBy(samples, (sample) => `${sample.case}\n${sample.subject}`);
  return [...groups.values()].map((group) => summarizeOne(group, samples, peer));
}

function summarizeOne(group: readonly Sample[], all: readonly Sample[], peer: string): Summary {
  const [first] = group;
  if (first === undefined) throw new RangeError('a summary needs a sample');
  const { subject, case: caseName } = first;
  const over = (pick: (result: CaseResult) => number): number =>
    median(group.map(({ result }) => pick(result)));
  const sum = (pick: (result: CaseResult) => number): number =>
    group.reduce((total, { result }) => total + pick(result), 0);
  const requests = sum((result) => result.requests);
  const perRequest: Record<string, number> = {};
  for (const { cpuMicros } of group) {
    for (const [name, micros] of Object.entries(cpuMicros)) {
      perRequest[name] = (perRequest[name] ?? 0) + micros / requests;
    }
  }
  perRequest[GENERATOR] = sum((result) => result.generatorCpuMicros) / requests;
  const ratios = group.map(({ round, result }) => {
    const same = all.find(
      (sample) => sample.subject === peer && sample.case === caseName && sample.round === round,
    );
    return result.messagesPerSecond / (same?.result.messagesPerSecond ?? Number.NaN);
  });
  return {
    subject,
    case: caseName,
    messagesPerSecond: over((result) => result.messagesPerSecond),
    ratio: median(ratios),
    p50Ms: over((result) => result.latency.p50Ms),
    p99Ms: over((result) => result.latency.p99Ms),
    cpuMicrosPerRequest: perRequest,
    generatorShare:
      sum((result) => result.generatorCpuMicros) / 1000 / sum((result) => result.elapsedMs),
  };
}

/** Microseconds of the event loop that each stage of the edge takes of one request of a case. */
export interface StageAverages {
  readonly case: QueueCase;
  readonly micros: Readonly<Record<string, number>>;
}

/** Over all samples of a case; only those whose subject told its stages count. */
export function averageStages(samples: readonly Sample[]): readonly StageAverages[] {
  const groups = Map.groupBy(samples, (sample) => sample.case);
  return [...groups].map(([name, group]) => {
    const sums = new Map<string, { micros: number; count: number }>();
    for (const [stage, { micros, count }] of group.flatMap(({ stages }) =>
      Object.entries(stages),
    )) {
      const sum = sums.get(stage) ?? { micros: 0, count: 0 };
      sums.set(stage, { micros: sum.micros + micros, count: sum.count + count });
    }
    const averages = [...sums].map(
      ([stage, { micros, count }]) => [stage, micros / count] as const,
    );
    return { case: name, micros: Object.fromEntries(averages) };
  });
}
