import { createSqsClient } from '@septet/testkit/aws-clients';
import type { RunningSeptet } from '@septet/testkit/septet';
import {
  CreateQueueCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
} from '@aws-sdk/client-sqs';

/** What the cases are about: a running Septet and things in it that exist. */
export interface FuzzTarget {
  readonly port: number;
  readonly host: string;
  readonly queueUrls: readonly [string, ...string[]];
  /** Of messages in the first queue, in flight for hours. */
  readonly handles: readonly [string, ...string[]];
  /** Of ListQueues. */
  readonly nextToken: string;
}

const HOURS = 43_200;

export async function prepareTarget(septet: RunningSeptet): Promise<FuzzTarget> {
  const sqs = createSqsClient(septet);
  const createQueue = async (QueueName: string): Promise<string> => {
    const Attributes = QueueName.endsWith('.fifo')
      ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' }
      : {};
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
    return QueueUrl;
  };
  const held = await createQueue('held');
  const queueUrls = [held, await createQueue('open'), await createQueue('open.fifo')] as const;
  await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: held,
      Entries: Array.from({ length: 10 }, (_, index) => ({ Id: `${index}`, MessageBody: 'held' })),
    }),
  );
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: held,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: HOURS,
    }),
  );
  const { NextToken = '' } = await sqs.send(new ListQueuesCommand({ MaxResults: 1 }));
  const [first = '', ...others] = Messages.map(({ ReceiptHandle = '' }) => ReceiptHandle);
  if (first === '' || NextToken === '') throw new Error('the target gave no handle or no token');
  const { port, host } = new URL(septet.endpoint);
  return { port: Number(port), host, queueUrls, handles: [first, ...others], nextToken: NextToken };
}
