import { DatabaseSync } from 'node:sqlite';
import { ObjectStoreRefused } from './object-store.ts';

/**
 * Claims a folder for this process until `release`.
 *
 * The claim is SQLite's lock on an empty database: the kernel holds it and drops it with the process, so that it never
 * goes stale, not even where process ids repeat, as in containers. Node itself offers no lock on files.
 *
 * @throws ObjectStoreRefused while another process, or this one, holds it
 */
export function lockFolder(folder: string, file: string): { release(): void } {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new ObjectStoreRefused(
      `The object folder ${folder} is in use by another process; a folder serves one process only.`,
      { cause },
    );
  }
  return {
    release: () => {
      if (database.isOpen) database.close();
    },
  };
}
