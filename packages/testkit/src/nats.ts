import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChildProgram } from '@septet/launcher/child-program';
import { freePort } from '@septet/launcher/free-port';
import { renderNatsConfig } from '@septet/launcher/nats-config';
import { retryingPorts, runEngine } from './engine-program.ts';
import { RunningEngine } from './running-engine.ts';
import { createTempFolder } from './temp-folder.ts';

export interface NatsOptions {
  /** Whether an acknowledged JetStream publish survives a power cut; default false. */
  readonly syncAlways?: boolean;
}

/** A nats-server with JetStream, set up as `npm start` does; `url` is `nats://127.0.0.1:<port>`. */
export async function startNats({ syncAlways = false }: NatsOptions = {}): Promise<RunningEngine> {
  const folder = await createTempFolder();
  const config = join(folder.path, 'nats.conf');
  const start = (): Promise<ChildProgram> =>
    runEngine('nats-server', ['-c', config], /Server is ready/);
  return retryingPorts(async () => {
    const port = await freePort();
    const storeFolder = join(folder.path, 'jetstream');
    await writeFile(
      config,
      renderNatsConfig({ serverName: `test-${port}`, port, storeFolder, syncAlways }),
    );
    const url = `nats://127.0.0.1:${port}`;
    const dispose = () => folder[Symbol.asyncDispose]();
    return new RunningEngine({ url, port, start, dispose }, await start());
  });
}
