import type { Handler } from '@septet/contracts/operation';
import type { DeleteQueueInput, DeleteQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function deleteQueue({
  queues,
}: Pick<Deps, 'queues'>): Handler<DeleteQueueInput, DeleteQueueOutput> {
  return async (input, context) => {
    await queues.delete(parseQueueUrl(input.QueueUrl, context), context.deadlineMs);
    return {};
  };
}
