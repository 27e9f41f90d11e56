import {
  InvalidAttributeName,
  InvalidAttributeValue,
  type QueueAttributeName,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { refusalOf, type Refusal } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function queueAttributes(user: SqsUser): void {
  async function attributesOf(QueueUrl: string, ...names: readonly QueueAttributeName[]) {
    const AttributeNames = [...names];
    const { Attributes } = await user.sqs.getQueueAttributes({ QueueUrl, AttributeNames });
    return Attributes;
  }

  describe('attributes of a queue', () => {
    test('are AWS’s defaults at first, all of them strings (trap 18)', async () => {
      const beforeSeconds = Math.floor(Date.now() / 1_000);
      const QueueUrl = await user.createQueue();
      const attributes = await attributesOf(QueueUrl, 'All');
      expect(attributes).toEqual({
        QueueArn: `arn:aws:sqs:${user.region}:000000000000:${QueueUrl.split('/').at(-1)}`,
        ApproximateNumberOfMessages: '0',
        ApproximateNumberOfMessagesNotVisible: '0',
        ApproximateNumberOfMessagesDelayed: '0',
        CreatedTimestamp: expect.stringMatching(/^\d{10}$/),
        LastModifiedTimestamp: attributes?.CreatedTimestamp,
        DelaySeconds: '0',
        MaximumMessageSize: '1048576',
        MessageRetentionPeriod: '345600',
        ReceiveMessageWaitTimeSeconds: '0',
        VisibilityTimeout: '30',
        SqsManagedSseEnabled: 'true',
      });
      expect(Number(attributes?.CreatedTimestamp)).toBeGreaterThanOrEqual(beforeSeconds);
    });

    test('come by name, and not at all when none is named', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '45' });
      expect(await attributesOf(QueueUrl, 'VisibilityTimeout', 'DelaySeconds')).toEqual({
        VisibilityTimeout: '45',
        DelaySeconds: '0',
      });
      expect((await user.sqs.getQueueAttributes({ QueueUrl })).Attributes).toBeUndefined();
    });

    test('that are not set are left out, also when they are named', async () => {
      const QueueUrl = await user.createQueue();
      expect(await attributesOf(QueueUrl, 'RedrivePolicy', 'Policy')).toBeUndefined();
    });

    test('change by SetQueueAttributes, which keeps the others', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '45', DelaySeconds: '3' });
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '4' } });
      expect(await attributesOf(QueueUrl, 'VisibilityTimeout', 'DelaySeconds')).toEqual({
        VisibilityTimeout: '45',
        DelaySeconds: '4',
      });
    });

    test('a policy is kept as it was written, and an empty one removes it', async () => {
      const QueueUrl = await user.createQueue();
      const Policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }],
      });
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy } });
      expect(await attributesOf(QueueUrl, 'Policy')).toEqual({ Policy });
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy: '' } });
      expect(await attributesOf(QueueUrl, 'Policy')).toBeUndefined();
    });

    test('a key of one’s own switches SQS’s own encryption off', async () => {
      const QueueUrl = await user.createQueue({ KmsMasterKeyId: 'alias/mine' });
      expect(await attributesOf(QueueUrl, 'KmsMasterKeyId', 'SqsManagedSseEnabled')).toEqual({
        KmsMasterKeyId: 'alias/mine',
        SqsManagedSseEnabled: 'false',
      });
    });

    test.each([
      ['DelaySeconds', '0', '900'],
      ['MaximumMessageSize', '1024', '1048576'],
      ['MessageRetentionPeriod', '60', '1209600'],
      ['ReceiveMessageWaitTimeSeconds', '0', '20'],
      ['VisibilityTimeout', '0', '43200'],
      ['KmsDataKeyReusePeriodSeconds', '60', '86400'],
    ] as const)('%s reaches from %s to %s', async (name, lowest, highest) => {
      const QueueUrl = await user.createQueue({ [name]: lowest });
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { [name]: highest } });
      expect(await attributesOf(QueueUrl, name)).toEqual({ [name]: highest });
      for (const value of [String(Number(lowest) - 1), String(Number(highest) + 1), 'x', '']) {
        const call = user.sqs.setQueueAttributes({ QueueUrl, Attributes: { [name]: value } });
        expect(await refusalOf(call)).toEqual(invalidValue(name));
      }
      expect(await attributesOf(QueueUrl, name)).toEqual({ [name]: highest });
    });

    test.each([
      ['Policy', '{'],
      ['RedriveAllowPolicy', '{"redrivePermission":"some"}'],
      ['SqsManagedSseEnabled', 'perhaps'],
    ])('%s %s is refused', async (name, value) => {
      const call = user.createQueue({ [name]: value });
      expect(await refusalOf(call)).toEqual(invalidValue(name));
      await expect(user.createQueue({ [name]: value })).rejects.toBeInstanceOf(
        InvalidAttributeValue,
      );
    });

    test.each(['Nonsense', 'QueueArn', 'ApproximateNumberOfMessages', 'CreatedTimestamp'])(
      '%s cannot be set',
      async (name) => {
        const QueueUrl = await user.createQueue();
        const set = () => user.sqs.setQueueAttributes({ QueueUrl, Attributes: { [name]: '1' } });
        expect(await refusalOf(set())).toEqual(unknownAttribute(name));
        await expect(set()).rejects.toBeInstanceOf(InvalidAttributeName);
        expect(await refusalOf(user.createQueue({ [name]: '1' }))).toEqual(unknownAttribute(name));
      },
    );

    test('FifoQueue false is no attribute of a standard queue', async () => {
      expect(await refusalOf(user.createQueue({ FifoQueue: 'false' }))).toEqual(
        unknownAttribute('FifoQueue'),
      );
    });

    test('an unknown name cannot be asked for', async () => {
      const QueueUrl = await user.createQueue();
      const AttributeNames: QueueAttributeName[] = ['Nonsense' as QueueAttributeName];
      const call = user.sqs.getQueueAttributes({ QueueUrl, AttributeNames });
      expect(await refusalOf(call)).toEqual(unknownAttribute('Nonsense'));
    });

    test('count exactly: visible, in flight, delayed', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, '1', '2', '3');
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'later', DelaySeconds: 900 });
      await user.sqs.receiveMessage({ QueueUrl });
      expect(
        await attributesOf(
          QueueUrl,
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesNotVisible',
          'ApproximateNumberOfMessagesDelayed',
        ),
      ).toEqual({
        ApproximateNumberOfMessages: '2',
        ApproximateNumberOfMessagesNotVisible: '1',
        ApproximateNumberOfMessagesDelayed: '1',
      });
    });
  });
}

function invalidValue(name: string): Refusal {
  return {
    name: 'InvalidAttributeValue',
    code: 'InvalidAttributeValue',
    status: 400,
    message: `Invalid value for the parameter ${name}.`,
  };
}

function unknownAttribute(name: string): Refusal {
  return {
    name: 'InvalidAttributeName',
    code: 'InvalidAttributeName',
    status: 400,
    message: `Unknown Attribute ${name}.`,
  };
}
