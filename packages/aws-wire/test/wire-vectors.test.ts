import { describe, expect, test } from '@jest/globals';
import { decodeCbor, encodeCbor } from '@septet/contracts/cbor';
import { model as cognito } from '@septet/contracts/cognito-idp/model.gen';
import { model as elasticTranscoder } from '@septet/contracts/elastic-transcoder/model.gen';
import { model as kinesis } from '@septet/contracts/kinesis/model.gen';
import { model as lambda } from '@septet/contracts/lambda/model.gen';
import { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import { model as sns } from '@septet/contracts/sns/model.gen';
import { model as sqs } from '@septet/contracts/sqs/model.gen';
import { model as sts } from '@septet/contracts/sts/model.gen';
import { model as swf } from '@septet/contracts/swf/model.gen';
import {
  invalidClientTokenId,
  missingAuthenticationToken,
  signatureDoesNotMatch,
} from '../src/framework-errors.ts';
import type { WireRequest, WireResponse } from '../src/http-message.ts';
import { protocolOf } from '../src/protocol.ts';

const ID = '5b3d4b0e-1111-2222-3333-444455556666';

function errorOf(protocol: Protocol, model: ServiceModel, error: ServiceError): WireResponse {
  return protocolOf(protocol).encodeError(model, error, ID);
}

function outputOf(
  protocol: Protocol,
  model: ServiceModel,
  operation: string,
  output: unknown,
): WireResponse {
  return protocolOf(protocol).encodeOutput(model, operation, output, ID);
}

const queueDoesNotExist = new ServiceError(
  'QueueDoesNotExist',
  'The specified queue does not exist.',
);
const invalidParameterValue = new ServiceError('InvalidParameterValueException', 'Bad.', {
  queryCode: 'InvalidParameterValue',
  namespace: 'com.amazon.coral.service',
});
const purgeInProgress = new ServiceError(
  'PurgeQueueInProgress',
  'Only one PurgeQueue operation on q is allowed every 60 seconds.',
);

describe('errors of SQS', () => {
  test('on JSON', () => {
    expect(errorOf('json-1.0', sqs, queueDoesNotExist)).toEqual({
      status: 400,
      headers: {
        'x-amzn-requestid': ID,
        'content-type': 'application/x-amz-json-1.0',
        'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender',
      },
      body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}',
    });
  });

  test('on JSON, one that the model does not know', () => {
    const { headers, body } = errorOf('json-1.0', sqs, invalidParameterValue);
    expect(headers['x-amzn-query-error']).toBe('InvalidParameterValue;Sender');
    expect(body).toBe(
      '{"__type":"com.amazon.coral.service#InvalidParameterValueException","message":"Bad."}',
    );
  });

  test('on query', () => {
    expect(errorOf('query', sqs, queueDoesNotExist)).toEqual({
      status: 400,
      headers: { 'x-amzn-requestid': ID, 'content-type': 'text/xml' },
      body:
        '<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error>' +
        '<Type>Sender</Type><Code>AWS.SimpleQueueService.NonExistentQueue</Code>' +
        '<Message>The specified queue does not exist for this wsdl version.</Message><Detail/></Error>' +
        `<RequestId>${ID}</RequestId></ErrorResponse>`,
    });
  });

  test('purging too often is 403 on both wires', () => {
    expect(errorOf('json-1.0', sqs, purgeInProgress).status).toBe(403);
    expect(errorOf('query', sqs, purgeInProgress).status).toBe(403);
  });
});

describe('errors of the front end', () => {
  test.each<[string, Protocol, ServiceModel, ServiceError, number, string]>([
    [
      'SQS json',
      'json-1.0',
      sqs,
      invalidClientTokenId(),
      403,
      '"com.amazon.coral.service#UnrecognizedClientException"',
    ],
    ['SQS query', 'query', sqs, invalidClientTokenId(), 403, '<Code>InvalidClientTokenId</Code>'],
    ['STS', 'query', sts, signatureDoesNotMatch(), 403, '<Code>SignatureDoesNotMatch</Code>'],
    [
      'Kinesis',
      'json-1.1',
      kinesis,
      missingAuthenticationToken(),
      400,
      '"__type":"MissingAuthenticationTokenException"',
    ],
    [
      'SWF',
      'json-1.0',
      swf,
      signatureDoesNotMatch(),
      400,
      '"com.amazon.coral.service#InvalidSignatureException"',
    ],
    [
      'Lambda',
      'rest-json',
      lambda,
      invalidClientTokenId(),
      403,
      'The security token included in the request is invalid.',
    ],
  ])('%s', (_, protocol, model, error, status, part) => {
    const answer = errorOf(protocol, model, error);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(part);
    expect(answer.headers['x-amzn-requestid']).toBe(ID);
  });

  test('SQS keeps the old code in a header', () => {
    const { headers } = errorOf('json-1.0', sqs, signatureDoesNotMatch());
    expect(headers['x-amzn-query-error']).toBe('SignatureDoesNotMatch;Sender');
  });
});

