import type { Handler } from '@septet/contracts/operation';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type {
  SendMessageBatchInput,
  SendMessageBatchOutput,
  SendMessageBatchRequestEntry,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { noDedupeId } from '../store/fifo-message-store.ts';
import {
  batchResults,
  checkBatchBytes,
  checkSendEntry,
  messageTooLongInBatch,
} from '../queue/batch.ts';
import { parseOutgoing, sendAll } from '../queue/outgoing-message.ts';
import { isFifo, parseQueueUrl, type QueueId } from '../queue/queue-id.ts';

export function sendMessageBatch({
  messages,
  queues,
  traffic,
  ids,
}: Pick<Deps, 'messages' | 'queues' | 'traffic' | 'ids'>): Handler<
  SendMessageBatchInput,
  SendMessageBatchOutput
> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    checkBatchBytes(input.Entries);
    if (isFifo(queue)) await checkFifoBatch(queue, input.Entries, context.deadlineMs);
    return batchResults(
      input.Entries,
      (entry) => {
        checkSendEntry(entry);
        return parseOutgoing(queue, entry, ids.messageId(), context);
      },
      async (outgoing) => {
        const sent = await sendAll(messages, queue, outgoing, context.deadlineMs);
        traffic.of(queue).sent += sent.filter((result) => typeof result !== 'number').length;
        return sent.map((result) =>
          typeof result === 'number' ? messageTooLongInBatch(result) : result,
        );
      },
    );
  };

  /** What AWS refuses for one entry of a FIFO batch fails the whole request, before anything is stored. */
  async function checkFifoBatch(
    queue: QueueId,
    entries: readonly SendMessageBatchRequestEntry[],
    deadlineMs: number,
  ): Promise<void> {
    if (entries.some(({ MessageGroupId }) => MessageGroupId === undefined)) {
      throw invalidParameterValue('The request must contain the parameter MessageGroupId.');
    }
    if (entries.every(({ MessageDeduplicationId }) => MessageDeduplicationId !== undefined)) return;
    const { attributes } = await queues.describe(queue, deadlineMs);
    if (attributes['ContentBasedDeduplication'] === 'true') return;
    throw noDedupeId();
  }
}
