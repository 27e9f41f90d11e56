import type { Handler } from '@septet/contracts/operation';
import type {
  DeleteMessageBatchInput,
  DeleteMessageBatchOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { batchResults } from '../queue/batch.ts';
import { deleteByReceipts } from '../queue/deletion.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { parseReceiptHandle } from '../queue/receipt-handle.ts';

export function deleteMessageBatch({
  messages,
  traffic,
  keyRing,
}: Pick<Deps, 'messages' | 'traffic' | 'keyRing'>): Handler<
  DeleteMessageBatchInput,
  DeleteMessageBatchOutput
> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    return batchResults(
      input.Entries,
      ({ ReceiptHandle: handle }) => ({
        handle,
        receipt: parseReceiptHandle(keyRing, queue, handle),
      }),
      async (given) => {
        const refused = await deleteByReceipts(messages, queue, given, context.deadlineMs);
        traffic.of(queue).deleted += refused.filter((error) => error === undefined).length;
        return refused.map((error) => error ?? {});
      },
    );
  };
}
