import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { findAwsClis } from '../aws-programs.ts';
import { AwsCli } from './aws-cli.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());
const programs = await findAwsClis();
const clis = await Promise.all(
  programs.map(async (program) => {
    const aws = new AwsCli(program, septet);
    return [await aws.version(), await aws.protocol(), aws] as const;
  }),
);

/** Starting Python takes a second on a busy machine, and a walk has many commands. */
const TIMEOUT_MS = 120_000;

describe.each(clis)('AWS CLI %s over %s', (_, protocol, aws) => {
  const forThisWsdl = protocol === 'query' ? ' for this wsdl version' : '';

  async function createQueue(...further: readonly string[]): Promise<string> {
    const name = `cli-${randomUUID()}`;
    const answer = await aws.sqs('create-queue', '--queue-name', name, ...further);
    expect(answer).toEqual({ QueueUrl: `${septet.endpoint}/000000000000/${name}` });
    return `${septet.endpoint}/000000000000/${name}`;
  }

  test(
    'creates, finds, describes, tags and deletes a queue',
    async () => {
      const url = await createQueue('--attributes', 'VisibilityTimeout=45', '--tags', 'team=ops');
      const name = url.split('/').at(-1) ?? '';
      expect(await aws.sqs('get-queue-url', '--queue-name', name)).toEqual({ QueueUrl: url });
      expect(await aws.sqs('list-queues', '--queue-name-prefix', name)).toEqual({
        QueueUrls: [url],
      });
      await aws.sqs('set-queue-attributes', '--queue-url', url, '--attributes', 'DelaySeconds=3');
      expect(
        await aws.sqs('get-queue-attributes', '--queue-url', url, '--attribute-names', 'All'),
      ).toMatchObject({ Attributes: { VisibilityTimeout: '45', DelaySeconds: '3' } });
      await aws.sqs('tag-queue', '--queue-url', url, '--tags', 'stage=test,colour=blue');
      await aws.sqs('untag-queue', '--queue-url', url, '--tag-keys', 'colour', 'unknown');
      expect(await aws.sqs('list-queue-tags', '--queue-url', url)).toEqual({
        Tags: { team: 'ops', stage: 'test' },
      });
      expect(await aws.sqs('delete-queue', '--queue-url', url)).toBeUndefined();
      expect(await aws.refused('get-queue-url', '--queue-name', name)).toBe(
        `An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the GetQueueUrl operation: The specified queue does not exist${forThisWsdl}.`,
      );
    },
    TIMEOUT_MS,
  );

  test(
    'sends, receives with a long poll, gives back and deletes a message',
    async () => {
      const url = await createQueue();
      const attributes = JSON.stringify({ city: { DataType: 'String', StringValue: 'Zürich' } });
      const receive = (...further: readonly string[]) =>
        aws.sqs('receive-message', '--queue-url', url, '--wait-time-seconds', '20', ...further);
      const receiving = receive('--attribute-names', 'All', '--message-attribute-names', 'All');
      const sent = await aws.sqs(
        'send-message',
        '--queue-url',
        url,
        '--message-body',
        '<grüße> & more',
        '--message-attributes',
        attributes,
      );
      expect(sent).toEqual({
        MessageId: expect.any(String),
        MD5OfMessageBody: 'd0e184cfdbb45d0f854fa6ad4da940f8',
        MD5OfMessageAttributes: expect.stringMatching(/^\S{32}$/),
      });
      const handle = handleOf(await receiving);
      expect(await receiving).toMatchObject({
        Messages: [
          {
            Body: '<grüße> & more',
            MessageAttributes: { city: { DataType: 'String', StringValue: 'Zürich' } },
            Attributes: { ApproximateReceiveCount: '1' },
          },
        ],
      });
      const message = ['--queue-url', url, '--receipt-handle', handle];
      await aws.sqs('change-message-visibility', ...message, '--visibility-timeout', '0');
      expect(await receive('--attribute-names', 'ApproximateReceiveCount')).toMatchObject({
        Messages: [{ Attributes: { ApproximateReceiveCount: '2' } }],
      });
      await aws.sqs('delete-message', ...message);
      expect(await aws.sqs('receive-message', '--queue-url', url)).toBeUndefined();
    },
    TIMEOUT_MS,
  );

  test(
    'sends and deletes batches, and purges',
    async () => {
      const url = await createQueue();
      const entries = 'Id=a,MessageBody=1 Id=b,MessageBody=2,DelaySeconds=901'.split(' ');
      expect(
        await aws.sqs('send-message-batch', '--queue-url', url, '--entries', ...entries),
      ).toMatchObject({
        Successful: [{ Id: 'a' }],
        Failed: [{ Id: 'b', Code: 'InvalidParameterValue', SenderFault: true }],
      });
      const handle = handleOf(await aws.sqs('receive-message', '--queue-url', url));
      expect(
        await aws.sqs(
          'delete-message-batch',
          '--queue-url',
          url,
          '--entries',
          `Id=a,ReceiptHandle=${handle}`,
          'Id=b,ReceiptHandle=garbage',
        ),
      ).toMatchObject({
        Successful: [{ Id: 'a' }],
        Failed: [{ Id: 'b', Code: 'ReceiptHandleIsInvalid' }],
      });
      expect(await aws.sqs('purge-queue', '--queue-url', url)).toBeUndefined();
      const name = url.split('/').at(-1);
      expect(await aws.refused('purge-queue', '--queue-url', url)).toBe(
        `An error occurred (AWS.SimpleQueueService.PurgeQueueInProgress) when calling the PurgeQueue operation: Only one PurgeQueue operation on ${name} is allowed every 60 seconds.`,
      );
    },
    TIMEOUT_MS,
  );

  test(
    'says what is wrong with a call',
    async () => {
      const url = await createQueue();
      const refusals = await Promise.all([
        aws.refused('create-queue', '--queue-name', 'a b'),
        aws.refused('delete-message', '--queue-url', url, '--receipt-handle', 'garbage'),
        aws.refused('receive-message', '--queue-url', url, '--max-number-of-messages', '11'),
      ]);
      expect(refusals).toEqual([
        'An error occurred (InvalidParameterValue) when calling the CreateQueue operation: Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
        'An error occurred (ReceiptHandleIsInvalid) when calling the DeleteMessage operation: The input receipt handle "garbage" is not a valid receipt handle.',
        'An error occurred (InvalidParameterValue) when calling the ReceiveMessage operation: Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
      ]);
    },
    TIMEOUT_MS,
  );
});

function handleOf(answer: unknown): string {
  const { Messages = [] } = (answer ?? {}) as { Messages?: { ReceiptHandle: string }[] };
  return Messages[0]?.ReceiptHandle ?? '';
}
