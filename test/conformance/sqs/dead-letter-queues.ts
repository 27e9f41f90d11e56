import { describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { invalidParameterValue, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function deadLetterQueues(user: SqsUser): void {
  async function arnOf(QueueUrl: string): Promise<string> {
    const AttributeNames = ['QueueArn' as const];
    const { Attributes } = await user.sqs.getQueueAttributes({ QueueUrl, AttributeNames });
    return Attributes?.QueueArn ?? '';
  }

  async function createPair(maxReceiveCount: number) {
    const deadLetters = await user.createQueue();
    const deadLetterTargetArn = await arnOf(deadLetters);
    const source = await user.createQueue({
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount }),
      VisibilityTimeout: '0',
    });
    return { source, deadLetters };
  }

  function receive(QueueUrl: string, WaitTimeSeconds = 0) {
    return user.sqs.receiveMessage({
      QueueUrl,
      WaitTimeSeconds,
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
  }

  describe('a dead-letter queue (trap 6)', () => {
    test('gets what was delivered maxReceiveCount times, with its id, body, attributes and times', async () => {
      const { source, deadLetters } = await createPair(2);
      const { MessageId } = await user.sqs.sendMessage({
        QueueUrl: source,
        MessageBody: 'poison',
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'bad' } },
      });
      const first = await receive(source);
      const second = await receive(source);
      expect(second.Messages?.[0]?.Attributes?.ApproximateReceiveCount).toBe('2');
      expect((await receive(source)).Messages).toBeUndefined();
      const { Messages } = await receive(deadLetters, 20);
      expect(Messages).toHaveLength(1);
      const [dead] = Messages ?? [];
      expect(dead).toMatchObject({
        MessageId,
        Body: 'poison',
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'bad' } },
        Attributes: {
          SentTimestamp: first.Messages?.[0]?.Attributes?.SentTimestamp,
          ApproximateFirstReceiveTimestamp:
            first.Messages?.[0]?.Attributes?.ApproximateFirstReceiveTimestamp,
          DeadLetterQueueSourceArn: await arnOf(source),
        },
      });
    });

    test('the receive that moves a message returns the others', async () => {
      const { source, deadLetters } = await createPair(1);
      await user.send(source, 'poison');
      await receive(source);
      await user.send(source, 'fine');
      const { Messages } = await receive(source);
      expect(Messages?.map(({ Body }) => Body)).toEqual(['fine']);
      const moved = await receive(deadLetters, 20);
      expect(moved.Messages?.map(({ Body }) => Body)).toEqual(['poison']);
    });

    test('lists the queues that it serves', async () => {
      const { source, deadLetters } = await createPair(3);
      const answer = await eventually(
        async () => {
          const list = await user.sqs.listDeadLetterSourceQueues({ QueueUrl: deadLetters });
          return list.queueUrls?.length === 1 ? list : undefined;
        },
        { what: 'the list of sources' },
      );
      expect(answer?.queueUrls?.[0]?.split('/').at(-1)).toBe(source.split('/').at(-1));
    });

    test('must be named by a whole redrive policy', async () => {
      const RedrivePolicy = '{"deadLetterTargetArn": "dummy", "maxReceiveCount": 42}';
      expect(await refusalOf(user.createQueue({ RedrivePolicy }))).toEqual(
        invalidParameterValue(
          `Value ${RedrivePolicy} for parameter RedrivePolicy is invalid. Reason: Invalid value for deadLetterTargetArn.`,
        ),
      );
      expect(await refusalOf(user.createQueue({ RedrivePolicy: '{' }))).toMatchObject({
        name: 'InvalidAttributeValue',
        message:
          'Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a valid JSON map.',
      });
    });

    test('wakes a long poll when a message moves into it (trap 2)', async () => {
      const { source, deadLetters } = await createPair(1);
      await user.send(source, 'poison');
      await receive(source);
      const polling = receive(deadLetters, 20);
      await receive(source);
      expect((await polling).Messages?.[0]?.Body).toBe('poison');
    });
  });
}
