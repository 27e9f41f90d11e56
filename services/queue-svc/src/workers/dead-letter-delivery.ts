import type { Transfer } from '@septet/state/outbox';
import type { Deliver } from '@septet/state/transfers';
import { fromSource, parseDeadLetter } from '../queue/dead-letter.ts';
import { isQueueGone } from '../queue/queue-gone.ts';
import { parseQueueArn, queueArn, type QueueId } from '../queue/queue-id.ts';
import type { Arrival } from '../store/message-store.ts';
import type { MessageStores } from '../store/message-stores.ts';

/** Brings dead letters from a source's outbox to their queue; `destination` is `<source ARN> <target ARN>`. */
export function createDeadLetterDelivery(messages: MessageStores): Deliver {
  return async (destination, transfers, deadlineMs) => {
    const [source, target] = destination.split(' ').map(parseQueueArn);
    if (source === undefined || target === undefined) {
      throw new Error(`${destination} names no two queues`);
    }
    await Promise.all(transfers.map((transfer) => deliver(source, target, transfer, deadlineMs)));
  };

  async function deliver(
    source: QueueId,
    target: QueueId,
    transfer: Transfer,
    deadlineMs: number,
  ): Promise<void> {
    const arrival = parseDeadLetter(transfer);
    try {
      await messages.of(target).insert(target, fromSource(arrival, queueArn(source)), deadlineMs);
    } catch (error) {
      if (!isQueueGone(error)) throw error;
      await giveBack(source, { ...arrival, transfer: `${arrival.transfer}:back` }, deadlineMs);
    }
  }

  /** The dead-letter queue is gone: the message stays where it was. With the source gone too, it was deleted with it. */
  async function giveBack(source: QueueId, arrival: Arrival, deadlineMs: number): Promise<void> {
    try {
      await messages.of(source).insert(source, arrival, deadlineMs);
    } catch (error) {
      if (!isQueueGone(error)) throw error;
    }
  }
}
