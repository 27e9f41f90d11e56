import type { Handler } from '@septet/contracts/operation';
import type { AddPermissionInput, AddPermissionOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { hasPermission, parsePermission, withPermission } from '../queue/permission.ts';
import { parseQueueUrl, queueArn } from '../queue/queue-id.ts';

export function addPermission({
  policies,
}: Pick<Deps, 'policies'>): Handler<AddPermissionInput, AddPermissionOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const permission = parsePermission(input.Label, input.AWSAccountIds, input.Actions);
    const arn = queueArn(queue);
    await policies.change(
      queue,
      // Found at a later attempt, the very statement is our own, of a change whose answer was lost.
      (policy, attempt) =>
        attempt > 1 && hasPermission(policy, permission, arn)
          ? policy
          : withPermission(policy, permission, arn),
      context.deadlineMs,
    );
    return {};
  };
}
