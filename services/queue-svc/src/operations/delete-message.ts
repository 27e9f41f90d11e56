import type { Handler } from '@septet/contracts/operation';
import type { DeleteMessageInput, DeleteMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { deleteByHandle } from '../queue/deletion.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

/** Deleting twice succeeds, and so does an older handle of the same message. */
export function deleteMessage(
  deps: Pick<Deps, 'messages' | 'keyRing'>,
): Handler<DeleteMessageInput, DeleteMessageOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    await deleteByHandle(deps, queue, input.ReceiptHandle, context.deadlineMs);
    return {};
  };
}
