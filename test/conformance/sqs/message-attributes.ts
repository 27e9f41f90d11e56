import { UnsupportedOperation } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import { invalidParameterValue, refusalOf } from './refusal.ts';
import type { SqsUser } from './sqs-user.ts';

export function messageAttributes(user: SqsUser): void {
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
}
