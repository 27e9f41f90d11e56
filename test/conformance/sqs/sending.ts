import { InvalidMessageContents } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { md5, md5OfAttributes } from './md5.ts';
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
        md5OfAttributes([
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
        md5OfAttributes([['AWSTraceHeader', 'String', 1, Buffer.from(StringValue)]]),
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
}
