import { connect } from '@nats-io/transport-node';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '@septet/service-kit/clock';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { ObjectStoreRefused } from '../src/object-store.ts';
import { parseObjectStoreUrl } from '../src/object-store-url.ts';
import { openObjectStore } from '../src/open-object-store.ts';
import { describeObjectStore } from './conformance.ts';
import { contentOf, digest } from './content.ts';
import { killEngine, killWriters } from './crash.ts';
import { inMs, openAt, silent, soon, type Rig } from './rig.ts';

async function openJetStream(): Promise<Rig & { readonly server: RunningEngine }> {
  const server = await startNats();
  const url = 'jetstream:test?replicas=1';
  const store = await openAt(url, server.url);
  return {
    url,
    natsUrl: server.url,
    server,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('JetStream', () => {
  describeObjectStore(openJetStream);

  test('keeps what was acknowledged, and nothing torn, when a writer is killed', async () => {
    await using rig = await openJetStream();
    await killWriters(rig, 6);
    const store = await openAt(rig.url, rig.natsUrl);
    // Of each run at least the endless put.
    expect(await store.removeUnfinished(Date.now() - 3_600_000, soon())).toBe(0);
    expect(await store.removeUnfinished(Date.now() + 3_600_000, soon())).toBeGreaterThanOrEqual(6);
    expect(await store.removeUnfinished(Date.now() + 3_600_000, soon())).toBe(0);
    await store.close();
  }, 120_000);

  test('keeps what was acknowledged when nats-server is killed', async () => {
    await using rig = await openJetStream();
    await killEngine(rig.server, rig.store, 5);
  }, 180_000);

  test('answers 503 while nats-server is silent, and goes on afterwards', async () => {
    await using rig = await openJetStream();
    await rig.store.put('before', contentOf('before', 1_000_000), soon());
    rig.server.pause();
    const refused = { code: 'ServiceUnavailable', status: 503 };
    await expect(rig.store.get('before', inMs(500))).rejects.toMatchObject(refused);
    await expect(
      rig.store.put('during', contentOf('during', 1_000_000), inMs(500)),
    ).rejects.toMatchObject(refused);
    rig.server.resume();
    expect(digest(await rig.store.get('before', soon()))).toBe(
      digest(contentOf('before', 1_000_000)),
    );
    await rig.store.put('after', contentOf('after', 1_000_000), soon());
    expect(digest(await rig.store.get('after', soon()))).toBe(
      digest(contentOf('after', 1_000_000)),
    );
  }, 60_000);

  test('answers 503 at once on a closed connection', async () => {
    await using rig = await openJetStream();
    await rig.store.close();
    await expect(rig.store.get('any', soon())).rejects.toMatchObject({
      code: 'ServiceUnavailable',
    });
  });

  test('refuses more replicas than there are servers', async () => {
    await using rig = await openJetStream();
    await expect(openAt('jetstream:large?replicas=3', rig.natsUrl)).rejects.toThrow(
      ObjectStoreRefused,
    );
  });

  test('is refused without a connection', async () => {
    const target = parseObjectStoreUrl('jetstream:test?replicas=1');
    const opening = openObjectStore(target, { clock: systemClock, logger: silent });
    await expect(opening).rejects.toThrow(ObjectStoreRefused);
  });

  test('keeps buckets apart', async () => {
    await using rig = await openJetStream();
    const other = await openAt('jetstream:other?replicas=1', rig.natsUrl);
    await other.put('name', contentOf('other', 10), soon());
    expect(await rig.store.get('name', soon())).toBeUndefined();
    await other.close();
  });

  test('leaves the connection to its owner', async () => {
    await using rig = await openJetStream();
    const nats = await connect({ servers: rig.natsUrl ?? '' });
    const target = parseObjectStoreUrl(rig.url);
    const store = await openObjectStore(target, { clock: systemClock, logger: silent, nats });
    await store.close();
    expect(nats.isClosed()).toBe(false);
    await nats.close();
  });
});
