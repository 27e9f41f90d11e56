import { describe, expect, test } from '@jest/globals';
import type { RestRoute } from './rest-face.ts';
import {
  camelCase,
  propertyName,
  restEvent,
  restInput,
  restOutput,
  type RestCall,
} from './rest-mapping.ts';
import { model as queues } from './septet-queues/model.ts';
import { model as sqs } from './sqs/model.gen.ts';
import { face } from './sqs/rest.ts';

function route(operation: string): RestRoute {
  const found = face.routes.find((candidate) => candidate.operation === operation);
  if (found === undefined) throw new Error(`no route means ${operation}`);
  return found;
}

function input(
  operation: string,
  call: Partial<Omit<RestCall, 'query'>> & { query?: string },
): unknown {
  return restInput(face, route(operation), operation === 'PeekMessages' ? queues : sqs, {
    params: { name: 'orders', ...call.params },
    query: new URLSearchParams(call.query),
    body: call.body,
  });
}

function output(operation: string, value: unknown): unknown {
  return restOutput(face, route(operation), operation === 'PeekMessages' ? queues : sqs, value);
}

test.each([
  ['QueueUrl', 'queueUrl'],
  ['MD5OfBody', 'md5OfBody'],
  ['AWSTraceHeader', 'awsTraceHeader'],
  ['AWSAccountIds', 'awsAccountIds'],
  ['Id', 'id'],
  ['ID', 'id'],
  ['tags', 'tags'],
])('calls %s %s', (member, property) => {
  expect(camelCase(member)).toBe(property);
});

test('prefers the names of the face', () => {
  expect(propertyName(face, 'SendMessageRequest', 'MessageBody')).toBe('body');
  expect(propertyName(face, 'SendMessageRequest', 'DelaySeconds')).toBe('delaySeconds');
});

describe('requests become inputs', () => {
  test.each<[string, Parameters<typeof input>[1], object]>([
    ['ListQueues', {}, {}],
    [
      'ListQueues',
      { query: 'prefix=or&limit=10&next=t' },
      { QueueNamePrefix: 'or', MaxResults: 10, NextToken: 't' },
    ],
    ['CreateQueue', {}, { QueueName: 'orders' }],
    [
      'CreateQueue',
      {
        body: {
          attributes: {
            visibilityTimeout: 45,
            sqsManagedSseEnabled: false,
            redrivePolicy: { deadLetterTargetArn: 'arn', maxReceiveCount: 3 },
            policy: null,
          },
          tags: { team: 'a' },
        },
      },
      {
        QueueName: 'orders',
        Attributes: {
          VisibilityTimeout: '45',
          SqsManagedSseEnabled: 'false',
          RedrivePolicy: '{"deadLetterTargetArn":"arn","maxReceiveCount":3}',
          Policy: '',
        },
        tags: { team: 'a' },
      },
    ],
    ['GetQueueAttributes', {}, { QueueUrl: 'orders', AttributeNames: ['All'] }],
    [
      'SetQueueAttributes',
      { body: { attributes: { delaySeconds: '5' } } },
      { QueueUrl: 'orders', Attributes: { DelaySeconds: '5' } },
    ],
    [
      'SendMessage',
      {
        body: {
          body: 'hello',
          delaySeconds: 3,
          groupId: 'g',
          attributes: {
            trace: { dataType: 'Binary', binaryValue: 'AQID' },
            n: { dataType: 'Number', stringValue: '1' },
          },
        },
      },
      {
        QueueUrl: 'orders',
        MessageBody: 'hello',
        DelaySeconds: 3,
        MessageGroupId: 'g',
        MessageAttributes: {
          trace: { DataType: 'Binary', BinaryValue: Uint8Array.of(1, 2, 3) },
          n: { DataType: 'Number', StringValue: '1' },
        },
      },
    ],
    [
      'SendMessageBatch',
      { body: { messages: [{ body: 'a' }, { id: 'mine', body: 'b' }] } },
      {
        QueueUrl: 'orders',
        Entries: [
          { Id: '0', MessageBody: 'a' },
          { Id: 'mine', MessageBody: 'b' },
        ],
      },
    ],
    [
      'ReceiveMessage',
      { query: 'max=10&wait=20&visibility=60' },
      {
        QueueUrl: 'orders',
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 20,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      },
    ],
    [
      'DeleteMessage',
      { params: { receiptHandle: 'h' } },
      { QueueUrl: 'orders', ReceiptHandle: 'h' },
    ],
    [
      'ChangeMessageVisibility',
      { params: { receiptHandle: 'h' }, body: { visibility: 60 } },
      { QueueUrl: 'orders', ReceiptHandle: 'h', VisibilityTimeout: 60 },
    ],
    ['PeekMessages', { query: 'max=5' }, { QueueUrl: 'orders', MaxNumberOfMessages: 5 }],
    ['TagQueue', { body: { tags: { a: 'b' } } }, { QueueUrl: 'orders', Tags: { a: 'b' } }],
    ['UntagQueue', { query: 'key=a&key=b' }, { QueueUrl: 'orders', TagKeys: ['a', 'b'] }],
    [
      'AddPermission',
      { body: { label: 'l', accounts: ['111111111111'], actions: ['SendMessage'] } },
      {
        QueueUrl: 'orders',
        Label: 'l',
        AWSAccountIds: ['111111111111'],
        Actions: ['SendMessage'],
      },
    ],
    ['RemovePermission', { params: { label: 'l' } }, { QueueUrl: 'orders', Label: 'l' }],
  ])('%s %j', (operation, call, expected) => {
    expect(input(operation, call)).toEqual(expected);
  });

  test.each<[string, Parameters<typeof input>[1], string]>([
    ['ListQueues', { query: 'page=1' }, 'The query has no parameter page.'],
    ['ListQueues', { query: 'limit=ten' }, 'The parameter limit must be an integer.'],
    ['ListQueues', { query: 'limit=1&limit=2' }, 'The parameter limit may be given once only.'],
    ['DeleteQueue', { body: {} }, 'The request takes no body.'],
    ['SendMessage', { body: 'text' }, 'The body must be a JSON object.'],
    ['SendMessage', { body: { MessageBody: 'x' } }, 'The body has no property MessageBody.'],
    [
      'SendMessage',
      { body: { queueUrl: 'other' } },
      'The body may not set queueUrl: the address does.',
    ],
    [
      'SendMessageBatch',
      { body: { messages: [{ text: 'x' }] } },
      'The body has no property messages.0.text.',
    ],
    [
      'CreateQueue',
      { body: { attributes: { colour: 'red' } } },
      'The body has no property attributes.colour.',
    ],
    [
      'CreateQueue',
      { body: { attributes: { queueArn: 'arn' } } },
      'The property attributes.queueArn is read-only.',
    ],
  ])('%s refuses %j', (operation, call, message) => {
    expect(() => input(operation, call)).toThrow(
      expect.objectContaining({ code: 'ValidationException', status: 400, message }),
    );
  });

  test('leaves wrong types to the validation that follows', () => {
    expect(input('SendMessage', { body: { body: 1, attributes: [] } })).toEqual({
      QueueUrl: 'orders',
      MessageBody: 1,
      MessageAttributes: [],
    });
  });
});

