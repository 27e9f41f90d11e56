import { BatchRequestTooLong } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { md5 } from './md5.ts';
import { refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

const MEBIBYTE = 1_048_576;

export function sendingBatches(user: SqsUser): void {
  describe('sending a batch', () => {
    test('answers entry by entry, in order', async () => {
      const QueueUrl = await user.createQueue();
      const Entries = Array.from({ length: 10 }, (_, index) => ({
        Id: `entry_${index}`,
        MessageBody: `body ${index}`,
      }));
      const { Successful, Failed } = await user.sqs.sendMessageBatch({ QueueUrl, Entries });
      expect(Failed).toBeUndefined();
      expect(Successful?.map(({ Id }) => Id)).toEqual(Entries.map(({ Id }) => Id));
      expect(Successful?.map(({ MD5OfMessageBody }) => MD5OfMessageBody)).toEqual(
        Entries.map(({ MessageBody }) => md5(MessageBody)),
      );
      const MaxNumberOfMessages = 10;
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages });
      expect(Messages?.map(({ MessageId }) => MessageId).toSorted()).toEqual(
        Successful?.map(({ MessageId }) => MessageId).toSorted(),
      );
    });

    test.each([
      [
        'that is empty',
        [],
        'EmptyBatchRequest',
        'There should be at least one SendMessageBatchRequestEntry in the request.',
      ],
      [
        'of 11',
        ids(11),
        'TooManyEntriesInBatchRequest',
        'Maximum number of entries per request are 10. You have sent 11.',
      ],
      ['with an id twice', ['a', 'b', 'a'], 'BatchEntryIdsNotDistinct', 'Id a repeated.'],
      [
        'with a bad id',
        ['a', 'b c'],
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      ],
      [
        'with an id of 81 characters',
        ['a'.repeat(81)],
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      ],
    ])('%s is refused as a whole (trap 9)', async (_, batchIds, name, message) => {
      const QueueUrl = await user.createQueue();
      const Entries = batchIds.map((Id) => ({ Id, MessageBody: 'x' }));
      expect(await refusalOf(user.sqs.sendMessageBatch({ QueueUrl, Entries }))).toEqual({
        name,
        code: `AWS.SimpleQueueService.${name}`,
        status: 400,
        message,
      });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      expect(Messages).toBeUndefined();
    });

    test('whose sum is too long is refused as a whole, whatever the queue’s own maximum (trap 9)', async () => {
      const QueueUrl = await user.createQueue({ MaximumMessageSize: '1024' });
      const Entries = ids(2).map((Id) => ({ Id, MessageBody: 'x'.repeat(MEBIBYTE / 2 + 1) }));
      const call = () => user.sqs.sendMessageBatch({ QueueUrl, Entries });
      expect(await refusalOf(call())).toEqual({
        name: 'BatchRequestTooLong',
        code: 'AWS.SimpleQueueService.BatchRequestTooLong',
        status: 400,
        message: `Batch requests cannot be longer than 1048576 bytes. You have sent ${MEBIBYTE + 2} bytes.`,
      });
      await expect(call()).rejects.toBeInstanceOf(BatchRequestTooLong);
    });

    test('an entry with a forbidden character or one too long fails alone, with a text of its own (trap 9)', async () => {
      const QueueUrl = await user.createQueue({ MaximumMessageSize: '1024' });
      const { Successful, Failed } = await user.sqs.sendMessageBatch({
        QueueUrl,
        Entries: [
          { Id: 'good', MessageBody: 'x'.repeat(1024) },
          { Id: 'long', MessageBody: 'x'.repeat(1025) },
          { Id: 'bad', MessageBody: '\u{1}' },
          { Id: 'late', MessageBody: 'x', DelaySeconds: 901 },
          {
            Id: 'typed',
            MessageBody: 'x',
            MessageAttributes: { a: { DataType: 'Text', StringValue: 'x' } },
          },
        ],
      });
      expect(Successful?.map(({ Id }) => Id)).toEqual(['good']);
      expect(Failed).toEqual([
        {
          Id: 'long',
          Code: 'InvalidParameterValue',
          Message:
            'One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes.',
          SenderFault: true,
        },
        {
          Id: 'bad',
          Code: 'InvalidMessageContents',
          Message: expect.stringContaining("Invalid binary character '#x1' was found"),
          SenderFault: true,
        },
        {
          Id: 'late',
          Code: 'InvalidParameterValue',
          Message:
            'Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.',
          SenderFault: true,
        },
        {
          Id: 'typed',
          Code: 'InvalidParameterValue',
          Message: expect.stringContaining('invalid message attribute type'),
          SenderFault: true,
        },
      ]);
    });

    test('in which every entry fails answers no Successful (trap 11)', async () => {
      const QueueUrl = await user.createQueue();
      const Entries = [{ Id: 'bad', MessageBody: '\u{1}' }];
      const { Successful, Failed } = await user.sqs.sendMessageBatch({ QueueUrl, Entries });
      expect(Successful).toBeUndefined();
      expect(Failed).toHaveLength(1);
    });
  });
}

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `id-${index}`);
}
