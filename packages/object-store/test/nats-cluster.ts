import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@septet/launcher/free-port';
import { renderNatsConfig } from '@septet/launcher/nats-config';
import { retryingPorts, runEngine } from '@septet/testkit/engine-program';
import { RunningEngine } from '@septet/testkit/running-engine';
import { createTempFolder } from '@septet/testkit/temp-folder';

/** nats-servers with JetStream that are one cluster. */
export interface NatsCluster extends AsyncDisposable {
  readonly servers: readonly RunningEngine[];
}

/** Three servers, as production has at least; JetStream is there as soon as they have found each other. */
export async function startNatsCluster(): Promise<NatsCluster> {
  return await retryingPorts(async () => {
    await using resources = new AsyncDisposableStack();
    const routePorts = [await freePort(), await freePort(), await freePort()];
    const routes = routePorts.map((port) => `"nats://127.0.0.1:${port}"`).join(', ');
    const servers = await Promise.all(
      routePorts.map(async (routePort) => {
        const listen = `"127.0.0.1:${routePort}"`;
        const cluster = `cluster { name: test, listen: ${listen}, routes: [${routes}] }\n`;
        return resources.use(await startMember(cluster));
      }),
    );
    const kept = resources.move();
    return { servers, [Symbol.asyncDispose]: () => kept.disposeAsync() };
  });
}

async function startMember(cluster: string): Promise<RunningEngine> {
  const folder = await createTempFolder();
  const port = await freePort();
  const config = join(folder.path, 'nats.conf');
  const storeFolder = join(folder.path, 'jetstream');
  const settings = { serverName: `test-${port}`, port, storeFolder, syncAlways: false };
  await writeFile(config, renderNatsConfig(settings) + cluster);
  const start = () => runEngine('nats-server', ['-c', config], /Server is ready/);
  const dispose = () => folder[Symbol.asyncDispose]();
  return new RunningEngine(
    { url: `nats://127.0.0.1:${port}`, port, start, dispose },
    await start(),
  );
}
