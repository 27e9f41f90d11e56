import type { CallContext } from '@septet/contracts/operation';
import { invalidParameterValue, resourceNotFound } from '@septet/contracts/sqs/errors';
import type { QueueDescription, QueueStore } from '../store/queue-store.ts';
import { isQueueGone } from './queue-gone.ts';
import { parseQueueArn, type QueueId } from './queue-id.ts';

/**
 * The queue that a parameter of a message move task names, with its settings and counts.
 *
 * @throws InvalidParameterValue for what is no ARN, ResourceNotFoundException for a queue that does not exist
 * in the caller's account and region.
 */
export async function describeByArn(
  queues: Pick<QueueStore, 'describe'>,
  parameter: 'SourceArn' | 'DestinationArn',
  arn: string,
  { account, region, deadlineMs }: Pick<CallContext, 'account' | 'region' | 'deadlineMs'>,
): Promise<{ readonly queue: QueueId; readonly description: QueueDescription }> {
  const queue = parseQueueArn(arn);
  if (queue === undefined) {
    throw invalidParameterValue(
      `You must use this format to specify the ${parameter}: arn:<partition>:<service>:<region>:<account-id>:<resource-id>`,
    );
  }
  if (queue.account !== account || queue.region !== region) throw resourceNotFound(parameter);
  try {
    return { queue, description: await queues.describe(queue, deadlineMs) };
  } catch (error) {
    if (isQueueGone(error)) throw resourceNotFound(parameter);
    throw error;
  }
}
