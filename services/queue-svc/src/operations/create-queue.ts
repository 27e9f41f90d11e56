import type { Handler } from '@septet/contracts/operation';
import { invalidFifoQueueName, invalidQueueName } from '@septet/contracts/sqs/errors';
import type { CreateQueueInput, CreateQueueOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { checkThroughput, defaultAttributes, parseAttributes } from '../queue/attributes.ts';
import { checkDeadLetterTarget } from '../queue/dead-letter-target.ts';
import { isFifo, queueUrl, type QueueId } from '../queue/queue-id.ts';
import { parseTags } from '../queue/tags.ts';

export function createQueue({
  queues,
}: Pick<Deps, 'queues'>): Handler<CreateQueueInput, CreateQueueOutput> {
  return async (input, { account, region, publicUrl, deadlineMs }) => {
    const queue: QueueId = { account, region, name: input.QueueName };
    checkNameOfType(queue, input.Attributes?.['FifoQueue']);
    const given = parseAttributes(queue, input.Attributes);
    const defaults = defaultAttributes(queue);
    checkThroughput({ ...defaults, ...given });
    await checkDeadLetterTarget(queues, queue, given, deadlineMs);
    await queues.create(queue, { given, defaults, tags: parseTags(input.tags ?? {}) }, deadlineMs);
    return { QueueUrl: queueUrl(queue, publicUrl) };
  };
}

/** Suffix and FifoQueue go together; either alone is a bad name. */
function checkNameOfType(queue: QueueId, fifoQueue: string | undefined): void {
  if (fifoQueue === 'true' && !isFifo(queue)) throw invalidFifoQueueName();
  if (fifoQueue === undefined && isFifo(queue)) throw invalidQueueName();
}
