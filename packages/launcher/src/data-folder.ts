import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What the engines need to be able to write for a while; below it an acknowledged send would soon fail. */
const LEAST_FREE_MB = 256;

/**
 * Makes sure that `folder` exists, can be written and has room.
 *
 * @throws Refusal when not
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw translateFileError(folder, error);
  }
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb < LEAST_FREE_MB) throw diskIsFull(folder, `${freeMb} MB are left`);
}

function translateFileError(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return diskIsFull(folder, 'no room is left');
  return new Refusal(
    `The data folder ${folder} cannot be written (${error.message}); choose another one with --data-dir.`,
    { cause: error },
  );
}

function diskIsFull(folder: string, left: string): Refusal {
  return new Refusal(
    `The disk of ${folder} is full: ${left} and Septet needs ${LEAST_FREE_MB} MB; free some or choose another folder with --data-dir.`,
  );
}
