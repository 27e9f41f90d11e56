import type { Handler } from '@septet/contracts/operation';
import type { CreateQueueInput, CreateQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { DEFAULT_ATTRIBUTES, parseAttributes } from '../queue/attributes.ts';
import { checkDeadLetterTarget } from '../queue/dead-letter-target.ts';
import { queueUrl, refuseFifo, type QueueId } from '../queue/queue-id.ts';
import { parseTags } from '../queue/tags.ts';

export function createQueue({
  queues,
}: Pick<Deps, 'queues'>): Handler<CreateQueueInput, CreateQueueOutput> {
  return async (input, context) => {
    const { account, region, publicUrl, deadlineMs } = context;
    const queue: QueueId = { account, region, name: input.QueueName };
    refuseFifo(queue.name, input.Attributes);
    const given = parseAttributes(input.Attributes);
    await checkDeadLetterTarget(queues, queue, given, deadlineMs);
    const tags = parseTags(input.tags ?? {});
    await queues.create(queue, { given, defaults: DEFAULT_ATTRIBUTES, tags }, deadlineMs);
    return { QueueUrl: queueUrl(queue, publicUrl) };
  };
}
