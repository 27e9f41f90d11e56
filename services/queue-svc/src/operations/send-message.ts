import type { Handler } from '@septet/contracts/operation';
import { messageTooLong } from '@septet/contracts/sqs/errors';
import type { SendMessageInput, SendMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { parseOutgoing, sendAll } from '../queue/outgoing-message.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

export function sendMessage({
  messages,
  traffic,
  ids,
}: Pick<Deps, 'messages' | 'traffic' | 'ids'>): Handler<SendMessageInput, SendMessageOutput> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const message = parseOutgoing(queue, input, ids.messageId(), context);
    const [sent] = await sendAll(messages, queue, [message], context.deadlineMs);
    if (typeof sent === 'number') throw messageTooLong(sent);
    traffic.of(queue).sent += 1;
    // A missing outcome is a defect, and no empty success.
    if (sent === undefined) throw new Error('the store answered no outcome of a send');
    return sent;
  };
}
