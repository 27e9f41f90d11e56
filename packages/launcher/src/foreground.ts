import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { guardChild } from './child-guard.ts';
import { repositoryFolder } from './repository.ts';

/** Runs a program of the tree in the terminal, from its root; the exit code is the program's. */
export function runInForeground(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(program, args, {
    cwd: repositoryFolder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  guardChild(child, 'TERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