describe('errors of the others', () => {
  test('SNS names its namespace and has no Detail', () => {
    const error = new ServiceError('NotFoundException', 'Topic <x> does not exist');
    expect(errorOf('query', sns, error)).toMatchObject({
      status: 404,
      body:
        '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>' +
        '<Code>NotFound</Code><Message>Topic &lt;x&gt; does not exist</Message></Error>' +
        `<RequestId>${ID}</RequestId></ErrorResponse>`,
    });
  });

  test('Kinesis writes bare names, in CBOR as in JSON', () => {
    const error = new ServiceError('ResourceNotFoundException', 'Stream x not found');
    const json = errorOf('json-1.1', kinesis, error);
    expect(json.body).toBe('{"__type":"ResourceNotFoundException","message":"Stream x not found"}');
    const cbor = errorOf('cbor', kinesis, error);
    expect(cbor.headers['content-type']).toBe('application/x-amz-cbor-1.1');
    expect(decodeCbor(Buffer.from(cbor.body))).toEqual(JSON.parse(String(json.body)));
  });

  test('Cognito names the error in a header as well', () => {
    const error = new ServiceError('UserNotFoundException', 'User does not exist.');
    const { headers, body } = errorOf('json-1.1', cognito, error);
    expect(headers['x-amzn-errortype']).toBe('UserNotFoundException:');
    expect(body).toBe('{"__type":"UserNotFoundException","message":"User does not exist."}');
  });

  test('REST APIs name it in the header alone', () => {
    const error = new ServiceError('ResourceInUseException', 'In use.');
    expect(errorOf('rest-json', elasticTranscoder, error)).toEqual({
      status: 409,
      headers: {
        'x-amzn-requestid': ID,
        'x-amzn-errortype': 'ResourceInUseException',
        'content-type': 'application/json',
      },
      body: '{"message":"In use."}',
    });
  });

  test('further members of an error go along', () => {
    const error = new ServiceError('TooManyRequestsException', 'Slow down.', {
      fields: { retryAfterSeconds: '3', Reason: 'CallerRateLimitExceeded', secret: 'x' },
    });
    const { headers, body } = errorOf('rest-json', lambda, error);
    expect(headers['x-amzn-errortype']).toBe('TooManyRequestsException');
    expect(JSON.parse(String(body))).toEqual({
      message: 'Slow down.',
      Reason: 'CallerRateLimitExceeded',
      retryAfterSeconds: '3',
    });
  });

  test('a broken document gets no sentence', () => {
    const error = new ServiceError('SerializationException', '');
    expect(errorOf('json-1.1', kinesis, error).body).toBe('{"__type":"SerializationException"}');
  });
});

