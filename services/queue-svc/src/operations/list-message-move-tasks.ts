import type { Handler } from '@septet/contracts/operation';
import type {
  ListMessageMoveTasksInput,
  ListMessageMoveTasksOutput,
  ListMessageMoveTasksResultEntry,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { createMoveTaskHandle } from '../queue/move-task-handle.ts';
import type { MoveTask } from '../queue/move-task.ts';
import { describeByArn } from '../queue/queue-by-arn.ts';

/** SQS API, ListMessageMoveTasks: the newest alone unless more are asked for. */
const DEFAULT_TASKS = 1;

export function listMessageMoveTasks({
  queues,
  moveTasks,
  keyRing,
}: Pick<Deps, 'queues' | 'moveTasks' | 'keyRing'>): Handler<
  ListMessageMoveTasksInput,
  ListMessageMoveTasksOutput
> {
  return async ({ SourceArn, MaxResults }, context) => {
    const { queue } = await describeByArn(queues, 'SourceArn', SourceArn, context);
    const tasks = await moveTasks.list(queue, context.deadlineMs);
    const page = tasks.slice(0, MaxResults ?? DEFAULT_TASKS);
    return page.length === 0 ? {} : { Results: page.map((task) => taskView(SourceArn, task)) };
  };

  /** AWS gives the handle of a running task only: of no use for any other. */
  function taskView(sourceArn: string, task: MoveTask): ListMessageMoveTasksResultEntry {
    return {
      TaskHandle:
        task.status === 'RUNNING'
          ? createMoveTaskHandle(keyRing, { id: task.id, sourceArn })
          : undefined,
      Status: task.status,
      SourceArn: sourceArn,
      DestinationArn: task.destination === '' ? undefined : task.destination,
      MaxNumberOfMessagesPerSecond: task.rate === 0 ? undefined : task.rate,
      ApproximateNumberOfMessagesMoved: task.moved,
      ApproximateNumberOfMessagesToMove: task.toMove,
      FailureReason: task.failure,
      StartedTimestamp: task.started,
    };
  }
}
