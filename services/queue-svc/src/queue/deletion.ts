import { receiptHandleExpired } from '@septet/contracts/sqs/errors';
import type { ServiceError } from '@septet/contracts/service-error';
import type { MessageStores } from '../store/message-stores.ts';
import type { QueueId } from './queue-id.ts';
import type { Receipt } from './receipt-handle.ts';

/** A handle as it was given, with what it says. */
export interface GivenReceipt {
  readonly handle: string;
  readonly receipt: Receipt;
}

/** Deletes the messages that handles were made for; answers AWS's error for each that expired on a FIFO queue. */
export async function deleteByReceipts(
  messages: MessageStores,
  queue: QueueId,
  given: readonly GivenReceipt[],
  deadlineMs: number,
): Promise<(ServiceError | undefined)[]> {
  const receipts = given.map(({ receipt }) => receipt);
  const outcomes = await messages.of(queue).delete(queue, receipts, deadlineMs);
  return given.map(({ handle }, index) =>
    outcomes[index] === 'expired' ? receiptHandleExpired(handle) : undefined,
  );
}
