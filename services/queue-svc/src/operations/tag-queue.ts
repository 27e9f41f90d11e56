import type { Handler } from '@septet/contracts/operation';
import type { TagQueueInput, TagQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { parseTags } from '../queue/tags.ts';

export function tagQueue({ queues }: Pick<Deps, 'queues'>): Handler<TagQueueInput, TagQueueOutput> {
  return async (input, context) => {
    await queues.tag(
      parseQueueUrl(input.QueueUrl, context),
      parseTags(input.Tags),
      context.deadlineMs,
    );
    return {};
  };
}
