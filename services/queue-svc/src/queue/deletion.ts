import { receiptHandleExpired } from '@septet/contracts/sqs/errors';
import type { Deps } from '../deps.ts';
import type { QueueId } from './queue-id.ts';
import { parseReceiptHandle } from './receipt-handle.ts';

/** Deletes the message that a handle was made for. @throws AWS's errors for a handle that is forged or, on a FIFO queue, expired. */
export async function deleteByHandle(
  { messages, keyRing }: Pick<Deps, 'messages' | 'keyRing'>,
  queue: QueueId,
  handle: string,
  deadlineMs: number,
): Promise<void> {
  const receipt = parseReceiptHandle(keyRing, queue, handle);
  const outcome = await messages.of(queue).delete(queue, receipt, deadlineMs);
  if (outcome === 'expired') throw receiptHandleExpired(handle);
}
