import { writeFile } from 'node:fs/promises';
import { benchHelp, parseBenchOptions, UsageError, type BenchOptions } from './bench-options.ts';
import { describeMachine } from './machine.ts';
import { averageStages, summarize, type Sample } from './measurement.ts';
import { CONNECTIONS, MESSAGE_BYTES, runQueueSuite, type QueuePlan } from './queue-suite.ts';
import { renderStages, renderTable, toRows, toStageRows } from './report.ts';
import { median } from './statistics.ts';
import { startFauxqsSubject } from './subjects/fauxqs.ts';
import { startSeptetSubject } from './subjects/septet.ts';
import type { Subject } from './subjects/subject.ts';

const PEER = 'fauxqs';
const REPLICAS = 2;
/** More of the processors in others' hands than this, and a comparison is one of chance. */
const NOISY = 0.15;
const FULL: QueuePlan = { rounds: 5, durationMs: 1200, warmUpMs: 4000, budgetMs: 120_000 };
const QUICK: QueuePlan = { rounds: 3, durationMs: 400, warmUpMs: 500, budgetMs: 20_000 };

const report = (line: string): void => console.error(line);

async function run(options: BenchOptions): Promise<number> {
  const machine = describeMachine();
  const plan = options.quick ? QUICK : FULL;
  const { samples, faults } = await compare(options, plan);
  const watched = await watchStages(options, plan);
  const summaries = summarize(samples, PEER);
  const others = median(samples.map(({ othersShare }) => othersShare));
  const rounds = new Set(samples.map(({ round }) => round)).size;
  console.log(`
queue, ${new Date().toISOString().slice(0, 10)}, ${machine}
${CONNECTIONS} connections, bodies of ${MESSAGE_BYTES} bytes, signed with SigV4; medians of ${rounds} rounds that took turns
Other programs used ${(others * 100).toFixed(0)}% of the processors meanwhile${others > NOISY ? ': the figures say little' : ''}.

${renderTable(summaries)}`);
  const rows = [...toRows(summaries)];
  if (watched !== undefined) {
    const averages = averageStages(watched.samples);
    console.log(renderStages(watched.name, averages));
    rows.push(...toStageRows(watched.name, averages));
  }
  if (options.jsonFile !== undefined) {
    await writeFile(options.jsonFile, `${JSON.stringify(rows, undefined, 2)}\n`);
  }
  for (const fault of faults) report(`WRONG: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** All subjects at once, so that they can take turns; an idle one costs next to nothing. */
async function compare({ levels, profileFolder }: BenchOptions, plan: QueuePlan) {
  await using running = new AsyncDisposableStack();
  const subjects: Subject[] = [];
  const add = async (name: string, start: () => Promise<Subject>): Promise<void> => {
    report(`starting ${name}`);
    subjects.push(running.use(await start()));
  };
  await add(PEER, startFauxqsSubject);
  for (const durability of levels) {
    await add(`septet ${durability}`, () =>
      startSeptetSubject({ durability, profileFolder, replicas: REPLICAS }),
    );
  }
  return await runQueueSuite(subjects, plan, report);
}

/** A run of its own, because taking the stages' times slows the edge down. */
async function watchStages(
  { levels }: BenchOptions,
  plan: QueuePlan,
): Promise<{ readonly name: string; readonly samples: readonly Sample[] } | undefined> {
  const durability = levels.includes('fsync') ? 'fsync' : levels[0];
  if (durability === undefined) return undefined;
  const name = `septet ${durability}`;
  report(`starting ${name}, with the edge taking its stages' times`);
  await using subject = await startSeptetSubject({
    durability,
    replicas: REPLICAS,
    watchStages: true,
  });
  const { samples } = await runQueueSuite([subject], { ...plan, rounds: 1 }, report);
  return { name, samples };
}

async function main(args: readonly string[]): Promise<number> {
  const options = parseBenchOptions(args);
  if (options === undefined) {
    console.log(benchHelp);
    return 0;
  }
  return run(options);
}

// Ctrl-C ends the load generator and Septet's processes too, which brings the run to its end, and with it the
// clean-up. A second one does not wait for that.
let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isInterrupted && !(error instanceof UsageError)) throw error;
  report(error instanceof UsageError ? error.message : 'Stopped.');
  process.exitCode = 1;
}
