import type { Handler } from '@septet/contracts/operation';
import type { ReceiveMessageInput, ReceiveMessageOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { receivedMessage } from '../queue/received-message.ts';
import { selectAttributes, selectSystemAttributes } from '../queue/attribute-selection.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';

const LEASE_BYTES = 6;

export function receiveMessage({
  receiveLines,
  traffic,
  keyRing,
  ids,
}: Pick<Deps, 'receiveLines' | 'traffic' | 'keyRing' | 'ids'>): Handler<
  ReceiveMessageInput,
  ReceiveMessageOutput
> {
  return async (input, context) => {
    const queue = parseQueueUrl(input.QueueUrl, context);
    const systemAttributes = selectSystemAttributes([
      ...(input.AttributeNames ?? []),
      ...(input.MessageSystemAttributeNames ?? []),
    ]);
    const attributes = selectAttributes(input.MessageAttributeNames ?? []);
    const { lease, receivedMs, messages } = await receiveLines.receive(queue, {
      maxMessages: input.MaxNumberOfMessages ?? 1,
      visibilityTimeoutSeconds: input.VisibilityTimeout,
      waitSeconds: input.WaitTimeSeconds,
      lease: Buffer.from(ids.randomBytes(LEASE_BYTES)).toString('hex'),
      attemptId: input.ReceiveRequestAttemptId,
      signal: context.signal,
    });
    const counts = traffic.of(queue);
    counts.received += messages.length;
    if (messages.length === 0) counts.emptyReceives += 1;
    // SQS omits the list when it is empty.
    if (messages.length === 0) return {};
    return {
      Messages: messages.map((message) =>
        receivedMessage(message, {
          queue,
          keyRing,
          lease,
          receivedMs,
          attributes,
          systemAttributes,
        }),
      ),
    };
  };
}
