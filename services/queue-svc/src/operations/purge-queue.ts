import type { Handler } from '@septet/contracts/operation';
import type { PurgeQueueInput, PurgeQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function purgeQueue({
  queues,
}: Pick<Deps, 'queues'>): Handler<PurgeQueueInput, PurgeQueueOutput> {
  return async (input, context) => {
    await queues.purge(parseQueueUrl(input.QueueUrl, context), context.deadlineMs);
    return {};
  };
}
