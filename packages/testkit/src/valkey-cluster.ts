import { freePort } from '@septet/launcher/free-port';
import type { AppendFsync } from '@septet/launcher/valkey-config';
import { engineCommand } from './engine-command.ts';
import { eventually } from './eventually.ts';
import type { RunningEngine } from './running-engine.ts';
import { startValkey } from './valkey.ts';

const SLOTS = 16_384;

export interface ValkeyClusterOptions {
  /** Default 3. */
  readonly primaries?: number;
  /** Default 0. */
  readonly replicasPerPrimary?: number;
  readonly appendFsync?: AppendFsync;
}

/** A Valkey Cluster whose slots are spread evenly. */
export interface ValkeyCluster extends AsyncDisposable {
  /** `redis+cluster://h1:p1,h2:p2,h3:p3` */
  readonly url: string;
  /** All nodes, the first primaries first. */
  readonly nodes: readonly RunningEngine[];
}

/** Resolves when every node says that the cluster is up. */
export async function startValkeyCluster({
  primaries = 3,
  replicasPerPrimary = 0,
  appendFsync = 'everysec',
}: ValkeyClusterOptions = {}): Promise<ValkeyCluster> {
  await using resources = new AsyncDisposableStack();
  const nodes: RunningEngine[] = [];
  for (let count = 0; count < primaries * (1 + replicasPerPrimary); count++) {
    const further = [
      'cluster-enabled yes',
      // The bus would otherwise take port + 10000, which may not exist.
      `cluster-port ${await freePort()}`,
      'cluster-node-timeout 2000',
      'repl-diskless-sync-delay 0',
    ];
    nodes.push(resources.use(await startValkey({ appendFsync, further })));
  }
  const [first, ...others] = nodes;
  if (first === undefined) throw new RangeError('a cluster has at least one primary');
  for (const [index, node] of nodes.slice(0, primaries).entries()) {
    const from = Math.floor((index * SLOTS) / primaries);
    const to = Math.floor(((index + 1) * SLOTS) / primaries) - 1;
    await engineCommand(node.port, 'CLUSTER', 'ADDSLOTSRANGE', from, to);
    await engineCommand(node.port, 'CLUSTER', 'SET-CONFIG-EPOCH', index + 1);
  }
  for (const node of others) {
    const busPort = await readBusPort(node);
    await engineCommand(first.port, 'CLUSTER', 'MEET', '127.0.0.1', node.port, busPort);
  }
  await eventually(() => allKnow(nodes, nodes.length), { what: 'the gossip', withinMs: 30_000 });
  for (const [index, replica] of nodes.slice(primaries).entries()) {
    const primary = nodes[index % primaries] ?? first;
    const id = String(await engineCommand(primary.port, 'CLUSTER', 'MYID'));
    await engineCommand(replica.port, 'CLUSTER', 'REPLICATE', id);
  }
  for (const node of nodes) {
    await eventually(async () => String(await clusterInfo(node)).includes('cluster_state:ok'), {
      what: 'the cluster',
      withinMs: 30_000,
    });
  }
  const kept = resources.move();
  return {
    url: `redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    nodes,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function clusterInfo({ port }: RunningEngine): Promise<unknown> {
  return engineCommand(port, 'CLUSTER', 'INFO');
}

async function allKnow(nodes: readonly RunningEngine[], count: number): Promise<boolean> {
  const infos = await Promise.all(nodes.map(clusterInfo));
  return infos.every((info) => String(info).includes(`cluster_known_nodes:${count}\r`));
}

async function readBusPort({ port }: RunningEngine): Promise<number> {
  const nodes = String(await engineCommand(port, 'CLUSTER', 'NODES'));
  return Number(/@(\d+)\S* myself/.exec(nodes)?.[1]);
}
