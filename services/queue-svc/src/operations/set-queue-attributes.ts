import type { Handler } from '@septet/contracts/operation';
import { queueTypeIsFixed } from '@septet/contracts/sqs/errors';
import type {
  SetQueueAttributesInput,
  SetQueueAttributesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { checkThroughput, parseAttributes } from '../queue/attributes.ts';
import { checkDeadLetterTarget } from '../queue/dead-letter-target.ts';
import { isFifo, parseQueueUrl } from '../queue/queue-id.ts';

export function setQueueAttributes({
  queues,
}: Pick<Deps, 'queues'>): Handler<SetQueueAttributesInput, SetQueueAttributesOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const attributes = parseAttributes(queue, input.Attributes);
    if (isFifo(queue)) {
      if (attributes['FifoQueue'] !== undefined) throw queueTypeIsFixed();
      const current = await queues.describe(queue, context.deadlineMs);
      checkThroughput({ ...current.attributes, ...attributes });
    }
    await checkDeadLetterTarget(queues, queue, attributes, context.deadlineMs);
    await queues.setAttributes(queue, attributes, context.deadlineMs);
    return {};
  };
}
