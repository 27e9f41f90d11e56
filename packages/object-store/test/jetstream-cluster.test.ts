import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { describe, expect, test } from '@jest/globals';
import { describeObjectStore } from './conformance.ts';
import { contentOf, digest } from './content.ts';
import { killEngine } from './crash.ts';
import { startNatsCluster, type NatsCluster } from './nats-cluster.ts';
import { openAt, soon, type Rig } from './rig.ts';

async function openReplicated(): Promise<Rig & { readonly cluster: NatsCluster }> {
  const cluster = await startNatsCluster();
  const natsUrl = cluster.servers.map(({ url }) => url).join(',');
  const url = 'jetstream:test';
  const store = await openAt(url, natsUrl);
  return {
    url,
    natsUrl,
    cluster,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

/** The server that leads the store's stream now. */
async function leaderOf({ cluster, natsUrl = '' }: Awaited<ReturnType<typeof openReplicated>>) {
  const nats = await connect({ servers: natsUrl.split(',') });
  const manager = await jetstreamManager(nats, { checkAPI: false });
  const info = await manager.streams.info('SEPTET_OBJECTS_test');
  await nats.close();
  const leader = cluster.servers.find(({ port }) => info.cluster?.leader === `test-${port}`);
  if (leader === undefined) throw new Error('the stream has no leader');
  return leader;
}

describe('JetStream with three replicas', () => {
  describeObjectStore(openReplicated);

  test('keeps what was acknowledged when the leader is killed', async () => {
    await using rig = await openReplicated();
    let leader = await leaderOf(rig);
    const engine = {
      async kill() {
        leader = await leaderOf(rig);
        await leader.kill();
      },
      restart: () => leader.restart(),
    };
    await killEngine(engine, rig.store, 3);
  }, 240_000);

  test('shows what was put last, whichever server answers', async () => {
    await using rig = await openReplicated();
    for (let version = 0; version < 100; version++) {
      const content = contentOf(`version ${version}`, 1000 + (version % 5) * 200_000);
      await rig.store.put('hot', content, soon());
      expect(digest(await rig.store.get('hot', soon()))).toBe(digest(content));
    }
    await rig.store.delete('hot', soon());
    expect(await rig.store.get('hot', soon())).toBeUndefined();
  }, 60_000);
});
