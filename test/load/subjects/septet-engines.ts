import { startNats } from '@septet/testkit/nats';
import { startSentinel } from '@septet/testkit/sentinel';
import { startValkey } from '@septet/testkit/valkey';
import type { ProcessGroups } from '../process-cpu.ts';

/** Levels of `SEPTET_DURABILITY` that the bench compares. */
export const benchedDurabilities = ['relaxed', 'fsync', 'replicated'] as const;
export type BenchedDurability = (typeof benchedDurabilities)[number];

/** nats-server and Valkey as a durability level asks for them. */
export interface SeptetEngines extends AsyncDisposable {
  readonly natsUrl: string;
  readonly valkeyUrl: string;
  readonly processes: ProcessGroups;
}

/** Large enough that admission by memory never takes part. */
const MAX_MEMORY_BYTES = 4 * 1024 ** 3;

/** `replicated` gets a primary with two replicas under three Sentinels, the others one server. */
export async function startEngines(durability: BenchedDurability): Promise<SeptetEngines> {
  await using resources = new AsyncDisposableStack();
  const nats = resources.use(await startNats({ syncAlways: durability === 'fsync' }));
  const valkey = resources.use(await startTruth(durability));
  const kept = resources.move();
  return {
    natsUrl: nats.url,
    valkeyUrl: valkey.url,
    processes: { ...valkey.processes, nats: [nats.pid] },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

interface Truth extends AsyncDisposable {
  readonly url: string;
  readonly processes: ProcessGroups;
}

async function startTruth(durability: BenchedDurability): Promise<Truth> {
  if (durability === 'replicated') {
    const group = await startSentinel({ replicas: 2 });
    const [primary, ...replicas] = group.servers.map(({ pid }) => pid);
    return {
      url: group.url,
      processes: {
        valkey: primary === undefined ? [] : [primary],
        'valkey replicas': replicas,
        sentinel: group.sentinels.map(({ pid }) => pid),
      },
      [Symbol.asyncDispose]: () => group[Symbol.asyncDispose](),
    };
  }
  const server = await startValkey({
    appendFsync: durability === 'fsync' ? 'always' : 'everysec',
    maxMemoryBytes: MAX_MEMORY_BYTES,
  });
  return {
    url: server.url,
    processes: { valkey: [server.pid] },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
