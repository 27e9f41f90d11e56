import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { formCall, queryCall, sendRaw, type RawRequest } from './raw-http.ts';
import { requestIdOf } from './request-id.ts';

const NAMESPACE = 'http://queue.amazonaws.com/doc/2012-11-05/';
const DECLARATION = '<?xml version="1.0"?>';
const QUEUE_PATH = '/000000000000/query';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
// Unsigned, so that a vector is all of the request.
const septet = engines.use(await startSeptet({ auth: 'open' }));
const queueUrl = `${septet.endpoint}${QUEUE_PATH}`;
await send(formCall({ Action: 'CreateQueue', QueueName: 'query' }));
await send(formCall({ Action: 'PurgeQueue' }, QUEUE_PATH));

function send(request: RawRequest) {
  return sendRaw(septet.endpoint, request);
}

/** Sends the call and checks everything about its answer. @param content what the answer says, as one line of XML */
async function expectAnswer(request: RawRequest, status: number, content: string): Promise<void> {
  const response = await send(request);
  const requestId = requestIdOf(response);
  const body = DECLARATION + content.replaceAll('{requestId}', requestId);
  expect(response).toEqual({
    status,
    headers: {
      'content-type': 'text/xml',
      'content-length': String(Buffer.byteLength(body)),
      'x-amzn-requestid': requestId,
      date: expect.any(String),
      connection: expect.any(String),
    },
    body,
  });
}

function result(operation: string, content: string): string {
  const element = content === '' ? `<${operation}Result/>` : wrap(`${operation}Result`, content);
  return unit(operation, element);
}

/** Of an operation that answers nothing. */
function unit(operation: string, element = ''): string {
  const metadata = '<ResponseMetadata><RequestId>{requestId}</RequestId></ResponseMetadata>';
  return `<${operation}Response xmlns="${NAMESPACE}">${element}${metadata}</${operation}Response>`;
}

function error(code: string, message: string, type = 'Sender'): string {
  const parts = `<Type>${type}</Type><Code>${code}</Code><Message>${message}</Message><Detail/>`;
  return `<ErrorResponse xmlns="${NAMESPACE}"><Error>${parts}</Error><RequestId>{requestId}</RequestId></ErrorResponse>`;
}

