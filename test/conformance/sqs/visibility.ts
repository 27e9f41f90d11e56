import { MessageNotInflight, ReceiptHandleIsInvalid } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, missingParameter, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function visibility(user: SqsUser): void {
  async function receive(QueueUrl: string, VisibilityTimeout?: number, WaitTimeSeconds = 0) {
    const { Messages } = await user.sqs.receiveMessage({
      QueueUrl,
      VisibilityTimeout,
      WaitTimeSeconds,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    const [message] = Messages ?? [];
    return {
      handle: message?.ReceiptHandle,
      count: message?.Attributes?.ApproximateReceiveCount,
    };
  }

  describe('the visibility timeout', () => {
    test('of 0 on receive leaves the message visible and counts the receive (trap 3)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      expect((await receive(QueueUrl, 0)).count).toBe('1');
      expect((await receive(QueueUrl, 0)).count).toBe('2');
      expect((await receive(QueueUrl)).count).toBe('3');
      expect((await receive(QueueUrl)).count).toBeUndefined();
    });

    test('ends, and every receive makes a new handle (trap 5)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const first = await receive(QueueUrl, 1);
      const second = await receive(QueueUrl, undefined, 20);
      expect(second.count).toBe('2');
      expect(second.handle).not.toBe(first.handle);
    });

    test('changed for one receive is not remembered for the next (trap 3)', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '600' });
      await user.send(QueueUrl, 'x');
      const { handle: ReceiptHandle } = await receive(QueueUrl);
      const change = { QueueUrl, ReceiptHandle, VisibilityTimeout: 1 };
      await user.sqs.changeMessageVisibility(change);
      expect((await receive(QueueUrl, undefined, 20)).count).toBe('2');
      expect((await receive(QueueUrl, undefined, 2)).count).toBeUndefined();
    });

    test('never reaches beyond 12 hours after the receive (trap 3)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const { handle } = await receive(QueueUrl);
      const change = (VisibilityTimeout: number) =>
        user.sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: handle, VisibilityTimeout });
      expect(await refusalOf(change(43_201))).toEqual(
        invalidParameterValue(
          'Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided.',
        ),
      );
      await change(43_100);
    });

    test('of a deleted message cannot be changed, and AWS’s error is not MessageNotInflight (trap 4)', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const { handle: ReceiptHandle = '' } = await receive(QueueUrl);
      await user.sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: 10 };
      expect(await refusalOf(user.sqs.changeMessageVisibility(input))).toEqual(
        invalidParameterValue(
          `Value ${ReceiptHandle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
        ),
      );
    });

    test('of a message that is visible again cannot be changed', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, 'x');
      const { handle: ReceiptHandle } = await receive(QueueUrl, 0);
      const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: 10 };
      await expect(user.sqs.changeMessageVisibility(input)).rejects.toBeInstanceOf(
        MessageNotInflight,
      );
    });

    test('cannot be changed with garbage, nor with another queue’s handle (trap 5)', async () => {
      const [QueueUrl, other] = [await user.createQueue(), await user.createQueue()];
      await user.send(other, 'x');
      const { handle = '' } = await receive(other);
      for (const ReceiptHandle of ['garbage', handle]) {
        const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: 10 };
        expect(await refusalOf(user.sqs.changeMessageVisibility(input))).toMatchObject({
          name: 'ReceiptHandleIsInvalid',
          message: `The input receipt handle "${ReceiptHandle}" is not a valid receipt handle.`,
        });
        await expect(user.sqs.changeMessageVisibility(input)).rejects.toBeInstanceOf(
          ReceiptHandleIsInvalid,
        );
      }
    });

    test('must be given to change it', async () => {
      const QueueUrl = await user.createQueue();
      const call = user.sqs.changeMessageVisibility({
        QueueUrl,
        ReceiptHandle: 'x',
        VisibilityTimeout: undefined,
      });
      expect(await refusalOf(call)).toEqual(missingParameter('VisibilityTimeout'));
    });

    test('changes in a batch entry by entry', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, '1', '2');
      const [first, second] = [await receive(QueueUrl), await receive(QueueUrl)];
      const { Successful, Failed } = await user.sqs.changeMessageVisibilityBatch({
        QueueUrl,
        Entries: [
          { Id: 'back', ReceiptHandle: first.handle, VisibilityTimeout: 0 },
          { Id: 'longer', ReceiptHandle: second.handle, VisibilityTimeout: 600 },
          { Id: 'garbage', ReceiptHandle: 'garbage', VisibilityTimeout: 0 },
          { Id: 'too-long', ReceiptHandle: second.handle, VisibilityTimeout: 43_201 },
        ],
      });
      expect(Successful).toEqual([{ Id: 'back' }, { Id: 'longer' }]);
      expect(Failed).toEqual([
        {
          Id: 'garbage',
          Code: 'ReceiptHandleIsInvalid',
          Message: 'The input receipt handle "garbage" is not a valid receipt handle.',
          SenderFault: true,
        },
        {
          Id: 'too-long',
          Code: 'InvalidParameterValue',
          Message:
            'Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided.',
          SenderFault: true,
        },
      ]);
      expect((await receive(QueueUrl)).count).toBe('2');
      expect((await receive(QueueUrl)).count).toBeUndefined();
    });

    test.each([
      [
        [],
        'EmptyBatchRequest',
        'There should be at least one ChangeMessageVisibilityBatchRequestEntry in the request.',
      ],
      [['a', 'a'], 'BatchEntryIdsNotDistinct', 'Id a repeated.'],
    ])('a batch with the ids %j is refused as a whole (trap 9)', async (ids, name, message) => {
      const QueueUrl = await user.createQueue();
      const Entries = ids.map((Id) => ({ Id, ReceiptHandle: 'x', VisibilityTimeout: 0 }));
      const call = user.sqs.changeMessageVisibilityBatch({ QueueUrl, Entries });
      expect(await refusalOf(call)).toMatchObject({ name, message, status: 400 });
    });
  });
}
