import type { Handler } from '@septet/contracts/operation';
import type {
  ChangeMessageVisibilityBatchInput,
  ChangeMessageVisibilityBatchOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { batchResults } from '../queue/batch.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { setVisibility } from '../queue/visibility.ts';

export function changeMessageVisibilityBatch(
  deps: Pick<Deps, 'messages' | 'keyRing'>,
): Handler<ChangeMessageVisibilityBatchInput, ChangeMessageVisibilityBatchOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    return batchResults(input.Entries, async (entry) => {
      await setVisibility(
        deps,
        queue,
        entry.ReceiptHandle,
        entry.VisibilityTimeout ?? 0,
        context.deadlineMs,
      );
      return { Id: entry.Id };
    });
  };
}
