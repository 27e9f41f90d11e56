import { writeFile } from 'node:fs/promises';
import { benchHelp, parseBenchOptions, UsageError, type BenchOptions } from './bench-options.ts';
import { describeMachine } from './machine.ts';
import { summarize } from './measurement.ts';
import { CONNECTIONS, MESSAGE_BYTES, runQueueSuite, type QueuePlan } from './queue-suite.ts';
import { renderTable, toRows } from './report.ts';
import { startFauxqsSubject } from './subjects/fauxqs.ts';
import { startSeptetSubject } from './subjects/septet.ts';
import type { Subject } from './subjects/subject.ts';

const FULL: QueuePlan = { rounds: 5, durationMs: 1500, warmUpMs: 1500, budgetMs: 220_000 };
const QUICK: QueuePlan = { rounds: 3, durationMs: 400, warmUpMs: 500, budgetMs: 30_000 };
const LEVELS = ['relaxed', 'fsync', 'replicated'] as const;

const report = (line: string): void => console.error(line);

async function run(options: BenchOptions): Promise<number> {
  await using running = new AsyncDisposableStack();
  const machine = describeMachine();
  const subjects: Subject[] = [];
  const start = async (name: string, starting: Promise<Subject>): Promise<void> => {
    report(`starting ${name}`);
    subjects.push(running.use(await starting));
  };
  await start('fauxqs', startFauxqsSubject());
  for (const durability of LEVELS) {
    if (options.only?.includes(durability) === false) continue;
    const { profileFolder } = options;
    await start(
      `septet ${durability}`,
      startSeptetSubject({ durability, profileFolder, replicas: 2 }),
    );
  }
  const plan = options.quick ? QUICK : FULL;
  const { samples, faults } = await runQueueSuite(subjects, plan, report);
  const summaries = summarize(samples, 'fauxqs');
  const rounds = new Set(samples.map(({ round }) => round)).size;
  console.log(`
queue, ${new Date().toISOString().slice(0, 10)}, ${machine}
${CONNECTIONS} connections, bodies of ${MESSAGE_BYTES} bytes, signed with SigV4; medians of ${rounds} rounds that took turns

${renderTable(summaries)}`);
  if (options.jsonFile !== undefined) {
    await writeFile(options.jsonFile, `${JSON.stringify(toRows(summaries), undefined, 2)}\n`);
  }
  for (const fault of faults) console.error(`WRONG: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const options = parseBenchOptions(args);
  if (options === undefined) {
    console.log(benchHelp);
    return 0;
  }
  return run(options);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
