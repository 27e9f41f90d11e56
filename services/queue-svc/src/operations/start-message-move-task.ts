import type { Handler } from '@septet/contracts/operation';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type {
  StartMessageMoveTaskInput,
  StartMessageMoveTaskOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { deadLetterSources } from '../queue/dead-letter-sources.ts';
import { createMoveTaskHandle } from '../queue/move-task-handle.ts';
import { describeByArn } from '../queue/queue-by-arn.ts';
import { isFifo, queueArn, type QueueId } from '../queue/queue-id.ts';

/** The move itself is the workers' business; this starts the task and tells one of them. */
export function startMessageMoveTask({
  queues,
  index,
  moveTasks,
  moveTaskWorker,
  ids,
  keyRing,
}: Pick<Deps, 'queues' | 'index' | 'moveTasks' | 'moveTaskWorker' | 'ids' | 'keyRing'>): Handler<
  StartMessageMoveTaskInput,
  StartMessageMoveTaskOutput
> {
  return async ({ SourceArn, DestinationArn, MaxNumberOfMessagesPerSecond: rate }, context) => {
    const { deadlineMs } = context;
    const source = await describeByArn(queues, 'SourceArn', SourceArn, context);
    if (!(await isDeadLetterQueue(source.queue, deadlineMs))) {
      throw invalidParameterValue('Source queue must be configured as a Dead Letter Queue.');
    }
    const destination =
      DestinationArn === undefined
        ? undefined
        : await describeByArn(queues, 'DestinationArn', DestinationArn, context);
    if (destination !== undefined) checkPair(source.queue, destination.queue);
    const id = ids.uuid();
    await moveTasks.announce(source.queue, deadlineMs);
    const outcome = await moveTasks.start(
      source.queue,
      { id, destination: destination?.queue, rate, toMove: source.description.visibleCount },
      deadlineMs,
    );
    if (outcome === 'running') {
      throw invalidParameterValue(
        'There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
      );
    }
    moveTaskWorker.resume(source.queue);
    return { TaskHandle: createMoveTaskHandle(keyRing, { id, sourceArn: SourceArn }) };
  };

  async function isDeadLetterQueue(queue: QueueId, deadlineMs: number): Promise<boolean> {
    const { done } = await deadLetterSources({ queues, index }, queue, '', deadlineMs).next();
    return done !== true;
  }
}

function checkPair(source: QueueId, destination: QueueId): void {
  if (queueArn(source) === queueArn(destination)) {
    throw invalidParameterValue('Source queue arn and destination queue arn cannot be the same.');
  }
  if (isFifo(source) !== isFifo(destination)) {
    throw invalidParameterValue(
      'The source queue and destination queue must be of the same queue type.',
    );
  }
}
