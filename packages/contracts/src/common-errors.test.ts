import { expect, test } from '@jest/globals';
import * as errors from './common-errors.ts';
import type { ServiceError } from './service-error.ts';

test.each<[ServiceError, number, 'Sender' | 'Receiver']>([
  [errors.internalFailure(), 500, 'Receiver'],
  [errors.serviceUnavailable(), 503, 'Receiver'],
  [errors.throttled(), 400, 'Sender'],
  [
    errors.accessDenied('arn:aws:iam::1:user/a', 'sqs:SendMessage', 'arn:aws:sqs:r:1:q'),
    403,
    'Sender',
  ],
  [errors.unknownOperation('Fly'), 400, 'Sender'],
  [errors.apiNotServed('Amazon SNS'), 501, 'Receiver'],
  [errors.operationNotBuilt('Amazon SQS', 'AddPermission', 'later'), 501, 'Receiver'],
])('%s', (error, status, fault) => {
  expect(error).toMatchObject({ status, fault });
});

test('keeps the cause of an internal failure out of its message', () => {
  const error = errors.internalFailure(new Error('password is hunter2'));
  expect(error.message).not.toContain('hunter2');
  expect(error.cause).toBeInstanceOf(Error);
});

test('names what is not there', () => {
  expect(errors.apiNotServed('Amazon SNS').message).toBe(
    'Septet has no service for Amazon SNS yet.',
  );
  expect(
    errors.operationNotBuilt('Amazon SQS', 'AddPermission', 'policies come later').message,
  ).toBe('Septet does not implement AddPermission of Amazon SQS: policies come later');
});
