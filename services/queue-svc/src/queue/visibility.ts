import {
  messageNotAvailable,
  messageNotInflight,
  totalVisibilityTimeoutExceeded,
  visibilityTimeoutOutOfRange,
} from '@septet/contracts/sqs/errors';
import type { ServiceError } from '@septet/contracts/service-error';
import type { KeyRing } from '@septet/service-kit/key-ring';
import type { VisibilityChange, VisibilityOutcome } from '../store/message-store.ts';
import type { MessageStores } from '../store/message-stores.ts';
import type { QueueId } from './queue-id.ts';
import { parseReceiptHandle } from './receipt-handle.ts';

/** SQS API, ChangeMessageVisibility: 12 hours in total, counted from the receive. */
const MAX_SECONDS = 43_200;

/** A handle's new timeout. */
export interface GivenChange extends VisibilityChange {
  readonly handle: string;
}

/** @throws ReceiptHandleIsInvalid, InvalidParameterValue for a timeout out of range. */
export function parseVisibilityChange(
  keyRing: KeyRing,
  queue: QueueId,
  handle: string,
  timeoutSeconds: number,
): GivenChange {
  const receipt = parseReceiptHandle(keyRing, queue, handle);
  if (timeoutSeconds < 0 || timeoutSeconds > MAX_SECONDS) {
    throw visibilityTimeoutOutOfRange(timeoutSeconds);
  }
  return { handle, receipt, timeoutSeconds };
}

/** Sets timeouts anew, from now; answers AWS's error for each message that is gone, visible or out of hours. */
export async function changeVisibility(
  messages: MessageStores,
  queue: QueueId,
  changes: readonly GivenChange[],
  deadlineMs: number,
): Promise<(ServiceError | undefined)[]> {
  const outcomes = await messages.of(queue).changeVisibility(queue, changes, deadlineMs);
  return changes.map((change, index) => refusalOf(change, outcomes[index]));
}

function refusalOf(
  { handle, timeoutSeconds }: GivenChange,
  outcome: VisibilityOutcome | undefined,
): ServiceError | undefined {
  switch (outcome) {
    case 'changed':
      return undefined;
    case 'missing':
      return messageNotAvailable(handle);
    case 'visible':
      return messageNotInflight();
    case 'beyond':
      return totalVisibilityTimeoutExceeded(timeoutSeconds);
    case undefined:
      throw new Error('the store answered no outcome of a change');
  }
}
