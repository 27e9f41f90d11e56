import { createHash } from 'node:crypto';
import {
  BatchRequestTooLong,
  InvalidMessageContents,
  UnsupportedOperation,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import {
  invalidParameterValue,
  missingParameter,
  queueDoesNotExist,
  refusalOf,
} from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

const MEBIBYTE = 1_048_576;

export function sending(user: SqsUser): void {
  describe('sending a message', () => {
    test('answers its id and the digests of body and attributes', async () => {
      const QueueUrl = await user.createQueue();
      const sent = await user.sqs.sendMessage({
        QueueUrl,
        MessageBody: 'grüße',
        MessageAttributes: {
          city: { DataType: 'String', StringValue: 'Zürich' },
          'size.int': { DataType: 'Number.int', StringValue: '42' },
          raw: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255, 1]) },
        },
      });
      expect(sent.MessageId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(sent.MD5OfMessageBody).toBe(md5('grüße'));
      expect(sent.MD5OfMessageAttributes).toBe(
        digestOf([
          ['city', 'String', 1, Buffer.from('Zürich')],
          ['raw', 'Binary', 2, Buffer.from([0, 255, 1])],
          ['size.int', 'Number.int', 1, Buffer.from('42')],
        ]),
      );
      expect(sent.MD5OfMessageSystemAttributes).toBeUndefined();
      expect(sent.SequenceNumber).toBeUndefined();
    });

    test('gives the trace header a digest of its own', async () => {
      const QueueUrl = await user.createQueue();
      const StringValue = 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1';
      const sent = await user.sqs.sendMessage({
        QueueUrl,
        MessageBody: 'traced',
        MessageSystemAttributes: { AWSTraceHeader: { DataType: 'String', StringValue } },
      });
      expect(sent.MD5OfMessageAttributes).toBeUndefined();
      expect(sent.MD5OfMessageSystemAttributes).toBe(
        digestOf([['AWSTraceHeader', 'String', 1, Buffer.from(StringValue)]]),
      );
    });

    test('keeps every character that a message may have', async () => {
      const QueueUrl = await user.createQueue();
      const MessageBody = '\t\n\r {"a":"<&\'\\">"} \u{d7ff}\u{e000}\u{fffd}\u{10000}\u{10ffff} 🎬';
      await user.sqs.sendMessage({ QueueUrl, MessageBody });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      expect(Messages?.[0]?.Body).toBe(MessageBody);
    });

    test.each([
      ['\u{0}', '#x0'],
      ['\u{8}', '#x8'],
      ['\u{b}', '#xB'],
      ['\u{1f}', '#x1F'],
      ['\u{fffe}', '#xFFFE'],
    ])('refuses the character %j', async (character, name) => {
      const QueueUrl = await user.createQueue();
      const send = () => user.sqs.sendMessage({ QueueUrl, MessageBody: `a${character}b` });
      expect(await refusalOf(send())).toEqual({
        name: 'InvalidMessageContents',
        code: 'InvalidMessageContents',
        status: 400,
        message:
          `Invalid binary character '${name}' was found in the message body, the set of allowed ` +
          'characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].',
      });
      await expect(send()).rejects.toBeInstanceOf(InvalidMessageContents);
    });

    test('refuses an empty body, and none', async () => {
      const QueueUrl = await user.createQueue();
      for (const MessageBody of ['', undefined]) {
        const call = user.sqs.sendMessage({ QueueUrl, MessageBody });
        expect(await refusalOf(call)).toEqual(missingParameter('MessageBody'));
      }
    });

    test('carries one mebibyte, attributes counted, and not one byte more', async () => {
      const QueueUrl = await user.createQueue();
      const MessageAttributes = { name: { DataType: 'String', StringValue: 'value' } };
      const attributeBytes = 'name'.length + 'String'.length + 'value'.length;
      const MessageBody = 'x'.repeat(MEBIBYTE - attributeBytes);
      await user.sqs.sendMessage({ QueueUrl, MessageBody, MessageAttributes });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      expect(Messages?.[0]?.Body).toHaveLength(MessageBody.length);
      const tooLong = { QueueUrl, MessageBody: `${MessageBody}x`, MessageAttributes };
      expect(await refusalOf(user.sqs.sendMessage(tooLong))).toEqual(
        invalidParameterValue(
          'One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.',
        ),
      );
    });

    test('counts bytes, not characters, against the queue’s own maximum', async () => {
      const QueueUrl = await user.createQueue({ MaximumMessageSize: '1024' });
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'ü'.repeat(512) });
      const call = user.sqs.sendMessage({ QueueUrl, MessageBody: `${'ü'.repeat(512)}x` });
      expect(await refusalOf(call)).toEqual(
        invalidParameterValue(
          'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
        ),
      );
    });

    test('the trace header does not count', async () => {
      const QueueUrl = await user.createQueue({ MaximumMessageSize: '1024' });
      const AWSTraceHeader = {
        DataType: 'String',
        StringValue: 'Root=1-5759e988-bd862e3fe1be46a9',
      };
      const MessageBody = 'x'.repeat(1024);
      const MessageSystemAttributes = { AWSTraceHeader };
      const sent = await user.sqs.sendMessage({ QueueUrl, MessageBody, MessageSystemAttributes });
      expect(sent.MessageId).toBeDefined();
    });

    test('to a queue that does not exist is refused', async () => {
      const QueueUrl = `${user.endpoint}/000000000000/${user.queueName()}`;
      const call = user.sqs.sendMessage({ QueueUrl, MessageBody: 'lost' });
      expect(await refusalOf(call)).toEqual(queueDoesNotExist);
    });

    test('takes a URL with another host, a path, and the bare name', async () => {
      const QueueName = user.queueName();
      await user.sqs.createQueue({ QueueName });
      const urls = [
        `https://sqs.us-east-1.amazonaws.com/000000000000/${QueueName}`,
        `/000000000000/${QueueName}`,
        QueueName,
      ];
      for (const QueueUrl of urls) {
        const sent = await user.sqs.sendMessage({ QueueUrl, MessageBody: QueueUrl });
        expect(sent.MessageId).toBeDefined();
      }
    });

    test('needs a queue', async () => {
      const call = user.sqs.sendMessage({ QueueUrl: undefined, MessageBody: 'lost' });
      expect(await refusalOf(call)).toEqual(missingParameter('QueueUrl'));
    });

    test.each([-1, 901])('refuses a delay of %d seconds', async (DelaySeconds) => {
      const QueueUrl = await user.createQueue();
      const call = user.sqs.sendMessage({ QueueUrl, MessageBody: 'never', DelaySeconds });
      expect(await refusalOf(call)).toEqual(
        invalidParameterValue(
          `Value ${DelaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`,
        ),
      );
    });
  });

  describe('message attributes', () => {
    test.each([
      [
        'without a type',
        { DataType: '', StringValue: 'x' },
        "The message attribute 'a' must contain non-empty message attribute type.",
      ],
      [
        'of an unknown type',
        { DataType: 'Text', StringValue: 'x' },
        "The message attribute 'a' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.",
      ],
      [
        'without a value',
        { DataType: 'String', StringValue: '' },
        "The message attribute 'a' must contain non-empty message attribute value for message attribute type 'String'.",
      ],
      [
        'with its value in the wrong field',
        { DataType: 'String', BinaryValue: new Uint8Array([1]) },
        "The message attribute 'a' with type 'String' must use field 'String'.",
      ],
      [
        'that is no number',
        { DataType: 'Number', StringValue: 'ten' },
        "Can't cast the value of message (user) attribute 'a' to a number.",
      ],
    ])('are refused %s', async (_, attribute, message) => {
      const QueueUrl = await user.createQueue();
      const MessageAttributes = { a: attribute };
      const call = user.sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageAttributes });
      expect(await refusalOf(call)).toEqual(invalidParameterValue(message));
    });

    test.each(['.a', 'a.', 'a..b', 'AWS.a', 'amazon.a', 'a b', 'ä'])(
      'are refused with the name %j',
      async (name) => {
        const QueueUrl = await user.createQueue();
        const MessageAttributes = { [name]: { DataType: 'String', StringValue: 'x' } };
        const call = user.sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageAttributes });
        expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue', status: 400 });
      },
    );

    test('are at most 10', async () => {
      const QueueUrl = await user.createQueue();
      const names = Array.from({ length: 11 }, (_, index) => `a${index}`);
      const attribute = { DataType: 'String', StringValue: 'x' };
      const MessageAttributes = Object.fromEntries(names.map((name) => [name, attribute]));
      const call = user.sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageAttributes });
      expect(await refusalOf(call)).toEqual(
        invalidParameterValue(
          'Number of message attributes [11] exceeds the allowed maximum [10].',
        ),
      );
    });

    test('have no lists', async () => {
      const QueueUrl = await user.createQueue();
      const MessageAttributes = { a: { DataType: 'String', StringListValues: ['x'] } };
      await expect(
        user.sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageAttributes }),
      ).rejects.toBeInstanceOf(UnsupportedOperation);
    });
  });

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

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** As the developer guide computes it; attributes in the order of their names, 1 for text, 2 for bytes. */
function digestOf(
  attributes: readonly (readonly [name: string, type: string, kind: 1 | 2, value: Buffer])[],
): string {
  const digest = createHash('md5');
  const update = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    digest.update(length).update(bytes);
  };
  for (const [name, type, kind, value] of attributes) {
    update(Buffer.from(name));
    update(Buffer.from(type));
    digest.update(Buffer.from([kind]));
    update(value);
  }
  return digest.digest('hex');
}
