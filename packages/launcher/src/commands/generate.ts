import { runInForeground } from '../foreground.ts';

/** `npm run generate [-- --check]`: rewrites, or compares, everything that is generated from AWS's models. */
export function run(args: readonly string[]): Promise<number> {
  return runInForeground(process.execPath, ['packages/contracts/scripts/generate.ts', ...args]);
}
