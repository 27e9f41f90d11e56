import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../service-error.ts';
import { validate } from '../validate.ts';
import { limits } from './limits.ts';
import { model } from './model.gen.ts';

const QueueUrl = 'http://localhost:4566/000000000000/orders';

function errorOf(operation: string, input: unknown): unknown {
  try {
    validate(model, limits, model.operations[operation]?.input ?? '', input);
  } catch (error) {
    return error;
  }
  return undefined;
}

const invalid = (parameter: string, value: unknown, reason: string): object => ({
  code: 'InvalidParameterValueException',
  queryCode: 'InvalidParameterValue',
  namespace: 'com.amazon.coral.service',
  message: `Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`,
});
const missing = (parameter: string): object => ({
  code: 'MissingRequiredParameterException',
  queryCode: 'MissingParameter',
  namespace: 'com.amazon.coral.service',
  message: `The request must contain the parameter ${parameter}.`,
});
const token = (name: string): string =>
  `${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`;
const badName = {
  code: 'InvalidParameterValueException',
  message: 'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
};

test.each<[string, object]>([
  ['CreateQueue', { QueueName: 'a' }],
  ['CreateQueue', { QueueName: 'A_b-9'.repeat(16) }],
  ['CreateQueue', { QueueName: `${'a'.repeat(75)}.fifo` }],
  ['SendMessage', { QueueUrl, MessageBody: 'x', DelaySeconds: 900 }],
  ['SendMessage', { QueueUrl, MessageBody: '\t\n\r 😀\ufffd', DelaySeconds: 0 }],
  [
    'SendMessage',
    { QueueUrl, MessageBody: 'x', MessageGroupId: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' },
  ],
  [
    'ReceiveMessage',
    { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0, WaitTimeSeconds: 20 },
  ],
  ['ChangeMessageVisibility', { QueueUrl, ReceiptHandle: 'r', VisibilityTimeout: 43_200 }],
  ['SendMessageBatch', { QueueUrl, Entries: [{ Id: '1', MessageBody: '', DelaySeconds: 999 }] }],
  ['DeleteMessageBatch', { QueueUrl, Entries: [{ Id: 'a', ReceiptHandle: '' }] }],
])('accepts %s %j', (operation, input) => {
  expect(errorOf(operation, input)).toBeUndefined();
});

test.each<[string, object, object]>([
  ['CreateQueue', {}, missing('QueueName')],
  ['CreateQueue', { QueueName: '' }, badName],
  ['CreateQueue', { QueueName: 'a b' }, badName],
  ['CreateQueue', { QueueName: 'a'.repeat(81) }, badName],
  ['CreateQueue', { QueueName: 'a.fifo.x' }, badName],
  ['CreateQueue', { QueueName: `${'a'.repeat(76)}.fifo` }, badName],
  ['SendMessage', { MessageBody: 'x' }, missing('QueueUrl')],
  ['SendMessage', { QueueUrl }, missing('MessageBody')],
  ['SendMessage', { QueueUrl, MessageBody: '' }, missing('MessageBody')],
  [
    'SendMessage',
    { QueueUrl, MessageBody: 'a\u0007' },
    {
      code: 'InvalidMessageContents',
      message:
        "Invalid binary character '#x7' was found in the message body, the set of allowed characters is " +
        '#x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].',
    },
  ],
  ['SendMessage', { QueueUrl, MessageBody: '\ud800' }, { code: 'InvalidMessageContents' }],
  [
    'SendMessage',
    { QueueUrl, MessageBody: 'x', DelaySeconds: 901 },
    invalid('DelaySeconds', 901, 'DelaySeconds must be >= 0 and <= 900.'),
  ],
  [
    'SendMessage',
    { QueueUrl, MessageBody: 'x', MessageGroupId: 'group 123' },
    invalid('MessageGroupId', 'group 123', token('MessageGroupId')),
  ],
  [
    'SendMessage',
    { QueueUrl, MessageBody: 'x', MessageDeduplicationId: '' },
    invalid('MessageDeduplicationId', '', token('MessageDeduplicationId')),
  ],
  [
    'ReceiveMessage',
    { QueueUrl, MaxNumberOfMessages: 11 },
    invalid('MaxNumberOfMessages', 11, 'Must be between 1 and 10, if provided.'),
  ],
  [
    'ReceiveMessage',
    { QueueUrl, WaitTimeSeconds: -1 },
    invalid('WaitTimeSeconds', -1, 'Must be >= 0 and <= 20, if provided.'),
  ],
  [
    'ReceiveMessage',
    { QueueUrl, VisibilityTimeout: 43_201 },
    invalid('VisibilityTimeout', 43_201, 'Must be between 0 and 43200, if provided.'),
  ],
  [
    'ReceiveMessage',
    { QueueUrl, MaxNumberOfMessages: '5' },
    { code: 'SerializationException', message: 'STRING_VALUE can not be converted to an Integer' },
  ],
  ['ChangeMessageVisibility', { QueueUrl, ReceiptHandle: 'r' }, missing('VisibilityTimeout')],
  ['DeleteMessage', { QueueUrl, ReceiptHandle: '' }, missing('ReceiptHandle')],
  [
    'ListQueues',
    { MaxResults: 1001 },
    invalid('MaxResults', 1001, 'Must be between 1 and 1000, if provided.'),
  ],
  [
    'AddPermission',
    {
      QueueUrl,
      Label: 'l',
      AWSAccountIds: ['1'],
      Actions: Array.from({ length: 8 }, () => 'SendMessage'),
    },
    { code: 'OverLimit', message: '8 Actions were found, maximum allowed is 7.' },
  ],
])('%s %j', (operation, input, expected) => {
  const error = errorOf(operation, input);
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject(expected);
});

describe.each([
  ['SendMessageBatch', { MessageBody: 'x' }],
  ['DeleteMessageBatch', { ReceiptHandle: 'r' }],
  ['ChangeMessageVisibilityBatch', { ReceiptHandle: 'r', VisibilityTimeout: 1 }],
])('%s', (operation, entry) => {
  const send = (...ids: readonly string[]): unknown =>
    errorOf(operation, { QueueUrl, Entries: ids.map((Id) => ({ Id, ...entry })) });

  test('needs an entry', () => {
    const refusal = {
      code: 'EmptyBatchRequest',
      message: `There should be at least one ${operation}RequestEntry in the request.`,
    };
    expect(send()).toMatchObject(refusal);
    expect(errorOf(operation, { QueueUrl })).toMatchObject(refusal);
  });

  test('takes at most ten', () => {
    expect(send(...Array.from({ length: 20 }, (_, index) => String(index)))).toMatchObject({
      code: 'TooManyEntriesInBatchRequest',
      message: 'Maximum number of entries per request are 10. You have sent 20.',
    });
  });

  test.each(['', 'invalid:id', 'a'.repeat(81)])('refuses the id %j', (id) => {
    expect(send(id)).toMatchObject({
      code: 'InvalidBatchEntryId',
      message:
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. ' +
        'It can be at most 80 letters long.',
    });
  });

  test('refuses a repeated id', () => {
    expect(send('a', 'b', 'a')).toMatchObject({
      code: 'BatchEntryIdsNotDistinct',
      message: 'Id a repeated.',
    });
  });

  test('names a missing member of an entry as the query wire does', () => {
    expect(errorOf(operation, { QueueUrl, Entries: [{ ...entry }] })).toMatchObject({
      message: `The request must contain the parameter ${operation}RequestEntry.1.Id.`,
    });
  });
});
