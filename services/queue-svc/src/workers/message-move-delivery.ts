import type { Deliver } from '@septet/state/transfers';
import { asNewMessage, parseMovedMessage, type MovedMessage } from '../queue/moved-message.ts';
import { isQueueGone } from '../queue/queue-gone.ts';
import { parseQueueArn, type QueueId } from '../queue/queue-id.ts';
import type { MovedMessageStore } from '../store/moved-message-store.ts';

const QUEUE_GONE = 'AWS.SimpleQueueService.NonExistentQueue';

/** Brings messages of move tasks to their destinations; `destination` is `<source ARN> <target ARN>`. */
export function createMessageMoveDelivery(moved: MovedMessageStore): Deliver {
  return async (destination, transfers, deadlineMs) => {
    const [source, target] = destination.split(' ').map(parseQueueArn);
    if (source === undefined || target === undefined) {
      throw new Error(`${destination} names no two queues`);
    }
    const messages = transfers.map(parseMovedMessage);
    try {
      await moved.insert(target, messages.map(asNewMessage), deadlineMs);
    } catch (error) {
      if (!isQueueGone(error)) throw error;
      await restore(source, messages, deadlineMs);
    }
  };

  /** The destination is gone: everything stays where it was. With the source gone too, it was deleted with it. */
  async function restore(
    source: QueueId,
    messages: readonly MovedMessage[],
    deadlineMs: number,
  ): Promise<void> {
    try {
      await moved.restore(source, messages, QUEUE_GONE, deadlineMs);
    } catch (error) {
      if (!isQueueGone(error)) throw error;
    }
  }
}
