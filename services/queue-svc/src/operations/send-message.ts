import type { Handler } from '@septet/contracts/operation';
import type { SendMessageInput, SendMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import {
  parseOutgoingFifoMessage,
  parseOutgoingMessage,
  sentMessage,
} from '../queue/outgoing-message.ts';
import { isFifo, parseQueueUrl } from '../queue/queue-id.ts';

export function sendMessage({
  messages,
  ids,
}: Pick<Deps, 'messages' | 'ids'>): Handler<SendMessageInput, SendMessageOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    if (isFifo(queue)) {
      const message = parseOutgoingFifoMessage(input, ids.messageId(), context);
      return sentMessage(
        message,
        await messages.fifo.send(queue, message.stored, context.deadlineMs),
      );
    }
    const message = parseOutgoingMessage(input, ids.messageId(), context);
    await messages.standard.send(queue, message.stored, context.deadlineMs);
    return sentMessage(message);
  };
}
