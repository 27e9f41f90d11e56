import { describe, expect, test } from '@jest/globals';
import type { SqsUser } from './sqs-user.ts';

export function delaying(user: SqsUser): void {
  async function bodies(QueueUrl: string) {
    const { Messages } = await user.sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
    return Messages?.map(({ Body }) => Body);
  }

  describe('a delay', () => {
    test('of a message hides it until it ends', async () => {
      const QueueUrl = await user.createQueue();
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'later', DelaySeconds: 2 });
      const { Messages } = await user.sqs.receiveMessage({
        QueueUrl,
        WaitTimeSeconds: 20,
        MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateFirstReceiveTimestamp'],
      });
      const { SentTimestamp, ApproximateFirstReceiveTimestamp } = Messages?.[0]?.Attributes ?? {};
      const hiddenMs = Number(ApproximateFirstReceiveTimestamp) - Number(SentTimestamp);
      expect(hiddenMs).toBeGreaterThanOrEqual(2_000);
    });

    test('of a message wins over the queue’s, 0 too', async () => {
      const QueueUrl = await user.createQueue({ DelaySeconds: '900' });
      await user.send(QueueUrl, 'as the queue says');
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'at once', DelaySeconds: 0 });
      expect(await bodies(QueueUrl)).toEqual(['at once']);
    });

    test('of the queue holds for its messages that come later', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'before');
      await user.sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '900' } });
      await user.send(QueueUrl, 'after');
      expect(await bodies(QueueUrl)).toEqual(['before']);
      expect(await bodies(QueueUrl)).toBeUndefined();
    });

    test('counts for each entry of a batch by itself', async () => {
      const QueueUrl = await user.createQueue();
      await user.sqs.sendMessageBatch({
        QueueUrl,
        Entries: [
          { Id: 'now', MessageBody: 'now' },
          { Id: 'later', MessageBody: 'later', DelaySeconds: 900 },
        ],
      });
      expect(await bodies(QueueUrl)).toEqual(['now']);
      expect(await bodies(QueueUrl)).toBeUndefined();
    });
  });
}
