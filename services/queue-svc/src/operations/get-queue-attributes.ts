import type { Handler } from '@septet/contracts/operation';
import type {
  GetQueueAttributesInput,
  GetQueueAttributesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { isAskedFor } from '../queue/attributes.ts';
import { parseQueueUrl, queueArn } from '../queue/queue-id.ts';

export function getQueueAttributes({
  queues,
}: Pick<Deps, 'queues'>): Handler<GetQueueAttributesInput, GetQueueAttributesOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const isAsked = isAskedFor(input.AttributeNames);
    const description = await queues.describe(queue, context.deadlineMs);
    const all = {
      QueueArn: queueArn(queue),
      ApproximateNumberOfMessages: String(description.visibleCount),
      ApproximateNumberOfMessagesNotVisible: String(description.inFlightCount),
      ApproximateNumberOfMessagesDelayed: String(description.delayedCount),
      CreatedTimestamp: seconds(description.createdMs),
      LastModifiedTimestamp: seconds(description.modifiedMs),
      ...description.attributes,
    };
    const asked = Object.entries(all).filter(([name]) => isAsked(name));
    return asked.length === 0 ? {} : { Attributes: Object.fromEntries(asked) };
  };
}

function seconds(ms: number): string {
  return String(Math.floor(ms / 1_000));
}
