import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startValkeyCluster, type ValkeyCluster } from '@septet/testkit/valkey-cluster';
import { slotOfTag } from '../src/key-slot.ts';
import { claimOutbox, outboxLength } from '../src/outbox.ts';
import type { Reply } from '../src/reply.ts';
import type { State } from '../src/state.ts';
import { inMs, openTestState, testScript } from './rig.ts';
import { createTestTransfers, deliverItems, takeItems } from './transfer-rig.ts';

const append = testScript('append');
const read = testScript('read');

describe('transfers across slots of a Cluster', () => {
  let cluster: ValkeyCluster;
  let state: State;

  beforeAll(async () => {
    cluster = await startValkeyCluster();
    state = await openTestState(cluster.url);
  }, 60_000);

  afterAll(async () => {
    await state.close();
    await cluster[Symbol.asyncDispose]();
  });

  /** Two resources on different primaries, the first with items. */
  async function createPair(
    name: string,
    count = 3,
  ): Promise<[source: string, destination: string]> {
    const source = `{${name}-source}`;
    const isElsewhere = (tag: string): boolean =>
      Math.floor(slotOfTag(tag) / 5462) !== Math.floor(slotOfTag(source) / 5462);
    const candidates = Array.from({ length: 50 }, (_, index) => `{${name}-destination-${index}}`);
    const destination = candidates.find(isElsewhere) ?? '';
    const args = Array.from({ length: count }, (_, index) => `item-${index}`);
    for (let from = 0; from < count; from += 100) {
      const page = args.slice(from, from + 100);
      const keys = [`${source}:items`];
      await state.commit(append, { keys, args: page, deadlineMs: inMs(10_000) });
    }
    return [source, destination];
  }

  function itemsAt(tag: string): Promise<Reply> {
    return state.read(read, { keys: [`${tag}:items`], deadlineMs: inMs(10_000) });
  }

  const payloads = ['payload of item-0', 'payload of item-1', 'payload of item-2'];

  test('moves a thing to another primary and leaves nothing behind', async () => {
    const transfers = createTestTransfers(state);
    const [source, destination] = await createPair('plain');
    await transfers.register(source, inMs(10_000));
    expect(await takeItems(state, source, destination, 10)).toBe(3);
    expect(await transfers.resume(source)).toBe(3);
    expect(await itemsAt(destination)).toEqual(payloads);
    expect(await outboxLength(state, source, inMs(10_000))).toBe(0);
    await transfers.close();
  });

  test.each([
    ['registered', 0],
    ['taken', 3],
    ['claimed', 3],
    ['delivered', 3],
    ['cleared', 3],
  ])(
    'a replica killed when it has %s is finished by another',
    async (step, arriving) => {
      const [source, destination] = await createPair(`killed-${step}`);
      const replica = spawn(
        process.execPath,
        [
          new URL('./dying-replica.ts', import.meta.url).pathname,
          cluster.url,
          source,
          destination,
          step,
        ],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const [, signal] = await once(replica, 'exit');
      expect(signal).toBe('SIGKILL');
      const transfers = createTestTransfers(state);
      // Nobody tells this replica: it finds the outbox in the registry, once the dead one's lease has run out.
      await eventually(
        async () => {
          await transfers.sweep();
          const left = await outboxLength(state, source, inMs(10_000));
          const arrived = await itemsAt(destination);
          return left === 0 && (arriving === 0 || Array.isArray(arrived));
        },
        { withinMs: 30_000, everyMs: 200 },
      );
      expect(await itemsAt(destination)).toEqual(arriving === 0 ? null : payloads);
      await transfers.close();
    },
    60_000,
  );

  test('inserts once what two replicas deliver at the same time', async () => {
    const [source, destination] = await createPair('twice');
    const transfers = createTestTransfers(state);
    await transfers.register(source, inMs(10_000));
    await takeItems(state, source, destination, 10);
    const page = (await claimOutbox(state, source, 'one', undefined, inMs(10_000))) ?? [];
    expect(page).toHaveLength(3);
    await Promise.all([
      deliverItems(state, destination, page, inMs(10_000)),
      deliverItems(state, destination, page, inMs(10_000)),
    ]);
    expect(await itemsAt(destination)).toEqual(payloads);
    await transfers.close();
  });

  test('gives an outbox to one replica at a time, and sees what was put meanwhile', async () => {
    const [source, destination] = await createPair('lease');
    await takeItems(state, source, destination, 2);
    const first = await claimOutbox(state, source, 'one', undefined, inMs(10_000));
    expect(first).toHaveLength(2);
    await takeItems(state, source, destination, 1);
    expect(await claimOutbox(state, source, 'two', undefined, inMs(10_000))).toBeUndefined();
    const more = await claimOutbox(state, source, 'one', first?.at(-1)?.entry, inMs(10_000));
    expect(more?.map(({ id }) => id)).toEqual(['item-2']);
    // An empty page gives the lease back.
    const end = await claimOutbox(state, source, 'one', more?.at(-1)?.entry, inMs(10_000));
    expect(end).toEqual([]);
    expect(await claimOutbox(state, source, 'two', undefined, inMs(10_000))).toHaveLength(3);
  });

  test('moves many, page by page and in order', async () => {
    const [source, destination] = await createPair('many', 350);
    const transfers = createTestTransfers(state);
    await transfers.register(source, inMs(10_000));
    for (let round = 0; round < 4; round++) await takeItems(state, source, destination, 100);
    expect(await transfers.resume(source)).toBe(350);
    const arrived = Array.from({ length: 350 }, (_, index) => `payload of item-${index}`);
    expect(await itemsAt(destination)).toEqual(arrived);
    await transfers.close();
  });

  test('lets nothing overtake a delivery that failed', async () => {
    const [source, destination] = await createPair('stuck', 250);
    let deliveries = 0;
    const transfers = createTestTransfers(state, async (...delivery) => {
      deliveries += 1;
      if (deliveries === 1) throw new Error('away for a moment');
      await deliverItems(...delivery);
    });
    await transfers.register(source, inMs(10_000));
    for (let round = 0; round < 3; round++) await takeItems(state, source, destination, 100);
    expect(await transfers.resume(source)).toBe(0);
    expect(await transfers.resume(source)).toBe(250);
    const arrived = Array.from({ length: 250 }, (_, index) => `payload of item-${index}`);
    expect(await itemsAt(destination)).toEqual(arrived);
    await transfers.close();
  });

  test('many who ask at once are served by one more run', async () => {
    const [source, destination] = await createPair('coalesced', 20);
    const transfers = createTestTransfers(state);
    await transfers.register(source, inMs(10_000));
    const delivered = await Promise.all(
      Array.from({ length: 20 }, async () => {
        await takeItems(state, source, destination, 1);
        await transfers.resume(source);
      }),
    );
    expect(delivered).toHaveLength(20);
    expect(await itemsAt(destination)).toHaveLength(20);
    expect(await outboxLength(state, source, inMs(10_000))).toBe(0);
    await transfers.close();
  });
});
