import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';

/** How a command ended, and what it said. */
export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const cli = join(import.meta.dirname, '../src/cli.ts');

/** Runs a command of the launcher to its end, as `npm run <command>` does. */
export async function runCli(
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [cli, ...args], {
    ...options,
    env: { ...withoutSeptet(process.env), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (bytes) => (output.stdout += String(bytes)));
  child.stderr?.on('data', (bytes) => (output.stderr += String(bytes)));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, ...output };
}

function withoutSeptet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('SEPTET_')));
}
