import type { ServiceModel } from '@septet/contracts/shape';

/** The call that takes back what an answer has handed out, when nobody got the answer. */
export interface Compensation {
  readonly model: Pick<ServiceModel, 'api'>;
  readonly operation: string;
  readonly input: unknown;
}

/** Input and output of the call, already validated; undefined when there is nothing to take back. */
type Compensate = (input: unknown, output: unknown) => Compensation | undefined;

const SEPTET_QUEUES = { api: 'septet-queues' };

const compensations: Readonly<Record<string, Readonly<Record<string, Compensate>>>> = {
  sqs: {
    /** A client that left takes no message: the lease ends and the receive is not counted. */
    ReceiveMessage: (input, output) => {
      const handles = receiptHandles(output);
      if (handles.length === 0 || !isObject(input) || !('QueueUrl' in input)) return undefined;
      return {
        model: SEPTET_QUEUES,
        operation: 'ReturnMessages',
        input: { QueueUrl: input.QueueUrl, ReceiptHandles: handles },
      };
    },
  },
};

/** Undefined for nearly every operation: its effect stands, whoever hears of it. */
export function compensationOf(api: string, operation: string): Compensate | undefined {
  return compensations[api]?.[operation];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function receiptHandles(output: unknown): string[] {
  if (!isObject(output) || !('Messages' in output) || !Array.isArray(output.Messages)) return [];
  const messages: readonly unknown[] = output.Messages;
  return messages.flatMap((message) => {
    const isMessage = isObject(message) && 'ReceiptHandle' in message;
    return isMessage && typeof message.ReceiptHandle === 'string' ? [message.ReceiptHandle] : [];
  });
}
