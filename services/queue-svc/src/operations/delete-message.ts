import type { Handler } from '@septet/contracts/operation';
import type { DeleteMessageInput, DeleteMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { deleteByReceipts } from '../queue/deletion.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { parseReceiptHandle } from '../queue/receipt-handle.ts';

/** Deleting twice succeeds, and so does an older handle of the same message on a standard queue. */
export function deleteMessage({
  messages,
  traffic,
  keyRing,
}: Pick<Deps, 'messages' | 'traffic' | 'keyRing'>): Handler<
  DeleteMessageInput,
  DeleteMessageOutput
> {
  return async ({ QueueUrl, ReceiptHandle: handle }, context) => {
    const queue = parseQueueUrl(QueueUrl, context);
    const given = [{ handle, receipt: parseReceiptHandle(keyRing, queue, handle) }];
    const [refused] = await deleteByReceipts(messages, queue, given, context.deadlineMs);
    if (refused !== undefined) throw refused;
    traffic.of(queue).deleted += 1;
    return {};
  };
}
