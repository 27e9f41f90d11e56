import type { State } from '@septet/state/state';
import { isFifo, type QueueId } from '../queue/queue-id.ts';
import { FifoMessageStore } from './fifo-message-store.ts';
import type { MessageStore, Wake } from './message-store.ts';
import { StandardMessageStore } from './standard-message-store.ts';

/** The message stores, one for each type of queue: the name tells the type. */
export class MessageStores {
  readonly standard: StandardMessageStore;
  readonly fifo: FifoMessageStore;

  constructor(state: State, wake: Wake) {
    this.standard = new StandardMessageStore(state, wake);
    this.fifo = new FifoMessageStore(state, wake);
  }

  of(queue: QueueId): MessageStore {
    return isFifo(queue) ? this.fifo : this.standard;
  }
}
