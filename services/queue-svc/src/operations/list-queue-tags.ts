import type { Handler } from '@septet/contracts/operation';
import type { ListQueueTagsInput, ListQueueTagsOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function listQueueTags({
  queues,
}: Pick<Deps, 'queues'>): Handler<ListQueueTagsInput, ListQueueTagsOutput> {
  return async (input, context) => {
    const tags = await queues.listTags(parseQueueUrl(input.QueueUrl, context), context.deadlineMs);
    return Object.keys(tags).length === 0 ? {} : { Tags: tags };
  };
}
