import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInForeground } from '@septet/launcher/foreground';
import { repositoryFolder } from '@septet/launcher/repository';

/**
 * The program behind `npm run test:crash [-- --seed N] [name…]`: the fault matrix, or the files of it whose names
 * contain one of the words given. `SEPTET_FIGURES=FILE` appends the figures of each test as a JSON row.
 */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isSafeInteger(seed) || seed < 0) {
  console.error(`--seed takes a whole number, not ${values.seed}.`);
  process.exit(2);
}

console.log(`Seed ${seed}; the same moments again: npm run test:crash -- --seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), 'septet-crash-'));
const results = join(folder, 'results.json');
const exitCode = await runJest(results);
const tally: unknown = JSON.parse(await readFile(results, 'utf8').catch(() => '{}'));
await rm(folder, { recursive: true });

const passed = countOf('numPassedTests');
const failed = countOf('numFailedTests') + countOf('numRuntimeErrorTestSuites');
// A crash of jest itself leaves no failed test behind.
console.log(`${passed} passed, ${exitCode !== 0 && failed === 0 ? 1 : failed} failed`);
process.exit(exitCode);

function countOf(name: string): number {
  return Number(new Map(Object.entries(Object(tally))).get(name) ?? 0);
}

async function runJest(outputFile: string): Promise<number> {
  return runInForeground(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      `--config=${JSON.stringify(await crashProject())}`,
      '--json',
      `--outputFile=${outputFile}`,
      // Two cores are just enough for one Septet under load: its time bounds are part of the tests.
      '--runInBand',
      ...positionals,
    ],
    { NODE_ENV: 'test', SEPTET_CRASH_SEED: String(seed) },
  );
}

/** The project of the black-box tests, for the files that `npm test` leaves out. */
async function crashProject(): Promise<object> {
  const manifest: { jest: { projects: { displayName: string }[] } } = JSON.parse(
    await readFile(join(repositoryFolder, 'package.json'), 'utf8'),
  );
  const platform = manifest.jest.projects.find(({ displayName }) => displayName === 'platform');
  return {
    ...platform,
    rootDir: repositoryFolder,
    displayName: 'crash',
    testMatch: ['<rootDir>/test/durability/crash/*.crash.ts'],
  };
}
