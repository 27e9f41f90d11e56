import { PurgeQueueInProgress } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function purging(user: SqsUser): void {
  describe('purging a queue', () => {
    test('removes what is visible, in flight and delayed, and keeps what comes later (trap 8)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, '1', '2', '3');
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'delayed', DelaySeconds: 1 });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      const ReceiptHandle = Messages?.[0]?.ReceiptHandle;
      await user.sqs.purgeQueue({ QueueUrl });
      const AttributeNames = [
        'ApproximateNumberOfMessages' as const,
        'ApproximateNumberOfMessagesNotVisible' as const,
        'ApproximateNumberOfMessagesDelayed' as const,
      ];
      const { Attributes } = await user.sqs.getQueueAttributes({ QueueUrl, AttributeNames });
      expect(Object.values(Attributes ?? {})).toEqual(['0', '0', '0']);
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      await user.send(QueueUrl, 'after');
      const poll = { QueueUrl, MaxNumberOfMessages: 10 };
      const received = await user.sqs.receiveMessage(poll);
      expect(received.Messages?.map(({ Body }) => Body)).toEqual(['after']);
      const late = await user.sqs.receiveMessage({ ...poll, WaitTimeSeconds: 2 });
      expect(late.Messages).toBeUndefined();
    });

    test('again within 60 seconds is refused, queue by queue (trap 8)', async () => {
      const [QueueUrl, other] = [await user.createQueue(), await user.createQueue()];
      await user.sqs.purgeQueue({ QueueUrl });
      expect(await refusalOf(user.sqs.purgeQueue({ QueueUrl }))).toEqual({
        name: 'PurgeQueueInProgress',
        code: 'AWS.SimpleQueueService.PurgeQueueInProgress',
        status: 403,
        message: `Only one PurgeQueue operation on ${QueueUrl.split('/').at(-1)} is allowed every 60 seconds.`,
      });
      await expect(user.sqs.purgeQueue({ QueueUrl })).rejects.toBeInstanceOf(PurgeQueueInProgress);
      await user.sqs.purgeQueue({ QueueUrl: other });
    });
  });
}
