import type { Handler } from '@septet/contracts/operation';
import type {
  ReturnMessagesInput,
  ReturnMessagesOutput,
} from '@septet/contracts/septet-queues/operations';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { parseReceiptHandle } from '../queue/receipt-handle.ts';

export function returnMessages({
  messages,
  keyRing,
}: Pick<Deps, 'messages' | 'keyRing'>): Handler<ReturnMessagesInput, ReturnMessagesOutput> {
  return async ({ QueueUrl, ReceiptHandles }, context) => {
    const queue = parseQueueUrl(QueueUrl, context);
    const leases = ReceiptHandles.map((handle) => parseReceiptHandle(keyRing, queue, handle));
    await messages.of(queue).giveBack(queue, leases, context.deadlineMs);
    return {};
  };
}
