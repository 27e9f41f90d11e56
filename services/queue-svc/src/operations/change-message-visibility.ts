import type { Handler } from '@septet/contracts/operation';
import type {
  ChangeMessageVisibilityInput,
  ChangeMessageVisibilityOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { setVisibility } from '../queue/visibility.ts';

export function changeMessageVisibility(
  deps: Pick<Deps, 'messages' | 'keyRing'>,
): Handler<ChangeMessageVisibilityInput, ChangeMessageVisibilityOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    await setVisibility(
      deps,
      queue,
      input.ReceiptHandle,
      input.VisibilityTimeout,
      context.deadlineMs,
    );
    return {};
  };
}
