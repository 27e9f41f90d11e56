import { loadScript } from '@septet/state/lua';
import { listReply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { MovedMessage, NewcomerMessage } from '../queue/moved-message.ts';
import { isFifo, type QueueId } from '../queue/queue-id.ts';
import { withoutTime } from '../queue/stored-message.ts';
import { restoreKeys, slotOf } from './keys.ts';
import { entryOutcomes } from './message-replies.ts';
import type { Wake } from './message-store.ts';

const scripts = {
  insertStandard: loadScript(new URL('./lua/insert-messages.lua', import.meta.url), {
    grows: true,
  }),
  insertFifo: loadScript(new URL('./lua/insert-fifo.lua', import.meta.url), { grows: true }),
  restoreStandard: loadScript(new URL('./lua/restore-messages.lua', import.meta.url), {
    grows: true,
  }),
  restoreFifo: loadScript(new URL('./lua/restore-fifo.lua', import.meta.url), { grows: true }),
};

/** Messages of move tasks between two queues of one type; each method is one commit, once per transfer. */
export class MovedMessageStore {
  readonly #state: State;
  readonly #wake: Wake;

  constructor(state: State, wake: Wake) {
    this.#state = state;
    this.#wake = wake;
  }

  /** Inserts messages in their order, as new ones. @throws QueueDoesNotExist */
  async insert(
    queue: QueueId,
    messages: readonly NewcomerMessage[],
    deadlineMs: number,
  ): Promise<void> {
    const [script, entry] = isFifo(queue)
      ? [scripts.insertFifo, fifoEntry]
      : [scripts.insertStandard, standardEntry];
    const reply = await this.#state.commit(script, {
      keys: slotOf(queue).inserts,
      args: messages.flatMap(entry),
      deadlineMs,
    });
    entryOutcomes(listReply(reply), queue, this.#wake);
  }

  /** Puts messages back where they were; their tasks fail for the reason. @throws QueueDoesNotExist */
  async restore(
    queue: QueueId,
    messages: readonly MovedMessage[],
    failure: string,
    deadlineMs: number,
  ): Promise<void> {
    const script = isFifo(queue) ? scripts.restoreFifo : scripts.restoreStandard;
    const reply = await this.#state.commit(script, {
      keys: restoreKeys(queue),
      args: [
        failure,
        ...messages.flatMap(({ task, transfer, message, state, record }) => [
          task,
          `${transfer}:back`,
          message,
          state,
          record,
        ]),
      ],
      deadlineMs,
    });
    entryOutcomes([reply], queue, this.#wake);
  }
}

/** See lua/insert-messages.lua; a new message's name is that of its transfer. */
function standardEntry({ transfer, groupId, record }: NewcomerMessage): string[] {
  return [transfer, transfer, '0', '0', groupId, record];
}

/** See lua/insert-fifo.lua. */
function fifoEntry({ transfer, groupId, record }: NewcomerMessage): string[] {
  return [transfer, groupId, '0', '0', withoutTime(record)];
}
