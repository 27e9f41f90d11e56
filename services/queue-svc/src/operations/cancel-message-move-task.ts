import type { Handler } from '@septet/contracts/operation';
import { invalidParameterValue, messageMoveTaskDoesNotExist } from '@septet/contracts/sqs/errors';
import type {
  CancelMessageMoveTaskInput,
  CancelMessageMoveTaskOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseMoveTaskHandle } from '../queue/move-task-handle.ts';
import { describeByArn } from '../queue/queue-by-arn.ts';

/** What has moved stays where it is. */
export function cancelMessageMoveTask({
  queues,
  moveTasks,
  moveTaskWorker,
  keyRing,
}: Pick<Deps, 'queues' | 'moveTasks' | 'moveTaskWorker' | 'keyRing'>): Handler<
  CancelMessageMoveTaskInput,
  CancelMessageMoveTaskOutput
> {
  return async ({ TaskHandle }, context) => {
    const { id, sourceArn } = parseMoveTaskHandle(keyRing, TaskHandle);
    const { queue } = await describeByArn(queues, 'SourceArn', sourceArn, context);
    const moved = await moveTasks.cancel(queue, id, context.deadlineMs);
    if (moved === 'unknown') throw messageMoveTaskDoesNotExist();
    if (moved === 'inactive') throw invalidParameterValue('Only active tasks can be cancelled.');
    moveTaskWorker.resume(queue);
    return { ApproximateNumberOfMessagesMoved: moved };
  };
}
