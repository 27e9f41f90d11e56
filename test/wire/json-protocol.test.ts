import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { jsonCall, sendRaw, type RawRequest } from './raw-http.ts';
import { requestIdOf } from './request-id.ts';

const CONTENT_TYPE = 'application/x-amz-json-1.0';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
// Unsigned, so that a vector is all of the request.
const septet = engines.use(await startSeptet({ auth: 'open' }));
const queueUrl = `${septet.endpoint}/000000000000/json`;
await send(jsonCall('CreateQueue', '{"QueueName":"json"}'));
await send(jsonCall('PurgeQueue', '{"QueueUrl":"json"}'));

function send(request: RawRequest) {
  return sendRaw(septet.endpoint, request);
}

describe('errors of AWS JSON 1.0', () => {
  test.each([
    [
      'a queue that does not exist',
      'GetQueueUrl',
      '{"QueueName":"none"}',
      400,
      'AWS.SimpleQueueService.NonExistentQueue;Sender',
      '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}',
    ],
    [
      'a queue of other attributes',
      'CreateQueue',
      '{"QueueName":"json","Attributes":{"DelaySeconds":"5"}}',
      400,
      'QueueAlreadyExists;Sender',
      '{"__type":"com.amazonaws.sqs#QueueNameExists","message":"A queue already exists with the same name and a different value for attribute DelaySeconds"}',
    ],
    [
      'a second purge',
      'PurgeQueue',
      '{"QueueUrl":"json"}',
      403,
      'AWS.SimpleQueueService.PurgeQueueInProgress;Sender',
      '{"__type":"com.amazonaws.sqs#PurgeQueueInProgress","message":"Only one PurgeQueue operation on json is allowed every 60 seconds."}',
    ],
    [
      'a value out of range',
      'ReceiveMessage',
      '{"QueueUrl":"json","MaxNumberOfMessages":11}',
      400,
      'InvalidParameterValue;Sender',
      '{"__type":"com.amazon.coral.service#InvalidParameterValueException","message":"Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."}',
    ],
    [
      'a missing parameter',
      'SendMessage',
      '{"QueueUrl":"json"}',
      400,
      'MissingParameter;Sender',
      '{"__type":"com.amazon.coral.service#MissingRequiredParameterException","message":"The request must contain the parameter MessageBody."}',
    ],
    [
      'an unknown attribute',
      'SetQueueAttributes',
      '{"QueueUrl":"json","Attributes":{"Nonsense":"1"}}',
      400,
      'InvalidAttributeName;Sender',
      '{"__type":"com.amazonaws.sqs#InvalidAttributeName","message":"Unknown Attribute Nonsense."}',
    ],
    [
      'a receipt handle that is none',
      'DeleteMessage',
      '{"QueueUrl":"json","ReceiptHandle":"\\"<ä>"}',
      404,
      'ReceiptHandleIsInvalid;Sender',
      '{"__type":"com.amazonaws.sqs#ReceiptHandleIsInvalid","message":"The input receipt handle \\"\\"<ä>\\" is not a valid receipt handle."}',
    ],
    [
      'an empty batch',
      'DeleteMessageBatch',
      '{"QueueUrl":"json","Entries":[]}',
      400,
      'AWS.SimpleQueueService.EmptyBatchRequest;Sender',
      '{"__type":"com.amazonaws.sqs#EmptyBatchRequest","message":"There should be at least one DeleteMessageBatchRequestEntry in the request."}',
    ],
    [
      'a batch without its entries',
      'ChangeMessageVisibilityBatch',
      '{"QueueUrl":"json"}',
      400,
      'AWS.SimpleQueueService.EmptyBatchRequest;Sender',
      '{"__type":"com.amazonaws.sqs#EmptyBatchRequest","message":"There should be at least one ChangeMessageVisibilityBatchRequestEntry in the request."}',
    ],
    [
      'an operation that SQS does not have',
      'Nonsense',
      '{}',
      400,
      'InvalidAction;Sender',
      '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
    ],
  ])('%s', async (_, operation, body, status, queryError, expected) => {
    const response = await send(jsonCall(operation, body));
    const requestId = requestIdOf(response);
    expect(response).toEqual({
      status,
      headers: {
        'content-type': CONTENT_TYPE,
        'content-length': String(Buffer.byteLength(expected)),
        'x-amzn-query-error': queryError,
        'x-amzn-requestid': requestId,
        date: expect.any(String),
        connection: expect.any(String),
      },
      body: expected,
    });
  });
});

