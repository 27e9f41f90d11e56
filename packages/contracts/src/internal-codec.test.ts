import { expect, test } from '@jest/globals';
import { decodeMessage, encodeMessage } from './internal-codec.ts';

test('keeps the types of an AWS call: dates to the millisecond, bytes, absent members', () => {
  const input = {
    QueueUrl: 'http://localhost:4566/000000000000/orders',
    DelaySeconds: 0,
    MessageAttributes: { trace: { DataType: 'Binary', BinaryValue: Uint8Array.from([1, 2, 255]) } },
    Before: new Date(1_700_000_000_123),
    MessageGroupId: undefined,
  };
  const { MessageGroupId: _, ...present } = input;
  expect(decodeMessage(encodeMessage(input))).toStrictEqual(present);
});
