import type { Handler } from '@septet/contracts/operation';
import type {
  ChangeMessageVisibilityBatchInput,
  ChangeMessageVisibilityBatchOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { batchResults } from '../queue/batch.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { changeVisibility, parseVisibilityChange } from '../queue/visibility.ts';

export function changeMessageVisibilityBatch({
  messages,
  keyRing,
}: Pick<Deps, 'messages' | 'keyRing'>): Handler<
  ChangeMessageVisibilityBatchInput,
  ChangeMessageVisibilityBatchOutput
> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    return batchResults(
      input.Entries,
      ({ ReceiptHandle, VisibilityTimeout = 0 }) =>
        parseVisibilityChange(keyRing, queue, ReceiptHandle, VisibilityTimeout),
      async (changes) => {
        const refused = await changeVisibility(messages, queue, changes, context.deadlineMs);
        return refused.map((error) => error ?? {});
      },
    );
  };
}
