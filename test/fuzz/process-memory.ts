import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Resident bytes of a process; rejects when there is none. */
export async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1_024;
}

/** The least that a process goes down to while nobody calls it: what it can free, it frees in the meantime. */
export async function settledBytes(pid: number, forMs: number): Promise<number> {
  const endMs = performance.now() + forMs;
  let least = await residentBytes(pid);
  while (performance.now() < endMs) {
    await sleep(250);
    least = Math.min(least, await residentBytes(pid));
  }
  return least;
}
