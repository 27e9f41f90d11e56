import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal.ts';

/** A claim on a data folder. */
export interface FolderLock {
  /**
   * Passed on to every child that writes into the folder: the kernel keeps the claim until the last process
   * that holds it is gone, so that a start right after a kill -9 cannot meet an engine still at work.
   */
  readonly descriptor: number;
  release(): void;
}

/** flock(1) is part of every Linux; macOS has perl instead (not run by us). */
const LOCK_COMMAND: readonly [string, ...string[]] =
  process.platform === 'linux'
    ? ['flock', '--nonblock', '--exclusive', '3']
    : [
        'perl',
        '-e',
        'use Fcntl ":flock"; open(F, "<&=3"); exit(flock(F, LOCK_EX | LOCK_NB) ? 0 : 1)',
      ];

/** How long the engines of a killed launcher may take to end. */
const PATIENCE_MS = 15_000;

/**
 * Claims `folder` for this process.
 *
 * @throws Refusal while another one holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'lock');
  const descriptor = openSync(file, 'a+', 0o600);
  const patienceEnds = performance.now() + PATIENCE_MS;
  while (!tryLock(descriptor)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder) || performance.now() > patienceEnds) {
      closeSync(descriptor);
      throw new Refusal(
        `Septet already runs on ${folder} (process ${holder}); stop it first, or choose another folder with --data-dir.`,
      );
    }
    await sleep(100);
  }
  ftruncateSync(descriptor);
  writeSync(descriptor, `${process.pid}`);
  return { descriptor, release: () => closeSync(descriptor) };
}

function tryLock(descriptor: number): boolean {
  const [program, ...args] = LOCK_COMMAND;
  const run = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
  if (run.error !== undefined) {
    throw new Refusal(`Septet needs the program ${program} to guard its data folder; install it.`);
  }
  return run.status === 0;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    // ESRCH: no such process. EPERM cannot be: the file is readable by its owner only.
    return false;
  }
}
