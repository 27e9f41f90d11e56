import type { CallContext, Handler } from '@septet/contracts/operation';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type {
  SendMessageBatchInput,
  SendMessageBatchOutput,
  SendMessageBatchRequestEntry,
  SendMessageBatchResultEntry,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import {
  batchResults,
  checkBatchBytes,
  checkSendEntry,
  messageTooLongInBatch,
} from '../queue/batch.ts';
import {
  parseOutgoingFifoMessage,
  parseOutgoingMessage,
  sentMessage,
} from '../queue/outgoing-message.ts';
import { isFifo, parseQueueUrl, type QueueId } from '../queue/queue-id.ts';

export function sendMessageBatch({
  messages,
  queues,
  ids,
}: Pick<Deps, 'messages' | 'queues' | 'ids'>): Handler<
  SendMessageBatchInput,
  SendMessageBatchOutput
> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    checkBatchBytes(input.Entries);
    if (isFifo(queue)) await checkFifoBatch(queue, input.Entries, context.deadlineMs);
    return batchResults(input.Entries, (entry) => sendEntry(queue, entry, context));
  };

  async function sendEntry(
    queue: QueueId,
    entry: SendMessageBatchRequestEntry,
    context: CallContext,
  ): Promise<SendMessageBatchResultEntry> {
    checkSendEntry(entry);
    const { deadlineMs } = context;
    if (isFifo(queue)) {
      const message = parseOutgoingFifoMessage(entry, ids.messageId(), context);
      const sent = await messages.fifo.send(
        queue,
        message.stored,
        deadlineMs,
        messageTooLongInBatch,
      );
      return { Id: entry.Id, ...sentMessage(message, sent) };
    }
    const message = parseOutgoingMessage(entry, ids.messageId(), context);
    await messages.standard.send(queue, message.stored, deadlineMs, messageTooLongInBatch);
    return { Id: entry.Id, ...sentMessage(message) };
  }

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
    throw invalidParameterValue(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
  }
}
