import {
  batchEntryIdsNotDistinct,
  batchRequestTooLong,
  emptyBatchRequest,
  invalidBatchEntryId,
  tooManyEntriesInBatchRequest,
} from '@septet/contracts/sqs/errors';
import { ServiceError } from '@septet/contracts/service-error';
import type { BatchResultErrorEntry, SendMessageBatchRequestEntry } from '@septet/contracts/sqs/types.gen';
import { MAX_MESSAGE_BYTES } from './message.ts';

const MAX_ENTRIES = 10;
const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

/** The rules that fail a batch as a whole (SQS API, SendMessageBatch "Errors"). */
export function checkBatch(entries: readonly { readonly Id: string }[]): void {
  if (entries.length === 0) throw emptyBatchRequest();
  if (entries.length > MAX_ENTRIES) throw tooManyEntriesInBatchRequest(entries.length);
  const seen = new Set<string>();
  for (const { Id: id } of entries) {
    if (!ENTRY_ID.test(id)) throw invalidBatchEntryId();
    if (seen.has(id)) throw batchEntryIdsNotDistinct(id);
    seen.add(id);
  }
}

/**
 * Keeps one entry's error in its entry. @throws what is no ServiceError, and what concerns the queue or
 * the service and not the entry.
 */
function failedEntry(id: string, error: unknown): BatchResultErrorEntry {
  if (!(error instanceof ServiceError) || error.code === 'QueueDoesNotExist' || (error.status ?? 400) >= 500) throw error;
  return {
    Id: id,
    Code: error.queryCode ?? error.code,
    Message: error.message,
    SenderFault: true,
  };
}

/** The sum of a batch's messages is limited too, whatever the queue's own maximum. @throws BatchRequestTooLong */
export function checkBatchBytes(entries: readonly SendMessageBatchRequestEntry[]): void {
  let bytes = 0;
  for (const { MessageBody, MessageAttributes = {} } of entries) {
    bytes += Buffer.byteLength(MessageBody);
    for (const [name, { DataType, StringValue = '', BinaryValue }] of Object.entries(MessageAttributes)) {
      bytes += Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue);
      bytes += BinaryValue?.length ?? 0;
    }
  }
  if (bytes > MAX_MESSAGE_BYTES) throw batchRequestTooLong(bytes);
}

/** Runs every entry by itself; an entry that fails by its own fault does not fail the others. */
export async function batchResults<Entry extends { readonly Id: string }, Result>(
  entries: readonly Entry[],
  run: (entry: Entry) => Promise<Result>,
): Promise<{ Successful: Result[]; Failed: BatchResultErrorEntry[] }> {
  const settled = await Promise.allSettled(entries.map(run));
  const Successful: Result[] = [];
  const Failed: BatchResultErrorEntry[] = [];
  settled.forEach((result, index) => {
    if (result.status === 'fulfilled') Successful.push(result.value);
    else Failed.push(failedEntry(entries[index]?.Id ?? '', result.reason));
  });
  return { Successful, Failed };
}
