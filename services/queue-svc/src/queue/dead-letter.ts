import type { Transfer } from '@septet/state/outbox';
import type { Arrival } from '../store/message-store.ts';
import { markDeadLetter } from './stored-message.ts';

/** The kind of transfers that receive-messages.lua puts into a queue's outbox. */
export const DEAD_LETTER = 'dead-letter';

/** Reads `<message>:<receive count>:<first receive ms>\n<record>`. */
export function parseDeadLetter({ id, payload }: Transfer): Arrival {
  const recordAt = payload.indexOf('\n') + 1;
  const [message = '', receiveCount, firstReceivedMs] = payload.slice(0, recordAt - 1).split(':');
  return {
    transfer: id,
    message,
    receiveCount: Number(receiveCount),
    firstReceivedMs: Number(firstReceivedMs),
    record: payload.slice(recordAt),
  };
}

/** As it lies in the dead-letter queue: it remembers where it comes from (DeadLetterQueueSourceArn). */
export function fromSource(arrival: Arrival, sourceArn: string): Arrival {
  return { ...arrival, record: markDeadLetter(arrival.record, sourceArn) };
}
