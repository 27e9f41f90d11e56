import type { Handler } from '@septet/contracts/operation';
import type {
  SetQueueAttributesInput,
  SetQueueAttributesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseAttributes } from '../queue/attributes.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function setQueueAttributes({
  queues,
}: Pick<Deps, 'queues'>): Handler<SetQueueAttributesInput, SetQueueAttributesOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    await queues.setAttributes(queue, parseAttributes(input.Attributes), context.deadlineMs);
    return {};
  };
}
