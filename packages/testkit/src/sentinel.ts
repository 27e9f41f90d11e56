import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@septet/launcher/free-port';
import type { AppendFsync } from '@septet/launcher/valkey-config';
import { engineCommand } from './engine-command.ts';
import { retryingPorts, runEngine } from './engine-program.ts';
import { eventually } from './eventually.ts';
import { RunningEngine } from './running-engine.ts';
import { createTempFolder } from './temp-folder.ts';
import { startValkey } from './valkey.ts';

const MASTER_NAME = 'septet';

export interface SentinelOptions {
  /** Replicas beside the primary; default 2. */
  readonly replicas?: number;
  readonly appendFsync?: AppendFsync;
  /** `min-replicas-to-write` of every server; default 1. */
  readonly minReplicasToWrite?: number;
}

/** Valkey servers under three Sentinels. */
export interface SentinelGroup extends AsyncDisposable {
  /** `redis+sentinel://h1:p1,h2:p2,h3:p3/septet` */
  readonly url: string;
  /** The first one started as the primary. */
  readonly servers: readonly RunningEngine[];
  readonly sentinels: readonly RunningEngine[];
  /** The server that the Sentinels now call the primary. */
  primary(): Promise<RunningEngine>;
  /** Resolves when the Sentinels have agreed on another primary than `previous`. */
  failedOverFrom(previous: RunningEngine): Promise<RunningEngine>;
}

/** Resolves when every replica is in sync and every Sentinel knows the others. */
export async function startSentinel({
  replicas = 2,
  appendFsync = 'everysec',
  minReplicasToWrite = 1,
}: SentinelOptions = {}): Promise<SentinelGroup> {
  await using resources = new AsyncDisposableStack();
  const further = [
    `min-replicas-to-write ${minReplicasToWrite}`,
    'min-replicas-max-lag 10',
    'repl-diskless-sync-delay 0',
    'repl-ping-replica-period 1',
    'repl-timeout 10',
  ];
  const primary = resources.use(await startValkey({ appendFsync, further }));
  const servers = [primary];
  for (let count = 0; count < replicas; count++) {
    const replicaOf = `replicaof 127.0.0.1 ${primary.port}`;
    servers.push(
      resources.use(await startValkey({ appendFsync, further: [...further, replicaOf] })),
    );
  }
  await eventually(async () => (await countReplicasInSync(primary)) === replicas, {
    what: 'replication',
    withinMs: 20_000,
  });
  const sentinels: RunningEngine[] = [];
  for (let count = 0; count < 3; count++) {
    sentinels.push(resources.use(await startOneSentinel(primary.port)));
  }
  for (const sentinel of sentinels) {
    await eventually(() => knowsAll(sentinel, replicas), {
      what: 'discovery among the Sentinels',
      withinMs: 30_000,
    });
  }
  const kept = resources.move();
  const currentPrimary = async (): Promise<RunningEngine> => {
    const sentinel = sentinels.find(({ isRunning }) => isRunning);
    if (sentinel === undefined) throw new Error('no Sentinel is running');
    const port = await readPrimaryPort(sentinel);
    const found = servers.find((server) => server.port === port);
    if (found === undefined) throw new Error(`the Sentinels name an unknown server, port ${port}`);
    return found;
  };
  return {
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${MASTER_NAME}`,
    servers,
    sentinels,
    primary: currentPrimary,
    failedOverFrom: (previous) =>
      eventually(
        async () => {
          const now = await currentPrimary();
          const role = await engineCommand(now.port, 'ROLE');
          const isPromoted = now !== previous && Array.isArray(role) && role[0] === 'master';
          return isPromoted ? now : Promise.reject(new Error('still the same primary'));
        },
        { what: 'a failover', withinMs: 30_000 },
      ),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function startOneSentinel(primaryPort: number): Promise<RunningEngine> {
  const folder = await createTempFolder();
  const config = join(folder.path, 'sentinel.conf');
  const start = () => runEngine('valkey-server', [config, '--sentinel'], /\+monitor/);
  return retryingPorts(async () => {
    const port = await freePort();
    const lines = [
      `port ${port}`,
      'bind 127.0.0.1',
      'protected-mode no',
      `dir ${folder.path}`,
      'logfile ""',
      `sentinel monitor ${MASTER_NAME} 127.0.0.1 ${primaryPort} 2`,
      `sentinel down-after-milliseconds ${MASTER_NAME} 1000`,
      `sentinel failover-timeout ${MASTER_NAME} 6000`,
      `sentinel parallel-syncs ${MASTER_NAME} 2`,
    ];
    // Sentinel rewrites its file with what it learns, and a restart goes on from there.
    await writeFile(config, `${lines.join('\n')}\n`);
    const url = `redis://127.0.0.1:${port}`;
    const dispose = () => folder[Symbol.asyncDispose]();
    return new RunningEngine({ url, port, start, dispose }, await start());
  });
}

async function countReplicasInSync({ port }: RunningEngine): Promise<number> {
  const info = String(await engineCommand(port, 'INFO', 'replication'));
  return info.match(/^slave\d+:.*state=online/gm)?.length ?? 0;
}

async function readPrimaryPort(sentinel: RunningEngine): Promise<number> {
  const address = await engineCommand(
    sentinel.port,
    'SENTINEL',
    'get-master-addr-by-name',
    MASTER_NAME,
  );
  return Array.isArray(address) ? Number(address[1]) : 0;
}

async function knowsAll(sentinel: RunningEngine, replicas: number): Promise<boolean> {
  const [others, known] = await Promise.all([
    engineCommand(sentinel.port, 'SENTINEL', 'sentinels', MASTER_NAME),
    engineCommand(sentinel.port, 'SENTINEL', 'replicas', MASTER_NAME),
  ]);
  return (
    Array.isArray(others) &&
    others.length === 2 &&
    Array.isArray(known) &&
    known.length === replicas
  );
}
