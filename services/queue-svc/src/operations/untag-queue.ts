import type { Handler } from '@septet/contracts/operation';
import type { UntagQueueInput, UntagQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function untagQueue({
  queues,
}: Pick<Deps, 'queues'>): Handler<UntagQueueInput, UntagQueueOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    if (input.TagKeys.length > 0) await queues.untag(queue, input.TagKeys, context.deadlineMs);
    return {};
  };
}
