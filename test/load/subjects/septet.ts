import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { eventually } from '@septet/testkit/eventually';
import { NODE_OPTIONS } from '@septet/launcher/services-process';
import { freePort } from '../free-port.ts';
import { NodeProcess } from '../node-process.ts';
import { startEngines, type BenchedDurability } from './septet-engines.ts';
import type { Subject } from './subject.ts';

export interface SeptetSubjectOptions {
  readonly durability: BenchedDurability;
  /** Processes that share the load. */
  readonly replicas: number;
  /** Lets the edge take the time of each of its stages, which costs more than most of them. */
  readonly watchStages?: boolean;
  /** Writes V8 CPU profiles of every process into this folder when it ends. */
  readonly profileFolder?: string | undefined;
}

const entry = join(import.meta.dirname, '../../../services/all-in-one.ts');

/** Septet as `npm start` runs it, in several processes that share one Valkey and one nats-server. */
export async function startSeptetSubject(options: SeptetSubjectOptions): Promise<Subject> {
  const { durability, replicas, watchStages = false, profileFolder } = options;
  await using resources = new AsyncDisposableStack();
  const engines = resources.use(await startEngines(durability));
  const accessKey = {
    accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  };
  const env = {
    SEPTET_DURABILITY: durability,
    SEPTET_AUTH: 'enforce',
    SEPTET_NATS_URL: engines.natsUrl,
    SEPTET_VALKEY_URL: engines.valkeyUrl,
    SEPTET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SEPTET_ADMIN_ACCESS_KEY_ID: accessKey.accessKeyId,
    SEPTET_ADMIN_SECRET_ACCESS_KEY: accessKey.secretAccessKey,
    ...(watchStages ? { SEPTET_PROFILE_STAGES: '1' } : {}),
  };
  const profiling =
    profileFolder === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${join(profileFolder, durability)}`];
  const nodeOptions = [...NODE_OPTIONS, ...profiling];
  const processes: SeptetProcess[] = [];
  while (processes.length < replicas) {
    processes.push(resources.use(await SeptetProcess.start(env, nodeOptions)));
  }
  const kept = resources.move();
  return {
    name: `septet ${durability}`,
    endpoints: processes.map(({ port }) => ({ port })),
    stageMetricsPorts: watchStages ? processes.map(({ metricsPort }) => metricsPort) : [],
    accessKey,
    processes: { septet: processes.map(({ pid }) => pid), ...engines.processes },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** One process of all services, on ports of its own. */
class SeptetProcess implements AsyncDisposable {
  readonly port: number;
  readonly metricsPort: number;
  readonly #program: NodeProcess;

  constructor(port: number, metricsPort: number, program: NodeProcess) {
    this.port = port;
    this.metricsPort = metricsPort;
    this.#program = program;
  }

  static async start(
    env: Readonly<Record<string, string>>,
    nodeOptions: readonly string[],
  ): Promise<SeptetProcess> {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const program = new NodeProcess({
      entry,
      nodeOptions,
      env: { ...env, SEPTET_PORT: String(port), SEPTET_METRICS_PORT: String(metricsPort) },
    });
    const ready = `http://127.0.0.1:${port}/_septet/ready`;
    try {
      await eventually(async () => !program.isRunning || (await fetch(ready)).ok, {
        what: 'the readiness of Septet',
        withinMs: 30_000,
      });
      if (!program.isRunning) throw new Error('Septet ended');
    } catch (cause) {
      await program[Symbol.asyncDispose]();
      throw new Error(`Septet did not start:\n${program.lastWords}`, { cause });
    }
    return new SeptetProcess(port, metricsPort, program);
  }

  get pid(): number {
    return this.#program.pid;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#program[Symbol.asyncDispose]();
  }
}
