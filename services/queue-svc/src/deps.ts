import type { Ids } from '@septet/service-kit/ids';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { ReceiveLines } from './long-poll/receive-lines.ts';
import type { MessageStores } from './store/message-stores.ts';
import type { QueueIndex } from './store/queue-index.ts';
import type { QueueStore } from './store/queue-store.ts';

/** What operations are made of; each one picks what it needs. */
export interface Deps {
  readonly queues: QueueStore;
  readonly messages: MessageStores;
  readonly index: QueueIndex;
  readonly receiveLines: ReceiveLines;
  readonly keyRing: KeyRing;
  readonly ids: Ids;
}
