import { Refusal } from './refusal.ts';

/** A command of package.json; its exit code is the process's. */
interface Command {
  run(args: readonly string[]): Promise<number>;
}

/** Loaded one at a time: `npm start` should not wait for what `npm test` needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./commands/start.ts'),
  test: () => import('./commands/test.ts'),
  'test:crash': () => import('./commands/test-crash.ts'),
  check: () => import('./commands/check.ts'),
  dev: () => import('./commands/dev.ts'),
  bench: () => import('./commands/bench.ts'),
  reset: () => import('./commands/reset.ts'),
  generate: () => import('./commands/generate.ts'),
};

/** Runs the command that package.json names first. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (load === undefined) {
    throw new Refusal(
      `There is no command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  return (await load()).run(args);
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
