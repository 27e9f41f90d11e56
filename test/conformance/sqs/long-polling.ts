import type { ReceiveMessageCommandInput } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import type { SqsUser } from './sqs-user.ts';

/** Polls of 20 s that are over long before: what woke them was not the end of their wait. */
const LONG = 20;

export function longPolling(user: SqsUser): void {
  /** @returns the body that came, and how long it took */
  async function poll(input: ReceiveMessageCommandInput) {
    const startMs = performance.now();
    const { Messages } = await user.sqs.receiveMessage(input);
    return { body: Messages?.[0]?.Body, seconds: (performance.now() - startMs) / 1_000 };
  }

  describe('a long poll', () => {
    test('returns at once when there is a message, and does not wait to fill its maximum (trap 2)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'already here');
      const input = { QueueUrl, WaitTimeSeconds: LONG, MaxNumberOfMessages: 10 };
      const { body, seconds } = await poll(input);
      expect(body).toBe('already here');
      expect(seconds).toBeLessThan(LONG / 2);
    });

    test('wakes when another gateway sends', async () => {
      const QueueUrl = await user.createQueue();
      const polls = [1, 2, 3].map(() => poll({ QueueUrl, WaitTimeSeconds: LONG }));
      await user.sqs.sendMessageBatch({
        QueueUrl,
        Entries: ['a', 'b', 'c'].map((MessageBody) => ({ Id: MessageBody, MessageBody })),
      });
      const results = await Promise.all(polls);
      expect(results.map(({ body = '' }) => body).toSorted()).toEqual(['a', 'b', 'c']);
      for (const { seconds } of results) expect(seconds).toBeLessThan(LONG / 2);
    });

    test('wakes when a visibility timeout ends (trap 2)', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '1' });
      await user.send(QueueUrl, 'again');
      await poll({ QueueUrl });
      const { body, seconds } = await poll({ QueueUrl, WaitTimeSeconds: LONG });
      expect(body).toBe('again');
      expect(seconds).toBeLessThan(LONG / 2);
    });

    test('wakes when a visibility timeout is changed to 0 (trap 2)', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '600' });
      await user.send(QueueUrl, 'given back');
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      const ReceiptHandle = Messages?.[0]?.ReceiptHandle;
      const polling = poll({ QueueUrl, WaitTimeSeconds: LONG });
      await user.sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
      const { body, seconds } = await polling;
      expect(body).toBe('given back');
      expect(seconds).toBeLessThan(LONG / 2);
    });

    test('wakes when a delay ends (trap 2)', async () => {
      const QueueUrl = await user.createQueue();
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'late', DelaySeconds: 1 });
      const { body, seconds } = await poll({ QueueUrl, WaitTimeSeconds: LONG });
      expect(body).toBe('late');
      expect(seconds).toBeLessThan(LONG / 2);
    });

    test('ends empty when its wait is over', async () => {
      const QueueUrl = await user.createQueue();
      const { body, seconds } = await poll({ QueueUrl, WaitTimeSeconds: 1 });
      expect(body).toBeUndefined();
      expect(seconds).toBeGreaterThan(0.9);
    });

    test('is what a call without WaitTimeSeconds does where the queue says so, and 0 is a short poll even then (trap 1)', async () => {
      const QueueUrl = await user.createQueue({ ReceiveMessageWaitTimeSeconds: '20' });
      const short = await poll({ QueueUrl, WaitTimeSeconds: 0 });
      expect(short.body).toBeUndefined();
      expect(short.seconds).toBeLessThan(LONG / 2);
      const polling = poll({ QueueUrl });
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'waited for', DelaySeconds: 1 });
      const long = await polling;
      expect(long.body).toBe('waited for');
      expect(long.seconds).toBeGreaterThan(0.9);
    });

    test('that its client gives up takes no message', async () => {
      const QueueUrl = await user.createQueue();
      const leaving = new AbortController();
      const abandoned = user.sqs.receiveMessage(
        { QueueUrl, WaitTimeSeconds: LONG },
        { abortSignal: leaving.signal },
      );
      const staying = poll({ QueueUrl, WaitTimeSeconds: LONG });
      // Calls that overtake the polls give them the time to arrive.
      for (let call = 0; call < 4; call++) await user.sqs.listQueueTags({ QueueUrl });
      leaving.abort();
      await expect(abandoned).rejects.toMatchObject({ name: 'AbortError' });
      await user.send(QueueUrl, 'for whoever stayed');
      expect((await staying).body).toBe('for whoever stayed');
      const { Attributes } = await user.sqs.getQueueAttributes({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessagesNotVisible'],
      });
      expect(Attributes).toEqual({ ApproximateNumberOfMessagesNotVisible: '1' });
    });
  });
}
