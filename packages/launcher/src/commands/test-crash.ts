import { resolveEngines } from '../engines.ts';
import { runInForeground } from '../foreground.ts';

/** `npm run test:crash [-- --seed N]`: the whole fault matrix of architecture §8. */
export async function run(args: readonly string[]): Promise<number> {
  await resolveEngines(['nats-server', 'valkey-server'], { report: (line) => console.error(line) });
  return runInForeground(process.execPath, ['test/durability/crash-test.ts', ...args]);
}
