import { invalidParameterValue, messageNotInflight } from '@septet/contracts/sqs/errors';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { MessageStore } from '../store/message-store.ts';
import type { QueueId } from './queue-id.ts';
import { parseReceiptHandle } from './receipt-handle.ts';

/** SQS API, ChangeMessageVisibility: 12 hours in total, counted from the receive. */
const MAX_SECONDS = 43_200;

/** Sets a leased message's timeout anew, from now. @throws AWS's errors for a message that is gone, visible or out of hours. */
export async function setVisibility(
  { messages, keyRing }: { readonly messages: MessageStore; readonly keyRing: KeyRing },
  queue: QueueId,
  handle: string,
  timeoutSeconds: number,
  deadlineMs: number,
): Promise<void> {
  const receipt = parseReceiptHandle(keyRing, queue, handle);
  if (timeoutSeconds < 0 || timeoutSeconds > MAX_SECONDS) {
    throw invalidParameterValue(
      `Value ${timeoutSeconds} for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an integer between 0 and ${MAX_SECONDS}.`,
    );
  }
  const outcome = await messages.changeVisibility(queue, receipt, timeoutSeconds, deadlineMs);
  switch (outcome) {
    case 'changed':
      return;
    case 'missing':
      throw invalidParameterValue(
        `Value ${handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
      );
    case 'visible':
      throw messageNotInflight();
    case 'beyond':
      throw invalidParameterValue(
        `Value ${timeoutSeconds} for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [${MAX_SECONDS} seconds].`,
      );
  }
}
