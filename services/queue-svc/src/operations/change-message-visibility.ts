import type { Handler } from '@septet/contracts/operation';
import type {
  ChangeMessageVisibilityInput,
  ChangeMessageVisibilityOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { changeVisibility, parseVisibilityChange } from '../queue/visibility.ts';

export function changeMessageVisibility({
  messages,
  keyRing,
}: Pick<Deps, 'messages' | 'keyRing'>): Handler<
  ChangeMessageVisibilityInput,
  ChangeMessageVisibilityOutput
> {
  return async ({ QueueUrl, ReceiptHandle, VisibilityTimeout }, context) => {
    const queue = parseQueueUrl(QueueUrl, context);
    const change = parseVisibilityChange(keyRing, queue, ReceiptHandle, VisibilityTimeout);
    const [refused] = await changeVisibility(messages, queue, [change], context.deadlineMs);
    if (refused !== undefined) throw refused;
    return {};
  };
}
