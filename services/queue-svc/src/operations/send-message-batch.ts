import type { Handler } from '@septet/contracts/operation';
import { messageTooLongInBatch } from '@septet/contracts/sqs/errors';
import type { SendMessageBatchInput, SendMessageBatchOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { batchResults, checkBatch, checkBatchBytes } from '../queue/batch.ts';
import { parseOutgoingMessage, sentMessage } from '../queue/outgoing-message.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function sendMessageBatch({
  messages,
  ids,
}: Pick<Deps, 'messages' | 'ids'>): Handler<SendMessageBatchInput, SendMessageBatchOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    checkBatch(input.Entries);
    checkBatchBytes(input.Entries);
    return batchResults(input.Entries, async (entry) => {
      const message = parseOutgoingMessage(entry, ids.messageId(), context);
      await messages.send(queue, message.stored, context.deadlineMs, messageTooLongInBatch);
      return { Id: entry.Id, ...sentMessage(message) };
    });
  };
}
