import { closeSync, openSync, renameSync, statSync } from 'node:fs';

const LARGEST_BYTES = 32 * 1024 ** 2;

/** Opens a log for appending; one that has grown large is first put aside as `<path>.1`. */
export function openLogFile(path: string): number {
  const descriptor = openSync(path, 'a', 0o600);
  if (statSync(path).size < LARGEST_BYTES) return descriptor;
  closeSync(descriptor);
  renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
