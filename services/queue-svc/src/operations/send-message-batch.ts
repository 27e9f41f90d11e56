import type { Handler } from '@septet/contracts/operation';
import type {
  SendMessageBatchInput,
  SendMessageBatchOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import {
  batchResults,
  checkBatchBytes,
  checkSendEntry,
  messageTooLongInBatch,
} from '../queue/batch.ts';
import { parseOutgoingMessage, sentMessage } from '../queue/outgoing-message.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function sendMessageBatch({
  messages,
  ids,
}: Pick<Deps, 'messages' | 'ids'>): Handler<SendMessageBatchInput, SendMessageBatchOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    checkBatchBytes(input.Entries);
    return batchResults(input.Entries, async (entry) => {
      checkSendEntry(entry);
      const message = parseOutgoingMessage(entry, ids.messageId(), context);
      await messages.send(queue, message.stored, context.deadlineMs, messageTooLongInBatch);
      return { Id: entry.Id, ...sentMessage(message) };
    });
  };
}
