import {
  InvalidAttributeName,
  type MessageSystemAttributeName,
  type QueueAttributeName,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, queueDoesNotExist, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function receiving(user: SqsUser): void {
  describe('receiving', () => {
    test('hands a message out once, with id, body, digest and handle, and nothing that was not asked for', async () => {
      const QueueUrl = await user.createQueue();
      const sent = await user.sqs.sendMessage({
        QueueUrl,
        MessageBody: 'order 1',
        MessageAttributes: { city: { DataType: 'String', StringValue: 'Bern' } },
      });
      const { Messages } = await user.sqs.receiveMessage({ QueueUrl });
      expect(Messages).toEqual([
        {
          MessageId: sent.MessageId,
          ReceiptHandle: expect.any(String),
          MD5OfBody: sent.MD5OfMessageBody,
          Body: 'order 1',
        },
      ]);
      expect((await user.sqs.receiveMessage({ QueueUrl })).Messages).toBeUndefined();
    });

    test('omits Messages when there are none (trap 11)', async () => {
      const QueueUrl = await user.createQueue();
      const { Messages, ...rest } = await user.sqs.receiveMessage({ QueueUrl });
      expect(Messages).toBeUndefined();
      expect(Object.keys(rest)).toEqual(['$metadata']);
    });

    test('brings at most MaxNumberOfMessages, 1 where it is not given', async () => {
      const QueueUrl = await user.createQueue();
      await user.send(QueueUrl, ...Array.from({ length: 12 }, (_, index) => String(index)));
      const counts: (number | undefined)[] = [];
      for (const MaxNumberOfMessages of [undefined, 3, 10]) {
        const { Messages } = await user.sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages });
        counts.push(Messages?.length);
      }
      expect(counts).toEqual([1, 3, 8]);
    });

    test('hands every message of many to one of many receivers', async () => {
      const QueueUrl = await user.createQueue();
      const bodies = Array.from({ length: 60 }, (_, index) => `body ${index}`);
      for (let at = 0; at < bodies.length; at += 10) {
        await user.sqs.sendMessageBatch({
          QueueUrl,
          Entries: bodies
            .slice(at, at + 10)
            .map((MessageBody, index) => ({ Id: String(index), MessageBody })),
        });
      }
      const received: string[] = [];
      const drain = async () => {
        for (;;) {
          const { Messages } = await user.sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 7 });
          if (Messages === undefined) return;
          received.push(...Messages.map(({ Body = '' }) => Body));
        }
      };
      await Promise.all([drain(), drain(), drain(), drain()]);
      expect(received.toSorted()).toEqual(bodies.toSorted());
    });

    test('shows the system attributes that were asked for, by either name of the parameter', async () => {
      const QueueUrl = await user.createQueue({ VisibilityTimeout: '0' });
      const beforeMs = Date.now();
      await user.sqs.sendMessage({
        QueueUrl,
        MessageBody: 'x',
        MessageGroupId: 'tenant-1',
        MessageSystemAttributes: {
          AWSTraceHeader: { DataType: 'String', StringValue: 'Root=1-2-3' },
        },
      });
      const all = await user.sqs.receiveMessage({ QueueUrl, MessageSystemAttributeNames: ['All'] });
      expect(all.Messages?.[0]?.Attributes).toEqual({
        SenderId: expect.any(String),
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        ApproximateReceiveCount: '1',
        ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
        AWSTraceHeader: 'Root=1-2-3',
        MessageGroupId: 'tenant-1',
      });
      const { SentTimestamp, ApproximateFirstReceiveTimestamp } =
        all.Messages?.[0]?.Attributes ?? {};
      expect(Number(SentTimestamp)).toBeGreaterThan(beforeMs - 5_000);
      expect(Number(ApproximateFirstReceiveTimestamp)).toBeGreaterThanOrEqual(
        Number(SentTimestamp),
      );
      const some = await user.sqs.receiveMessage({
        QueueUrl,
        // The SDK's types know only queue attributes here; programs name message attributes.
        AttributeNames: [
          'ApproximateReceiveCount',
          'ApproximateFirstReceiveTimestamp',
        ] as string[] as QueueAttributeName[],
      });
      expect(some.Messages?.[0]?.Attributes).toEqual({
        ApproximateReceiveCount: '2',
        ApproximateFirstReceiveTimestamp,
      });
    });

    test('refuses to show an unknown system attribute', async () => {
      const QueueUrl = await user.createQueue();
      const names: MessageSystemAttributeName[] = ['Nonsense' as MessageSystemAttributeName];
      await expect(
        user.sqs.receiveMessage({ QueueUrl, MessageSystemAttributeNames: names }),
      ).rejects.toBeInstanceOf(InvalidAttributeName);
    });

    test.each([
      ['All', ['colour', 'shop.city', 'shop.street']],
      ['.*', ['colour', 'shop.city', 'shop.street']],
      ['shop.*', ['shop.city', 'shop.street']],
      ['colour', ['colour']],
      ['Colour', []],
    ])(
      'of message attributes %s selects %j, and their digest is over these alone (trap 12)',
      async (name, expected) => {
        const QueueUrl = await user.createQueue();
        const attribute = { DataType: 'String', StringValue: 'x' };
        const sent = await user.sqs.sendMessage({
          QueueUrl,
          MessageBody: 'x',
          MessageAttributes: {
            colour: attribute,
            'shop.city': attribute,
            'shop.street': attribute,
          },
        });
        const { Messages } = await user.sqs.receiveMessage({
          QueueUrl,
          MessageAttributeNames: [name],
        });
        const [message] = Messages ?? [];
        expect(Object.keys(message?.MessageAttributes ?? {}).toSorted()).toEqual(expected);
        if (expected.length === 0) expect(message?.MD5OfMessageAttributes).toBeUndefined();
        else if (expected.length === 3)
          expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes);
        else expect(message?.MD5OfMessageAttributes).toMatch(/^(?!$)[0-9a-f]{32}$/);
        if (expected.length < 3)
          expect(message?.MD5OfMessageAttributes).not.toBe(sent.MD5OfMessageAttributes);
      },
    );

    test('brings attributes back as they were sent, bytes too', async () => {
      const QueueUrl = await user.createQueue();
      const MessageAttributes = {
        text: { DataType: 'String.note', StringValue: 'ein Wort' },
        number: { DataType: 'Number', StringValue: '-1.50e3' },
        bytes: { DataType: 'Binary.png', BinaryValue: new Uint8Array([137, 80, 0, 255]) },
      };
      await user.sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageAttributes });
      const { Messages } = await user.sqs.receiveMessage({
        QueueUrl,
        MessageAttributeNames: ['All'],
      });
      expect(Messages?.[0]?.MessageAttributes).toEqual(MessageAttributes);
    });

    test.each([
      [
        { MaxNumberOfMessages: 0 },
        'Value 0 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
      ],
      [
        { MaxNumberOfMessages: 11 },
        'Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
      ],
      [
        { WaitTimeSeconds: 21 },
        'Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.',
      ],
      [
        { WaitTimeSeconds: -1 },
        'Value -1 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.',
      ],
      [
        { VisibilityTimeout: 43201 },
        'Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided.',
      ],
    ])('refuses %j', async (parameters, message) => {
      const QueueUrl = await user.createQueue();
      expect(await refusalOf(user.sqs.receiveMessage({ QueueUrl, ...parameters }))).toEqual(
        invalidParameterValue(message),
      );
    });

    test('from a queue that does not exist is refused, also with a long poll', async () => {
      const QueueUrl = `${user.endpoint}/000000000000/${user.queueName()}`;
      for (const WaitTimeSeconds of [0, 20]) {
        const call = user.sqs.receiveMessage({ QueueUrl, WaitTimeSeconds });
        expect(await refusalOf(call)).toEqual(queueDoesNotExist);
      }
    });
  });
}
