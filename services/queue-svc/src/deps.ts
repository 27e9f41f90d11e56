import type { Ids } from '@septet/service-kit/ids';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { ReceiveLines } from './long-poll/receive-lines.ts';
import type { QueueTraffic } from './metrics/queue-traffic.ts';
import type { MessageStores } from './store/message-stores.ts';
import type { MoveTaskStore } from './store/move-task-store.ts';
import type { PolicyStore } from './store/policy-store.ts';
import type { QueueIndex } from './store/queue-index.ts';
import type { QueueStore } from './store/queue-store.ts';
import type { MoveTaskWorker } from './workers/move-task-worker.ts';

/** What operations are made of; each one picks what it needs. */
export interface Deps {
  readonly queues: QueueStore;
  readonly policies: PolicyStore;
  readonly messages: MessageStores;
  readonly moveTasks: MoveTaskStore;
  readonly moveTaskWorker: Pick<MoveTaskWorker, 'resume'>;
  readonly index: QueueIndex;
  readonly receiveLines: ReceiveLines;
  readonly traffic: QueueTraffic;
  readonly keyRing: KeyRing;
  readonly ids: Ids;
}
