import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildServices } from '../../../../services/build.ts';
import { repositoryFolder } from '../repository.ts';
import type { Supervisor } from '../supervisor.ts';
import { runUntilTerminated } from './start.ts';

/** An editor saves in several steps, and a branch switch changes many files. */
const SETTLE_MS = 150;

/** `npm run dev`: as `npm start`, and every change of a source restarts the services. */
export function run(args: readonly string[]): Promise<number> {
  return runUntilTerminated(args, ({ services }, running) => {
    const watchers = ['packages', 'services'].map((folder) => watchFolder(folder, services));
    for (const watcher of watchers) running.defer(() => watcher.close());
  });
}

function watchFolder(folder: string, services: Supervisor) {
  let pending: NodeJS.Timeout | undefined;
  return watch(join(repositoryFolder, folder), { recursive: true }, (_event, file) => {
    if (file === null || !/[\\/]src[\\/].*\.(ts|lua)$/.test(file) || file.includes('.test.'))
      return;
    clearTimeout(pending);
    pending = setTimeout(() => void rebuild(services), SETTLE_MS);
  });
}

async function rebuild(services: Supervisor): Promise<void> {
  try {
    if (await buildServices(() => console.error('Something changed; building …'))) {
      await services.restart();
    }
  } catch (error) {
    if (!(error instanceof Error) || !('errors' in error)) throw error;
    // Half-written code, which esbuild has reported.
    console.error('The last good build goes on; the next change builds again.');
  }
}
