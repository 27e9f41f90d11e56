import { runInForeground } from '../foreground.ts';

/** `npm run check`: all that can be said about the tree without running it; what has not changed is not repeated. */
export function run(args: readonly string[]): Promise<number> {
  return runInForeground('pnpm', ['--silent', 'run', 'checks', ...args], {
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    // Its terminal interface would hide the report of a failed check.
    TURBO_UI: 'false',
  });
}
