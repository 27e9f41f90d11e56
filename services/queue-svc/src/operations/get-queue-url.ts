import type { Handler } from '@septet/contracts/operation';
import { queueDoesNotExist } from '@septet/contracts/sqs/errors';
import type { GetQueueUrlInput, GetQueueUrlOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { isQueueName, queueUrl, type QueueId } from '../queue/queue-id.ts';

export function getQueueUrl({
  queues,
}: Pick<Deps, 'queues'>): Handler<GetQueueUrlInput, GetQueueUrlOutput> {
  return async (
    { QueueName, QueueOwnerAWSAccountId },
    { account, region, publicUrl, deadlineMs },
  ) => {
    // AWS tells neither which: a queue that is not there and one that the caller may not see answer alike.
    if (!isQueueName(QueueName) || (QueueOwnerAWSAccountId ?? account) !== account) {
      throw queueDoesNotExist();
    }
    const queue: QueueId = { account, region, name: QueueName };
    await queues.describe(queue, deadlineMs);
    return { QueueUrl: queueUrl(queue, publicUrl) };
  };
}
