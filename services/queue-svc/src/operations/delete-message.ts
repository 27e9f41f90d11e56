import type { Handler } from '@septet/contracts/operation';
import type { DeleteMessageInput, DeleteMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { parseReceiptHandle } from '../queue/receipt-handle.ts';

/** Deleting twice succeeds, and so does an older handle of the same message. */
export function deleteMessage({
  messages,
  keyRing,
}: Pick<Deps, 'messages' | 'keyRing'>): Handler<DeleteMessageInput, DeleteMessageOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const { message } = parseReceiptHandle(keyRing, queue, input.ReceiptHandle);
    await messages.delete(queue, message, context.deadlineMs);
    return {};
  };
}
