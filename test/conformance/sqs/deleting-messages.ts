import { ReceiptHandleIsInvalid } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { missingParameter, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function deletingMessages(user: SqsUser): void {
  async function receive(QueueUrl: string, VisibilityTimeout?: number): Promise<string> {
    const { Messages } = await user.sqs.receiveMessage({ QueueUrl, VisibilityTimeout });
    return Messages?.[0]?.ReceiptHandle ?? '';
  }

  async function countIn(QueueUrl: string): Promise<number> {
    const { Attributes } = await user.sqs.getQueueAttributes({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    });
    return Object.values(Attributes ?? {}).reduce((sum, count) => sum + Number(count), 0);
  }

  describe('deleting a message', () => {
    test('removes it, and doing so twice succeeds (trap 5)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const ReceiptHandle = await receive(QueueUrl);
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      expect(await countIn(QueueUrl)).toBe(0);
    });

    test('works with the handle of an earlier receive, also while another holds it (trap 5)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const old = await receive(QueueUrl, 0);
      await receive(QueueUrl);
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle: old });
      expect(await countIn(QueueUrl)).toBe(0);
    });

    test('works after the message became visible again', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const ReceiptHandle = await receive(QueueUrl, 0);
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      expect(await countIn(QueueUrl)).toBe(0);
    });

    test('refuses garbage, a forged handle and one of another queue (trap 5)', async () => {
      const [QueueUrl, other] = [await user.createQueue(), await user.createQueue()];
      await user.send(other, 'x');
      const foreign = await receive(other);
      const forged = `${foreign.slice(0, -4)}AAAA`;
      for (const ReceiptHandle of ['garbage', foreign, forged]) {
        const remove = () => user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
        expect(await refusalOf(remove())).toMatchObject({
          name: 'ReceiptHandleIsInvalid',
          code: 'ReceiptHandleIsInvalid',
          message: `The input receipt handle "${ReceiptHandle}" is not a valid receipt handle.`,
        });
        await expect(remove()).rejects.toBeInstanceOf(ReceiptHandleIsInvalid);
      }
      expect(await countIn(other)).toBe(1);
    });

    test('needs a handle', async () => {
      const QueueUrl = await user.createQueue();
      for (const ReceiptHandle of [undefined, '']) {
        const call = user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
        expect(await refusalOf(call)).toEqual(missingParameter('ReceiptHandle'));
      }
    });

    test('in a batch answers entry by entry', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, '1', '2');
      const { Successful, Failed } = await user.sqs.deleteMessageBatch({
        QueueUrl,
        Entries: [
          { Id: 'a', ReceiptHandle: await receive(QueueUrl) },
          { Id: 'b', ReceiptHandle: 'garbage' },
          { Id: 'c', ReceiptHandle: await receive(QueueUrl) },
        ],
      });
      expect(Successful).toEqual([{ Id: 'a' }, { Id: 'c' }]);
      expect(Failed).toEqual([
        {
          Id: 'b',
          Code: 'ReceiptHandleIsInvalid',
          Message: 'The input receipt handle "garbage" is not a valid receipt handle.',
          SenderFault: true,
        },
      ]);
      expect(await countIn(QueueUrl)).toBe(0);
    });

    test.each([
      [
        [],
        'EmptyBatchRequest',
        'There should be at least one DeleteMessageBatchRequestEntry in the request.',
      ],
      [['a', 'a'], 'BatchEntryIdsNotDistinct', 'Id a repeated.'],
      [
        ['a b'],
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      ],
    ])('a batch with the ids %j is refused as a whole (trap 9)', async (ids, name, message) => {
      const QueueUrl = await user.createQueue();
      const Entries = ids.map((Id) => ({ Id, ReceiptHandle: 'x' }));
      const call = user.sqs.deleteMessageBatch({ QueueUrl, Entries });
      expect(await refusalOf(call)).toMatchObject({ name, message, status: 400 });
    });
  });
}