describe('move tasks', () => {
  test.each<[string, Partial<RestCall>, object]>([
    [
      'StartMessageMoveTask',
      { body: { source: 'dlq', destination: 'q', messagesPerSecond: 5 } },
      { SourceArn: 'dlq', DestinationArn: 'q', MaxNumberOfMessagesPerSecond: 5 },
    ],
    [
      'ListMessageMoveTasks',
      { query: new URLSearchParams('source=dlq&limit=10') },
      { SourceArn: 'dlq', MaxResults: 10 },
    ],
    ['CancelMessageMoveTask', { params: { taskHandle: 't' } }, { TaskHandle: 't' }],
  ])('%s %j', (operation, call, expected) => {
    const none = { params: {}, query: new URLSearchParams(), body: undefined };
    expect(restInput(face, route(operation), sqs, { ...none, ...call })).toEqual(expected);
  });
});

describe('outputs become JSON', () => {
  test.each<[string, object, unknown]>([
    ['DeleteQueue', {}, undefined],
    ['ListQueues', {}, { queueUrls: [] }],
    ['CreateQueue', { QueueUrl: 'http://h/1/orders' }, { queueUrl: 'http://h/1/orders' }],
    ['ReceiveMessage', {}, { messages: [] }],
    [
      'ReceiveMessage',
      {
        Messages: [
          {
            MessageId: 'm',
            ReceiptHandle: 'h',
            MD5OfBody: 'd',
            Body: 'hello',
            Attributes: {
              SentTimestamp: '1700000000000',
              ApproximateReceiveCount: '1',
              SenderId: 'AIDA',
            },
            MessageAttributes: { t: { DataType: 'Binary', BinaryValue: Uint8Array.of(1, 2, 3) } },
          },
        ],
      },
      {
        messages: [
          {
            messageId: 'm',
            receiptHandle: 'h',
            md5OfBody: 'd',
            body: 'hello',
            systemAttributes: {
              sentTimestamp: 1_700_000_000_000,
              approximateReceiveCount: 1,
              senderId: 'AIDA',
            },
            attributes: { t: { dataType: 'Binary', binaryValue: 'AQID' } },
          },
        ],
      },
    ],
    [
      'GetQueueAttributes',
      {
        Attributes: {
          VisibilityTimeout: '30',
          SqsManagedSseEnabled: 'true',
          RedrivePolicy: '{"maxReceiveCount":3}',
          Policy: 'no json',
          NewAttribute: 'x',
        },
      },
      {
        attributes: {
          visibilityTimeout: 30,
          sqsManagedSseEnabled: true,
          redrivePolicy: { maxReceiveCount: 3 },
          policy: 'no json',
          newAttribute: 'x',
        },
      },
    ],
    [
      'ListMessageMoveTasks',
      {
        Results: [
          {
            TaskHandle: 't',
            Status: 'RUNNING',
            SourceArn: 'dlq',
            ApproximateNumberOfMessagesMoved: 1,
            ApproximateNumberOfMessagesToMove: 2,
            StartedTimestamp: 3,
          },
        ],
      },
      {
        tasks: [
          {
            taskHandle: 't',
            status: 'RUNNING',
            source: 'dlq',
            messagesMoved: 1,
            messagesToMove: 2,
            startedTimestamp: 3,
          },
        ],
      },
    ],
    [
      'PeekMessages',
      {
        Messages: [
          { MessageId: 'm', State: 'Delayed', VisibleAt: new Date(0), MD5OfBody: 'd', Body: 'b' },
        ],
      },
      {
        messages: [
          {
            messageId: 'm',
            state: 'Delayed',
            visibleAt: '1970-01-01T00:00:00.000Z',
            md5OfBody: 'd',
            body: 'b',
          },
        ],
      },
    ],
  ])('%s', (operation, value, expected) => {
    expect(output(operation, value)).toEqual(expected);
  });
});

test('an event has its counts as numbers', () => {
  const { events } = face.routes.find(({ path }) => path.endsWith('/events')) ?? {};
  expect(
    events && restEvent(events, { Attributes: { ApproximateNumberOfMessages: '12' } }),
  ).toEqual({ visible: 12, inFlight: 0, delayed: 0 });
});
