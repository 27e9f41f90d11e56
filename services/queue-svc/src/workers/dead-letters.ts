import type { Transfers } from '@septet/state/transfers';
import type { DeadLetters } from '../long-poll/receive-lines.ts';
import { queueTag } from '../store/keys.ts';

/** The outboxes of queues, by their slots. */
export function createDeadLetters(transfers: Transfers): DeadLetters {
  return {
    register: (queue, deadlineMs) => transfers.register(queueTag(queue), deadlineMs),
    resume: (queue) => transfers.resume(queueTag(queue)),
  };
}
