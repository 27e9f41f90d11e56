import { resolveEngines } from '../engines.ts';
import { runInForeground } from '../foreground.ts';

/** `npm run bench -- queue [--quick] [--json FILE]` */
export async function run(args: readonly string[]): Promise<number> {
  await resolveEngines(['nats-server', 'valkey-server'], { report: (line) => console.error(line) });
  return runInForeground(process.execPath, ['test/load/bench.ts', ...args]);
}
