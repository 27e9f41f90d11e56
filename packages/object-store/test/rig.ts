import { connect, type NatsConnection } from '@nats-io/transport-node';
import { systemClock } from '@septet/service-kit/clock';
import type { ListOptions, ObjectStore, StoredObject } from '../src/object-store.ts';
import { parseObjectStoreUrl } from '../src/object-store-url.ts';
import { openObjectStore } from '../src/open-object-store.ts';

/** A store under test, and how to open it once more. */
export interface Rig extends AsyncDisposable {
  readonly url: string;
  /** Of nats-server, where the store is in it. */
  readonly natsUrl?: string;
  readonly store: ObjectStore;
}

export const silent = { info() {}, warn() {} };

export function inMs(ms: number): { readonly deadlineMs: number } {
  return { deadlineMs: Date.now() + ms };
}

/** Long enough for a slow machine, short enough for a test to end. */
export function soon(): { readonly deadlineMs: number } {
  return inMs(25_000);
}

/** Opens the store at the URL; closing it also closes its connection. */
export async function openAt(url: string, natsUrl?: string): Promise<ObjectStore> {
  const nats = natsUrl === undefined ? undefined : await connectTo(natsUrl);
  const target = parseObjectStoreUrl(url);
  let store: ObjectStore;
  try {
    store = await openObjectStore(target, { clock: systemClock, logger: silent, nats });
  } catch (error) {
    await nats?.close();
    throw error;
  }
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    await nats?.close();
  };
  return store;
}

/** As service-kit connects. */
function connectTo(natsUrl: string): Promise<NatsConnection> {
  return connect({
    servers: natsUrl.split(','),
    pingInterval: 1_000,
    maxPingOut: 2,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 50,
    reconnectJitter: 50,
  });
}

/** Every page of a list. */
export async function listAll(
  store: ObjectStore,
  prefix: string,
  limit: ListOptions['limit'] = 100,
): Promise<readonly StoredObject[]> {
  const objects: StoredObject[] = [];
  let after: string | undefined;
  do {
    const page = await store.list(prefix, { ...soon(), after, limit });
    objects.push(...page.objects);
    after = page.next;
  } while (after !== undefined);
  return objects;
}
