import type { NatsConnection } from '@nats-io/transport-node';
import { openFolderStore } from './folder-store.ts';
import {
  ObjectStoreRefused,
  type ObjectStore,
  type ObjectStoreClock,
  type ObjectStoreLogger,
} from './object-store.ts';
import type { ObjectStoreTarget } from './object-store-url.ts';

export interface OpenOptions {
  readonly clock: ObjectStoreClock;
  readonly logger: ObjectStoreLogger;
  /** For JetStream; `close` leaves it open. */
  readonly nats?: NatsConnection | undefined;
}

/**
 * Opens the store and proves that it can be used.
 *
 * @throws ObjectStoreRefused with the sentence that says what is wrong: the folder is in use, there is no NATS
 *   connection or too few servers, the bucket is missing or not reachable
 */
export async function openObjectStore(
  target: ObjectStoreTarget,
  { clock, logger, nats }: OpenOptions,
): Promise<ObjectStore> {
  switch (target.kind) {
    case 'folder':
      return await openFolderStore(target.path, clock);
    case 'jetstream': {
      if (nats === undefined) {
        throw new ObjectStoreRefused(
          'The object store is in JetStream, but no nats-server is configured.',
        );
      }
      // Each store's client library is loaded only where it is used.
      const { openJetStreamStore } = await import('./jetstream-store.ts');
      return await openJetStreamStore(target, { nats, clock, logger });
    }
    case 's3': {
      const { openS3Store } = await import('./s3-store.ts');
      return await openS3Store(target, { clock, logger });
    }
  }
}
