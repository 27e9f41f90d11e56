import { describe, expect, test } from '@jest/globals';
import { compensationOf } from './compensations.ts';

describe('compensationOf', () => {
  test('gives the messages of a lost receive back', () => {
    const output = { Messages: [{ ReceiptHandle: 'a' }, { ReceiptHandle: 'b', Body: 'x' }] };
    expect(compensationOf('sqs', 'ReceiveMessage')?.({ QueueUrl: 'q' }, output)).toEqual({
      model: { api: 'septet-queues' },
      operation: 'ReturnMessages',
      input: { QueueUrl: 'q', ReceiptHandles: ['a', 'b'] },
    });
  });

  test.each([[{}], [{ Messages: [] }]])('does nothing for an empty receive (%j)', (output) => {
    expect(compensationOf('sqs', 'ReceiveMessage')?.({ QueueUrl: 'q' }, output)).toBeUndefined();
  });

  test('leaves everything else as it is', () => {
    expect(compensationOf('sqs', 'SendMessage')).toBeUndefined();
    expect(compensationOf('sts', 'GetCallerIdentity')).toBeUndefined();
  });
});
