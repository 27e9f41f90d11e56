import {
  messageNotAvailable,
  messageNotInflight,
  totalVisibilityTimeoutExceeded,
  visibilityTimeoutOutOfRange,
} from '@septet/contracts/sqs/errors';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { MessageStores } from '../store/message-stores.ts';
import type { QueueId } from './queue-id.ts';
import { parseReceiptHandle } from './receipt-handle.ts';

/** SQS API, ChangeMessageVisibility: 12 hours in total, counted from the receive. */
const MAX_SECONDS = 43_200;

/** Sets a leased message's timeout anew, from now. @throws AWS's errors for a message that is gone, visible or out of hours. */
export async function setVisibility(
  { messages, keyRing }: { readonly messages: MessageStores; readonly keyRing: KeyRing },
  queue: QueueId,
  handle: string,
  timeoutSeconds: number,
  deadlineMs: number,
): Promise<void> {
  const receipt = parseReceiptHandle(keyRing, queue, handle);
  if (timeoutSeconds < 0 || timeoutSeconds > MAX_SECONDS) {
    throw visibilityTimeoutOutOfRange(timeoutSeconds);
  }
  const outcome = await messages
    .of(queue)
    .changeVisibility(queue, receipt, timeoutSeconds, deadlineMs);
  switch (outcome) {
    case 'changed':
      return;
    case 'missing':
      throw messageNotAvailable(handle);
    case 'visible':
      throw messageNotInflight();
    case 'beyond':
      throw totalVisibilityTimeoutExceeded(timeoutSeconds);
  }
}
