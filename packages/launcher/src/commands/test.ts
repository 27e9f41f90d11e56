import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServices } from '../../../../services/build.ts';
import { resolveEngines } from '../engines.ts';
import { runInForeground } from '../foreground.ts';
import { run as runChecks } from './check.ts';

const report = (line: string): void => console.error(line);

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * `npm test`: the checks, then every test but the long fault matrix. With arguments, as jest takes them, only
 * the tests they select. The last line of its output is the tally.
 */
export async function run(args: readonly string[]): Promise<number> {
  const checks = args.length === 0 ? await tallyChecks() : { passed: 0, failed: 0 };
  await resolveEngines(['nats-server', 'valkey-server'], { report });
  await buildServices(report);
  const tests = await tallyTests(args);
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function tallyChecks(): Promise<Tally> {
  const succeeded = (await runChecks([])) === 0;
  return { passed: Number(succeeded), failed: Number(!succeeded) };
}

async function tallyTests(args: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'septet-tally-'));
  const results = join(folder, 'results.json');
  const exitCode = await runInForeground(
    process.execPath,
    [
      // Without it Jest can load neither ES modules nor top-level await.
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${results}`,
      '--maxWorkers=2',
      ...args,
    ],
    { NODE_ENV: 'test' },
  );
  const tally = parseTally(await readFile(results, 'utf8'));
  await rm(folder, { recursive: true });
  // A leak or a crash of jest itself leaves every test passed.
  return exitCode === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Of jest's --json. A file that cannot be loaded counts as one failed test. */
function parseTally(json: string): Tally {
  const count = (name: string): number => Number(new RegExp(`"${name}":(\\d+)`).exec(json)?.[1]);
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + count('numRuntimeErrorTestSuites'),
  };
}
