import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { ChildProgram } from './child-program.ts';
import type { EngineName } from './engine-catalog.ts';
import { freePort } from './free-port.ts';
import { renderNatsConfig } from './nats-config.ts';
import { Refusal } from './refusal.ts';
import { Supervisor } from './supervisor.ts';
import { renderValkeyConfig } from './valkey-config.ts';

/** Where the engines of one data folder run, and how they are kept running. */
export interface EngineSetting {
  readonly programs: ReadonlyMap<EngineName, string>;
  readonly dataFolder: string;
  /** Inherited by the engines; see FolderLock. */
  readonly lockDescriptor: number;
  readonly durability: 'relaxed' | 'fsync';
  readonly report: (line: string) => void;
}

/** An engine under supervision, and what a service needs to reach it. */
export interface LocalEngine {
  readonly supervisor: Supervisor;
  /** Environment variables of the services. */
  readonly env: Readonly<Record<string, string>>;
}

/** Share of the machine's memory that Valkey may fill; the rest is for rewriting its file, and for others. */
const MEMORY_SHARE = 0.3;
const STOP_PATIENCE_MS = 20_000;

/**
 * A nats-server with JetStream in `<dataFolder>/nats`, on a free port of the loopback address.
 *
 * @throws Refusal with its last words when it does not start
 */
export async function startLocalNats(setting: EngineSetting): Promise<LocalEngine> {
  const folder = join(setting.dataFolder, 'nats');
  const [user, password] = ['septet', createPassword()];
  const port = await freePort();
  const config = renderNatsConfig({
    serverName: 'septet',
    port,
    storeFolder: folder,
    syncAlways: setting.durability === 'fsync',
    user,
    password,
  });
  const supervisor = await startEngine(setting, {
    name: 'nats-server',
    folder,
    config,
    args: (configFile) => ['-c', configFile],
    ready: /Server is ready/,
  });
  return {
    supervisor,
    env: {
      SEPTET_NATS_URL: `nats://127.0.0.1:${port}`,
      SEPTET_NATS_USER: user,
      SEPTET_NATS_PASSWORD: password,
    },
  };
}

/**
 * A Valkey or Redis server in `<dataFolder>/valkey`, on a free port of the loopback address.
 *
 * @throws Refusal with its last words when it does not start
 */
export async function startLocalValkey(setting: EngineSetting): Promise<LocalEngine> {
  const folder = join(setting.dataFolder, 'valkey');
  const password = createPassword();
  const port = await freePort();
  const config = renderValkeyConfig({
    port,
    folder,
    appendFsync: setting.durability === 'fsync' ? 'always' : 'everysec',
    maxMemoryBytes: Math.floor((process.constrainedMemory() || totalmem()) * MEMORY_SHARE),
    password,
  });
  const supervisor = await startEngine(setting, {
    name: 'valkey-server',
    folder,
    config,
    args: (configFile) => [configFile],
    ready: /Ready to accept connections/,
  });
  return {
    supervisor,
    env: { SEPTET_VALKEY_URL: `redis://default:${password}@127.0.0.1:${port}` },
  };
}

interface EngineStart {
  readonly name: EngineName;
  readonly folder: string;
  readonly config: string;
  readonly args: (configFile: string) => readonly string[];
  readonly ready: RegExp;
}

function startEngine(setting: EngineSetting, engine: EngineStart): Promise<Supervisor> {
  const { name, folder } = engine;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Beside the folder, not in it: the engine's own files are there.
  const configFile = join(setting.dataFolder, `${name}.conf`);
  writeFileSync(configFile, engine.config, { mode: 0o600 });
  const start = async (stopped: AbortSignal): Promise<ChildProgram> => {
    const program = new ChildProgram({
      program: setting.programs.get(name) ?? name,
      args: engine.args(configFile),
      orphanSignal: 'TERM',
      inherits: [setting.lockDescriptor],
      stopped,
    });
    if ((await program.lineMatching(engine.ready)) !== undefined) return program;
    throw new Refusal(`${name} does not start: ${lastWords(program)}`);
  };
  return Supervisor.start({
    name,
    start,
    report: setting.report,
    stopPatienceMs: STOP_PATIENCE_MS,
  });
}

function lastWords({ lastLines }: ChildProgram): string {
  const telling = lastLines.findLast((line) =>
    /\[FTL\]|fatal|error|no space|can't|failed/i.test(line),
  );
  return telling ?? lastLines.at(-1) ?? 'it said nothing';
}

/** URL-safe. Other users of the machine reach the loopback address too. */
function createPassword(): string {
  return randomBytes(24).toString('base64url');
}