describe('a body that cannot be read is a SerializationException', () => {
  const type = '"__type":"com.amazon.coral.service#SerializationException"';

  test.each([
    ['broken JSON', '{"QueueName":"a'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"text"'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ])('%s, without a sentence', async (_, body) => {
    const response = await send({ ...jsonCall('ListQueues', ''), body });
    requestIdOf(response);
    expect(response).toMatchObject({ status: 400, body: `{${type}}` });
  });

  test.each([
    ['CreateQueue', '{"QueueName":5}', 'NUMBER_VALUE can not be converted to a String'],
    ['CreateQueue', '{"QueueName":true}', 'TRUE_VALUE can not be converted to a String'],
    [
      'ReceiveMessage',
      '{"QueueUrl":"json","MaxNumberOfMessages":"5"}',
      'STRING_VALUE can not be converted to an Integer',
    ],
    ['CreateQueue', '{"QueueName":"a","Attributes":[]}', 'Start of list found where not expected'],
    ['CreateQueue', '{"QueueName":{}}', 'Start of structure or map found where not expected.'],
  ])('%s %s', async (operation, body, sentence) => {
    const response = await send(jsonCall(operation, body));
    expect(response).toMatchObject({ status: 400, body: `{${type},"Message":"${sentence}"}` });
  });
});

describe('results of AWS JSON 1.0', () => {
  test.each([
    ['GetQueueUrl', '{"QueueName":"json"}', `{"QueueUrl":"${queueUrl}"}`],
    ['ListQueues without a match', '{"QueueNamePrefix":"none"}', '{}'],
    ['ReceiveMessage from an empty queue (trap 11)', '{"QueueUrl":"json"}', '{}'],
    ['ListQueueTags of a queue without tags', '{"QueueUrl":"json"}', '{}'],
    ['TagQueue, which answers nothing', '{"QueueUrl":"json","Tags":{}}', ''],
    ['GetQueueAttributes without names', '{"QueueUrl":"json"}', '{}'],
  ])('%s', async (name, body, expected) => {
    const response = await send(jsonCall(/^\w+/.exec(name)?.[0] ?? '', body));
    const requestId = requestIdOf(response);
    expect(response).toEqual({
      status: 200,
      headers: {
        'content-type': CONTENT_TYPE,
        'content-length': String(Buffer.byteLength(expected)),
        'x-amzn-requestid': requestId,
        date: expect.any(String),
        connection: expect.any(String),
      },
      body: expected,
    });
  });

  test('members that nobody knows are ignored', async () => {
    const body = '{"QueueName":"json","Future":{"a":[1]},"__proto__":{"x":1}}';
    expect(await send(jsonCall('GetQueueUrl', body))).toMatchObject({ status: 200 });
  });

  test('bytes travel as base64', async () => {
    await send(jsonCall('CreateQueue', '{"QueueName":"bytes"}'));
    const attribute = '{"b":{"DataType":"Binary","BinaryValue":"AP8="}}';
    await send(
      jsonCall(
        'SendMessage',
        `{"QueueUrl":"bytes","MessageBody":"x","MessageAttributes":${attribute}}`,
      ),
    );
    const { body } = await send(
      jsonCall('ReceiveMessage', '{"QueueUrl":"bytes","MessageAttributeNames":["All"]}'),
    );
    expect(body).toContain('"MessageAttributes":{"b":{"DataType":"Binary","BinaryValue":"AP8="}}');
  });
});

describe('content types', () => {
  const target = { 'x-amz-target': 'AmazonSQS.ListQueues' };
  const body = '{"QueueNamePrefix":"none"}';

  test.each([
    ['with a charset', 'application/x-amz-json-1.0; charset=utf-8', CONTENT_TYPE],
    ['of JSON 1.1', 'application/x-amz-json-1.1', 'application/x-amz-json-1.1'],
    ['of plain JSON', 'application/json', CONTENT_TYPE],
  ])('%s are understood by their target', async (_, contentType, answered) => {
    const headers = { ...target, 'content-type': contentType };
    const response = await send({ method: 'POST', path: '/', headers, body });
    expect(response).toMatchObject({ status: 200, body: '{}' });
    expect(response.headers['content-type']).toBe(answered);
  });

  test('none at all is understood by its target', async () => {
    const response = await send({ method: 'POST', path: '/', headers: target, body });
    expect(response).toMatchObject({ status: 200, body: '{}' });
  });

  test('JSON 1.0 without a target is an unknown operation', async () => {
    const headers = { 'content-type': CONTENT_TYPE };
    const response = await send({ method: 'POST', path: '/', headers, body });
    requestIdOf(response);
    expect(response).toMatchObject({
      status: 400,
      body: '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
    });
  });
});
