import type { Handler } from '@septet/contracts/operation';
import type {
  RemovePermissionInput,
  RemovePermissionOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { labelNotFound, withoutPermission } from '../queue/permission.ts';
import { parseQueueUrl, queueArn } from '../queue/queue-id.ts';

export function removePermission({
  policies,
}: Pick<Deps, 'policies'>): Handler<RemovePermissionInput, RemovePermissionOutput> {
  return async ({ QueueUrl, Label }, context) => {
    const queue = parseQueueUrl(QueueUrl, context);
    await policies.change(
      queue,
      (policy, attempt) => {
        const changed = withoutPermission(policy, Label, queueArn(queue));
        if (changed !== undefined) return changed;
        // Gone at a later attempt: removed by us, in a change whose answer was lost, or by somebody else.
        if (attempt > 1) return policy;
        throw labelNotFound(Label);
      },
      context.deadlineMs,
    );
    return {};
  };
}