describe('results', () => {
  test('SQS leaves empty lists and maps out on JSON', () => {
    expect(outputOf('json-1.0', sqs, 'ReceiveMessage', { Messages: [] }).body).toBe('{}');
    expect(outputOf('json-1.0', sqs, 'ListQueueTags', { Tags: {} }).body).toBe('{}');
  });

  test('the others write them', () => {
    const output = { Records: [], NextShardIterator: 'x', MillisBehindLatest: 0 };
    expect(JSON.parse(String(outputOf('json-1.1', kinesis, 'GetRecords', output).body))).toEqual(
      output,
    );
  });

  test('an operation that answers nothing has an empty body on JSON', () => {
    expect(outputOf('json-1.0', sqs, 'DeleteMessage', {})).toEqual({
      status: 200,
      headers: { 'x-amzn-requestid': ID, 'content-type': 'application/x-amz-json-1.0' },
      body: '',
    });
  });

  test('an operation that answers nothing has no Result element on query', () => {
    expect(outputOf('query', sqs, 'DeleteMessage', {}).body).toBe(
      '<?xml version="1.0"?><DeleteMessageResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/">' +
        `<ResponseMetadata><RequestId>${ID}</RequestId></ResponseMetadata></DeleteMessageResponse>`,
    );
  });

  test('SQS messages on query are flattened and escaped', () => {
    const output = {
      Messages: [{ MessageId: 'm', Body: 'a<b>&"\r\n', Attributes: { SenderId: 's' } }],
    };
    expect(outputOf('query', sqs, 'ReceiveMessage', output).body).toContain(
      '<ReceiveMessageResult><Message><MessageId>m</MessageId>' +
        '<Body>a&lt;b&gt;&amp;&quot;&#xD;&#xA;</Body>' +
        '<Attribute><Name>SenderId</Name><Value>s</Value></Attribute></Message></ReceiveMessageResult>',
    );
  });

  test('an empty receive on query', () => {
    expect(outputOf('query', sqs, 'ReceiveMessage', {}).body).toContain('<ReceiveMessageResult/>');
  });

  test('dates are seconds on JSON and milliseconds under tag 1 in CBOR', () => {
    const at = new Date(1_500_000_000_123);
    const output = {
      Records: [
        {
          SequenceNumber: '1',
          Data: new Uint8Array([1, 2]),
          PartitionKey: 'p',
          ApproximateArrivalTimestamp: at,
        },
      ],
    };
    expect(outputOf('json-1.1', kinesis, 'GetRecords', output).body).toContain(
      '"ApproximateArrivalTimestamp":1500000000.123',
    );
    const { body } = outputOf('cbor', kinesis, 'GetRecords', output);
    const bytes = Buffer.from(body);
    // c1 = tag 1, 1b = a 64-bit integer follows
    expect(bytes.includes(Buffer.from('c11b0000015d3ef7987b', 'hex'))).toBe(true);
    expect(bytes.includes(Buffer.from('420102', 'hex'))).toBe(true);
  });
});

describe('CBOR as Java clients write it', () => {
  const decode = (hex: string, operation: string): unknown =>
    protocolOf('cbor').decodeInput(kinesis, operation, post(Buffer.from(hex, 'hex')));

  test('maps of indefinite length and byte strings', () => {
    const hex = `bf6a53747265616d4e616d6561736444617461420102${'6c506172746974696f6e4b65796170'}ff`;
    expect(decode(hex, 'PutRecord')).toEqual({
      StreamName: 's',
      Data: new Uint8Array([1, 2]),
      PartitionKey: 'p',
    });
  });

  test('dates in milliseconds', () => {
    const at = new Date(1_500_000_000_123);
    const body = encodeCbor({ Timestamp: at }, { timestampUnit: 'milliseconds' });
    const request = post(body);
    expect(protocolOf('cbor').decodeInput(kinesis, 'GetShardIterator', request)).toEqual({
      Timestamp: at,
    });
  });

  test.each(['', 'ff', 'bf', 'f6', '80', 'a1644461746101', 'a16a53747265616d4e616d6501'])(
    '%j is a SerializationException',
    (hex) => {
      expect(() => decode(hex, 'PutRecord')).toThrow(
        expect.objectContaining({ code: 'SerializationException' }),
      );
    },
  );
});

describe('SQS on query', () => {
  test('the path of a queue stands for its QueueUrl', () => {
    const request = post(Buffer.from('MessageBody=a+b%2Bc'), { path: '/000000000000/my%20queue' });
    expect(protocolOf('query').decodeInput(sqs, 'SendMessage', request)).toEqual({
      MessageBody: 'a b+c',
      QueueUrl: '/000000000000/my queue',
    });
  });

  test('GET carries everything in the query', () => {
    const request = {
      ...post(new Uint8Array()),
      method: 'GET',
      query:
        'Action=SendMessage&QueueUrl=q&MessageBody=x&DelaySeconds=3&MessageAttribute.1.Name=a&MessageAttribute.1.Value.DataType=Binary&MessageAttribute.1.Value.BinaryValue=AQI%3D',
    };
    expect(protocolOf('query').decodeInput(sqs, 'SendMessage', request)).toEqual({
      QueueUrl: 'q',
      MessageBody: 'x',
      DelaySeconds: 3,
      MessageAttributes: { a: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2]) } },
    });
  });
});

function post(body: Uint8Array, overrides: Partial<WireRequest> = {}): WireRequest {
  return { method: 'POST', path: '/', query: '', headers: {}, body, ...overrides };
}