function wrap(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

describe.each([
  ['GET', queryCall],
  ['POST', formCall],
] as const)('the query protocol by %s', (_method, call) => {
  test('answers a queue’s URL', async () => {
    const expected = result('GetQueueUrl', wrap('QueueUrl', queueUrl));
    await expectAnswer(call({ Action: 'GetQueueUrl', QueueName: 'query' }), 200, expected);
  });

  test('finds the queue by its URL’s path', async () => {
    const attributes = [
      wrap(
        'Attribute',
        '<Name>QueueArn</Name><Value>arn:aws:sqs:us-east-1:000000000000:query</Value>',
      ),
      wrap('Attribute', '<Name>VisibilityTimeout</Name><Value>30</Value>'),
    ].join('');
    await expectAnswer(
      call(
        {
          Action: 'GetQueueAttributes',
          'AttributeName.1': 'QueueArn',
          'AttributeName.2': 'VisibilityTimeout',
        },
        QUEUE_PATH,
      ),
      200,
      result('GetQueueAttributes', attributes),
    );
  });

  test('finds the queue by the parameter QueueUrl', async () => {
    const parameters = { Action: 'ReceiveMessage', QueueUrl: queueUrl };
    await expectAnswer(call(parameters), 200, result('ReceiveMessage', ''));
  });

  test('omits what is empty (trap 11)', async () => {
    const list = call({ Action: 'ListQueues', QueueNamePrefix: 'none' });
    await expectAnswer(list, 200, result('ListQueues', ''));
    await expectAnswer(
      call({ Action: 'ReceiveMessage' }, QUEUE_PATH),
      200,
      result('ReceiveMessage', ''),
    );
    await expectAnswer(
      call({ Action: 'ListQueueTags' }, QUEUE_PATH),
      200,
      result('ListQueueTags', ''),
    );
  });

  test('answers an operation without a result by its metadata alone', async () => {
    const untag = call({ Action: 'UntagQueue', 'TagKey.1': 'none' }, QUEUE_PATH);
    await expectAnswer(untag, 200, unit('UntagQueue'));
  });

  test.each([
    [
      { Action: 'GetQueueUrl', QueueName: 'none' },
      '/',
      400,
      'AWS.SimpleQueueService.NonExistentQueue',
      'The specified queue does not exist for this wsdl version.',
    ],
    [
      {
        Action: 'CreateQueue',
        QueueName: 'query',
        'Attribute.1.Name': 'DelaySeconds',
        'Attribute.1.Value': '5',
      },
      '/',
      400,
      'QueueAlreadyExists',
      'A queue already exists with the same name and a different value for attribute DelaySeconds',
    ],
    [
      { Action: 'PurgeQueue' },
      QUEUE_PATH,
      403,
      'AWS.SimpleQueueService.PurgeQueueInProgress',
      'Only one PurgeQueue operation on query is allowed every 60 seconds.',
    ],
    [
      { Action: 'ReceiveMessage', MaxNumberOfMessages: '11' },
      QUEUE_PATH,
      400,
      'InvalidParameterValue',
      'Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
    ],
    [
      { Action: 'SendMessage' },
      QUEUE_PATH,
      400,
      'MissingParameter',
      'The request must contain the parameter MessageBody.',
    ],
    [
      { Action: 'DeleteMessage', ReceiptHandle: '<&">' },
      QUEUE_PATH,
      404,
      'ReceiptHandleIsInvalid',
      'The input receipt handle &quot;&lt;&amp;&quot;&gt;&quot; is not a valid receipt handle.',
    ],
    [
      { Action: 'SendMessageBatch' },
      QUEUE_PATH,
      400,
      'AWS.SimpleQueueService.EmptyBatchRequest',
      'There should be at least one SendMessageBatchRequestEntry in the request.',
    ],
    [
      { Action: 'Nonsense' },
      '/',
      400,
      'InvalidAction',
      'The action Nonsense is not valid for this endpoint.',
    ],
    [
      { Action: 'ReceiveMessage', MaxNumberOfMessages: 'five' },
      QUEUE_PATH,
      400,
      'MalformedInput',
      'STRING_VALUE can not be converted to an Integer',
    ],
  ])(
    'refuses %j to %s with the whole of AWS’s body',
    async (parameters, path, status, code, message) => {
      await expectAnswer(call(parameters, path), status, error(code, message));
    },
  );

  test('without an Action to a queue’s URL answers 404 and nothing but a name', async () => {
    const response = await send(call({ Version: '2012-11-05' }, QUEUE_PATH));
    requestIdOf(response);
    expect(response).toMatchObject({ status: 404, body: '<UnknownOperationException/>\n' });
    expect(response.headers['content-type']).toBe('text/xml');
  });
});

describe('the query protocol', () => {
  test('a queue’s URL in a browser answers 404 and nothing but a name', async () => {
    const response = await send({ method: 'GET', path: QUEUE_PATH });
    expect(response).toMatchObject({ status: 404, body: '<UnknownOperationException/>\n' });
  });

  test('a call to a queue’s URL needs no Version', async () => {
    const request = { method: 'GET', path: `${QUEUE_PATH}?Action=ReceiveMessage` };
    await expectAnswer(request, 200, result('ReceiveMessage', ''));
  });

  test('parameters may stand in the URL of a POST', async () => {
    const path = `${QUEUE_PATH}?Action=ReceiveMessage&Version=2012-11-05`;
    await expectAnswer({ method: 'POST', path }, 200, result('ReceiveMessage', ''));
  });

  test('a form without a charset is read as UTF-8', async () => {
    await expectAnswer(
      {
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'Action=CreateQueue&Version=2012-11-05&QueueName=%C3%A4',
      },
      400,
      error(
        'InvalidParameterValue',
        'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
      ),
    );
  });

  test('lists and maps are flattened, and a single one may go without its number', async () => {
    const created = await send(
      formCall({
        Action: 'CreateQueue',
        QueueName: 'flattened',
        'Attribute.1.Name': 'DelaySeconds',
        'Attribute.1.Value': '0',
        'Attribute.2.Name': 'VisibilityTimeout',
        'Attribute.2.Value': '45',
        'Tag.1.Key': 'team',
        'Tag.1.Value': 'ops',
      }),
    );
    expect(created.status).toBe(200);
    const path = '/000000000000/flattened';
    await expectAnswer(
      formCall(
        {
          Action: 'SetQueueAttributes',
          'Attribute.Name': 'VisibilityTimeout',
          'Attribute.Value': '35',
        },
        path,
      ),
      200,
      unit('SetQueueAttributes'),
    );
    await expectAnswer(
      queryCall({ Action: 'GetQueueAttributes', AttributeName: 'VisibilityTimeout' }, path),
      200,
      result(
        'GetQueueAttributes',
        '<Attribute><Name>VisibilityTimeout</Name><Value>35</Value></Attribute>',
      ),
    );
    await expectAnswer(
      queryCall({ Action: 'ListQueueTags' }, path),
      200,
      result('ListQueueTags', '<Tag><Key>team</Key><Value>ops</Value></Tag>'),
    );
  });

  test('a message comes back as it was sent, with what was asked for', async () => {
    const path = '/000000000000/message';
    await send(formCall({ Action: 'CreateQueue', QueueName: 'message' }));
    const sent = await send(
      formCall(
        {
          Action: 'SendMessage',
          MessageBody: '<a> & "b"\r\n',
          'MessageAttribute.1.Name': 'city',
          'MessageAttribute.1.Value.DataType': 'String',
          'MessageAttribute.1.Value.StringValue': 'Zürich',
          'MessageAttribute.2.Name': 'raw',
          'MessageAttribute.2.Value.DataType': 'Binary',
          'MessageAttribute.2.Value.BinaryValue': 'AP8=',
          'MessageSystemAttribute.1.Name': 'AWSTraceHeader',
          'MessageSystemAttribute.1.Value.DataType': 'String',
          'MessageSystemAttribute.1.Value.StringValue': 'Root=1-2-3',
        },
        path,
      ),
    );
    expect(sent.body).toMatch(
      /<MD5OfMessageBody>\w{32}<.*<MD5OfMessageAttributes>\w{32}<.*<MD5OfMessageSystemAttributes>\w{32}</,
    );
    const received = await send(
      queryCall(
        {
          Action: 'ReceiveMessage',
          'AttributeName.1': 'AWSTraceHeader',
          'MessageAttributeName.1': 'All',
        },
        path,
      ),
    );
    expect(received.body).toContain('<Body>&lt;a&gt; &amp; &quot;b&quot;&#xD;&#xA;</Body>');
    expect(received.body).toContain(
      '<Attribute><Name>AWSTraceHeader</Name><Value>Root=1-2-3</Value></Attribute>',
    );
    expect(received.body).toContain(
      '<MessageAttribute><Name>city</Name><Value><DataType>String</DataType><StringValue>Zürich</StringValue></Value></MessageAttribute>',
    );
    expect(received.body).toContain('<BinaryValue>AP8=</BinaryValue>');
  });

  test('a batch answers with the successful and the failed', async () => {
    const { body } = await send(
      formCall(
        {
          Action: 'SendMessageBatch',
          'SendMessageBatchRequestEntry.1.Id': 'good',
          'SendMessageBatchRequestEntry.1.MessageBody': 'x',
          'SendMessageBatchRequestEntry.2.Id': 'bad',
          'SendMessageBatchRequestEntry.2.MessageBody': 'x',
          'SendMessageBatchRequestEntry.2.DelaySeconds': '901',
        },
        QUEUE_PATH,
      ),
    );
    expect(body).toMatch(/<SendMessageBatchResultEntry><Id>good<\/Id>/);
    expect(body).toContain(
      '<BatchResultErrorEntry><Id>bad</Id><SenderFault>true</SenderFault><Code>InvalidParameterValue</Code>',
    );
  });

  test('escapes that are no UTF-8 are a malformed query', async () => {
    const path = `${QUEUE_PATH}?Action=SendMessage&MessageBody=%C3%28`;
    await expectAnswer(
      { method: 'GET', path },
      400,
      error('MalformedQueryString', 'The query string contains a syntax error.'),
    );
  });
});
