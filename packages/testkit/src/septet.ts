import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { ChildProgram } from '@septet/launcher/child-program';
import { freePort } from '@septet/launcher/free-port';
import { repositoryFolder } from '@septet/launcher/repository';
import { PortTaken, retryingPorts } from './engine-program.ts';
import { eventually } from './eventually.ts';
import { startNats } from './nats.ts';
import { RunningEngine } from './running-engine.ts';
import { startValkey } from './valkey.ts';

/** How many processes Septet runs as. */
export type SeptetLayout =
  | 'all-in-one'
  /** Processes of each service, which meet over NATS. */
  | { readonly gateways: number; readonly queues: number };

export interface SeptetOptions {
  /** Default `all-in-one`. */
  readonly layout?: SeptetLayout;
  /** Default `relaxed`, which survives kill -9 of any process. */
  readonly durability?: 'relaxed' | 'fsync' | 'replicated' | 'replicated-fsync';
  /** Default a single server of its own, with the fsync policy that the durability asks for. */
  readonly valkeyUrl?: string;
  /** Default a server of its own. */
  readonly natsUrl?: string;
  /** Default `enforce`. */
  readonly auth?: 'enforce' | 'open';
  /** Further environment variables of every process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs the bundles in `dist/`, as `npm start` does; default the sources as they are. */
  readonly built?: boolean;
  /** Collects what every process writes; default nothing is kept. */
  readonly logFile?: string;
}

export interface SeptetCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Septet in processes of its own, ready to be called. */
export interface RunningSeptet extends AsyncDisposable {
  /** Of the first gateway: `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  /** Of every gateway; one under `all-in-one`. */
  readonly endpoints: readonly string[];
  /** Of the admin key pair. */
  readonly credentials: SeptetCredentials;
  readonly region: string;
  /** The processes that answer on the endpoints, in their order. */
  readonly gateways: readonly RunningEngine[];
  /** The processes that hold queues; the same ones under `all-in-one`. */
  readonly queues: readonly RunningEngine[];
}

const REGION = 'us-east-1';

/** Resolves when every process is ready. */
export async function startSeptet(options: SeptetOptions = {}): Promise<RunningSeptet> {
  await using resources = new AsyncDisposableStack();
  const { layout = 'all-in-one', durability = 'relaxed' } = options;
  const syncAlways = durability === 'fsync' || durability === 'replicated-fsync';
  const valkeyUrl =
    options.valkeyUrl ??
    resources.use(await startValkey({ appendFsync: syncAlways ? 'always' : 'everysec' })).url;
  const natsUrl = options.natsUrl ?? resources.use(await startNats({ syncAlways })).url;
  const credentials = {
    accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  };
  const env = {
    SEPTET_VALKEY_URL: valkeyUrl,
    SEPTET_NATS_URL: natsUrl,
    SEPTET_DURABILITY: durability,
    SEPTET_AUTH: options.auth ?? 'enforce',
    SEPTET_REGION: REGION,
    SEPTET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SEPTET_ADMIN_ACCESS_KEY_ID: credentials.accessKeyId,
    SEPTET_ADMIN_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...options.env,
  };
  const start = async (name: string, count: number): Promise<readonly RunningEngine[]> => {
    const processes: RunningEngine[] = [];
    for (let index = 0; index < count; index++) {
      processes.push(resources.use(await startService({ name, env, options })));
    }
    return processes;
  };
  const isSplit = layout !== 'all-in-one';
  const queues = isSplit ? await start('queue-svc', layout.queues) : await start('all-in-one', 1);
  const gateways = isSplit ? await start('gateway-svc', layout.gateways) : queues;
  const endpoints = gateways.map(({ url }) => url);
  const [endpoint] = endpoints;
  if (endpoint === undefined) throw new RangeError('Septet has at least one gateway');
  const kept = resources.move();
  return {
    endpoint,
    endpoints,
    credentials,
    region: REGION,
    gateways,
    queues,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

interface ServiceStart {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly options: SeptetOptions;
}

function startService({ name, env, options }: ServiceStart): Promise<RunningEngine> {
  const entry = join(repositoryFolder, entryOf(name, options.built ?? false));
  return retryingPorts(async () => {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const start = async (): Promise<ChildProgram> => {
      const program = new ChildProgram({
        program: process.execPath,
        args: ['--disable-warning=ExperimentalWarning', entry],
        env: {
          ...withoutSeptet(process.env),
          ...env,
          SEPTET_PORT: String(port),
          SEPTET_METRICS_PORT: String(metricsPort),
        },
        orphanSignal: 'KILL',
        ...(options.logFile === undefined ? {} : { onLine: appendTo(options.logFile) }),
      });
      const probe =
        name === 'queue-svc'
          ? `http://127.0.0.1:${metricsPort}/ready`
          : `http://127.0.0.1:${port}/_septet/ready`;
      await untilReady(name, program, probe);
      return program;
    };
    const url = `http://127.0.0.1:${port}`;
    const dispose = () => Promise.resolve();
    return new RunningEngine({ url, port, start, dispose }, await start());
  });
}

function entryOf(name: string, built: boolean): string {
  if (built) return `dist/${name}.js`;
  return name === 'all-in-one' ? 'services/all-in-one.ts' : `services/${name}/src/main.ts`;
}

/** A person's own settings have no business in a test. */
function withoutSeptet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('SEPTET_')));
}

function appendTo(path: string): (line: string) => void {
  const file = createWriteStream(path, { flags: 'a' });
  return (line) => void file.write(`${line}\n`);
}

async function untilReady(name: string, program: ChildProgram, probe: string): Promise<void> {
  await eventually(async () => !program.isRunning || (await fetch(probe)).status === 200, {
    what: `${name}'s readiness`,
    withinMs: 60_000,
  });
  if (program.isRunning) return;
  const lastWords = program.lastLines.join('\n');
  if (/EADDRINUSE|address already in use/i.test(lastWords)) throw new PortTaken(lastWords);
  throw new Error(`${name} ended before it was ready:\n${lastWords}`);
}
