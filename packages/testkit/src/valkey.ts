import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChildProgram } from '@septet/launcher/child-program';
import { freePort } from '@septet/launcher/free-port';
import { renderValkeyConfig, type AppendFsync } from '@septet/launcher/valkey-config';
import { retryingPorts, runEngine } from './engine-program.ts';
import { RunningEngine } from './running-engine.ts';
import { createTempFolder } from './temp-folder.ts';

export interface ValkeyOptions {
  /** Default `everysec`, which survives kill -9 of the process and costs tests nothing. */
  readonly appendFsync?: AppendFsync;
  /** Default 1 GiB. */
  readonly maxMemoryBytes?: number;
  /** Further lines of valkey.conf; the last of a kind counts. */
  readonly further?: readonly string[];
  /** A folder to keep the data in, which stays; default one that is removed with the server. */
  readonly folder?: string;
}

/** A single Valkey server; `url` is `redis://127.0.0.1:<port>`. */
export async function startValkey(options: ValkeyOptions = {}): Promise<RunningEngine> {
  const temporary = options.folder === undefined ? await createTempFolder() : undefined;
  const folder = options.folder ?? temporary?.path ?? '';
  await mkdir(folder, { recursive: true });
  const config = join(folder, 'valkey.conf');
  const start = (): Promise<ChildProgram> =>
    runEngine('valkey-server', [config], /Ready to accept connections/);
  return retryingPorts(async () => {
    const port = await freePort();
    await writeFile(
      config,
      renderValkeyConfig({
        port,
        folder,
        appendFsync: options.appendFsync ?? 'everysec',
        maxMemoryBytes: options.maxMemoryBytes ?? 1024 ** 3,
        ...(options.further === undefined ? {} : { further: options.further }),
      }),
    );
    const url = `redis://127.0.0.1:${port}`;
    const dispose = async (): Promise<void> => temporary?.[Symbol.asyncDispose]();
    return new RunningEngine({ url, port, start, dispose }, await start());
  });
}
