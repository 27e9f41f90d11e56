import type { Handler } from '@septet/contracts/operation';
import type {
  DeleteMessageBatchInput,
  DeleteMessageBatchOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { batchResults } from '../queue/batch.ts';
import { deleteByHandle } from '../queue/deletion.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function deleteMessageBatch(
  deps: Pick<Deps, 'messages' | 'keyRing'>,
): Handler<DeleteMessageBatchInput, DeleteMessageBatchOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    return batchResults(input.Entries, async (entry) => {
      await deleteByHandle(deps, queue, entry.ReceiptHandle, context.deadlineMs);
      return { Id: entry.Id };
    });
  };
}
