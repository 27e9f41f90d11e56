import { ServiceError } from '@septet/contracts/service-error';
import {
  batchRequestTooLong,
  delayOutOfRange,
  invalidMessageContents,
  invalidParameter,
  invalidParameterValue,
  missingParameter,
} from '@septet/contracts/sqs/errors';
import { MESSAGE_TOKEN } from '@septet/contracts/sqs/limits';
import { forbiddenCharacter } from '@septet/contracts/sqs/message-characters';
import type {
  BatchResultErrorEntry,
  SendMessageBatchRequestEntry,
} from '@septet/contracts/sqs/types.gen';
import { MAX_MESSAGE_BYTES } from './message.ts';

const MAX_DELAY_SECONDS = 900;
const WHOLE_TOKEN = new RegExp(`^${MESSAGE_TOKEN.source}$`);

/** The sum of a batch's messages is limited too, whatever the queue's own maximum. @throws BatchRequestTooLong */
export function checkBatchBytes(entries: readonly SendMessageBatchRequestEntry[]): void {
  let bytes = 0;
  for (const { MessageBody, MessageAttributes = {} } of entries) {
    bytes += Buffer.byteLength(MessageBody);
    for (const [name, { DataType, StringValue = '', BinaryValue }] of Object.entries(
      MessageAttributes,
    )) {
      bytes +=
        Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue);
      bytes += BinaryValue?.length ?? 0;
    }
  }
  if (bytes > MAX_MESSAGE_BYTES) throw batchRequestTooLong(bytes, MAX_MESSAGE_BYTES);
}

/** What a single send's limits check at the edge fails only its entry in a batch. @throws AWS's errors */
export function checkSendEntry({
  MessageBody,
  DelaySeconds,
  MessageGroupId,
}: SendMessageBatchRequestEntry): void {
  if (MessageBody === '') throw missingParameter('MessageBody');
  const character = forbiddenCharacter(MessageBody);
  if (character !== undefined) throw invalidMessageContents(character);
  if (DelaySeconds !== undefined && (DelaySeconds < 0 || DelaySeconds > MAX_DELAY_SECONDS)) {
    throw delayOutOfRange(DelaySeconds);
  }
  if (MessageGroupId !== undefined && !WHOLE_TOKEN.test(MessageGroupId)) {
    throw invalidParameter(
      'MessageGroupId',
      MessageGroupId,
      'MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length.',
    );
  }
}

/** In a batch AWS says "cannot be validated" where a single send says "are invalid". */
export function messageTooLongInBatch(maxBytes: number): ServiceError {
  return invalidParameterValue(
    `One or more parameters cannot be validated. Reason: Message must be shorter than ${maxBytes} bytes.`,
  );
}

/**
 * Prepares every entry by itself, commits what could be prepared together, and answers entry by entry: one
 * that fails by its own fault does not fail the others. `commit` answers in the order of what it got.
 */
export async function batchResults<Entry extends { readonly Id: string }, Prepared, Result>(
  entries: readonly Entry[],
  prepare: (entry: Entry) => Prepared,
  commit: (prepared: readonly Prepared[]) => Promise<readonly (Result | ServiceError)[]>,
): Promise<{ Successful: (Result & { Id: string })[]; Failed: BatchResultErrorEntry[] }> {
  const ids: string[] = [];
  const prepared: Prepared[] = [];
  const outcomes = new Map<string, Result | ServiceError>();
  for (const entry of entries) {
    try {
      prepared.push(prepare(entry));
      ids.push(entry.Id);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      outcomes.set(entry.Id, error);
    }
  }
  const results = prepared.length === 0 ? [] : await commit(prepared);
  results.forEach((result, index) => outcomes.set(ids[index] ?? '', result));
  return inOrder(entries, outcomes);
}

/** Both lists in the order of the entries. */
function inOrder<Result>(
  entries: readonly { readonly Id: string }[],
  outcomes: ReadonlyMap<string, Result | ServiceError>,
): { Successful: (Result & { Id: string })[]; Failed: BatchResultErrorEntry[] } {
  const Successful: (Result & { Id: string })[] = [];
  const Failed: BatchResultErrorEntry[] = [];
  for (const { Id } of entries) {
    const outcome = outcomes.get(Id);
    if (outcome instanceof ServiceError) Failed.push(failedEntry(Id, outcome));
    else if (outcome !== undefined) Successful.push({ Id, ...outcome });
  }
  return { Successful, Failed };
}

function failedEntry(id: string, error: ServiceError): BatchResultErrorEntry {
  return {
    Id: id,
    Code: error.queryCode ?? error.code,
    Message: error.message,
    SenderFault: true,
  };
}
