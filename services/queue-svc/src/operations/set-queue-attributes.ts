import type { Handler } from '@septet/contracts/operation';
import type {
  SetQueueAttributesInput,
  SetQueueAttributesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseAttributes } from '../queue/attributes.ts';
import { checkDeadLetterTarget } from '../queue/dead-letter-target.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function setQueueAttributes({
  queues,
}: Pick<Deps, 'queues'>): Handler<SetQueueAttributesInput, SetQueueAttributesOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const attributes = parseAttributes(input.Attributes);
    await checkDeadLetterTarget(queues, queue, attributes, context.deadlineMs);
    await queues.setAttributes(queue, attributes, context.deadlineMs);
    return {};
  };
}
