import { execFile } from 'node:child_process';

/** What a short command printed, and whether it ended well. */
export interface CommandOutput {
  readonly succeeded: boolean;
  /** Standard output, followed by standard error where there is any. */
  readonly text: string;
}

/** Runs `program` to its end; never throws for how it ended, or when there is no such program. */
export function commandOutput(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<CommandOutput> {
  return new Promise((resolve) => {
    // Package indexes of a whole distribution come through here.
    const bounds = { ...options, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, bounds, (error, stdout, stderr) => {
      const text =
        error !== null && stderr === '' && stdout === '' ? error.message : stdout + stderr;
      resolve({ succeeded: error === null, text });
    });
  });
}
