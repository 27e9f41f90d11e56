import { join } from 'node:path';
import { buildServices, distFolder } from '../../../services/build.ts';
import { prepareDataFolder } from './data-folder.ts';
import { resolveEngines } from './engines.ts';
import { lockFolder } from './folder-lock.ts';
import { startLocalNats, startLocalValkey } from './local-engines.ts';
import { checkPort } from './port-check.ts';
import { ensureSecrets, type Secrets } from './secrets.ts';
import { startServices } from './services-process.ts';
import type { StartOptions } from './start-options.ts';
import type { Supervisor } from './supervisor.ts';

/** Septet on this machine, ready. */
export interface LocalSeptet {
  readonly secrets: Secrets;
  /** The one process of all services. */
  readonly services: Supervisor;
}

/**
 * Brings up the engines and the services. What it starts goes onto `running`, to be stopped in reverse order: the services before the engines that
 * they finish their calls with.
 */
export async function startLocalSeptet(
  options: StartOptions,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<LocalSeptet> {
  const { dataFolder, durability } = options;
  prepareDataFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  running.defer(() => lock.release());
  await checkPort(options.port);
  const programs = await resolveEngines(['nats-server', 'valkey-server'], { report });
  await buildServices(report);
  const secrets = ensureSecrets(dataFolder);

  const setting = { programs, dataFolder, durability, report, lockDescriptor: lock.descriptor };
  const valkey = await startLocalValkey(setting);
  running.defer(() => valkey.supervisor.stop());
  const nats = await startLocalNats(setting);
  running.defer(() => nats.supervisor.stop());
  const services = await startServices({
    entry: join(distFolder, 'all-in-one.js'),
    port: options.port,
    dataFolder,
    report,
    env: {
      ...valkey.env,
      ...nats.env,
      SEPTET_PORT: String(options.port),
      SEPTET_AUTH: options.auth,
      SEPTET_DURABILITY: durability,
      ...(options.init === undefined ? {} : { SEPTET_INIT: options.init }),
      SEPTET_KEYS: secrets.keys,
      SEPTET_ADMIN_ACCESS_KEY_ID: secrets.accessKeyId,
      SEPTET_ADMIN_SECRET_ACCESS_KEY: secrets.secretAccessKey,
    },
  });
  running.defer(() => services.stop());
  return { secrets, services };
}
