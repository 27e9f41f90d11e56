import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { formCall, jsonCall, queryCall, sendRaw, type RawRequest } from './raw-http.ts';
import { requestIdOf } from './request-id.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());

const SCOPE = '20260101/us-east-1/sqs/aws4_request';
const SIGNATURE = '0'.repeat(64);

async function send(request: RawRequest, authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await sendRaw(septet.endpoint, {
    ...request,
    headers: { ...request.headers, ...headers },
  });
  return { ...response, requestId: requestIdOf(response) };
}

describe('a call without a signature', () => {
  test('on JSON', async () => {
    const { status, headers, body } = await send(jsonCall('ListQueues', '{}'));
    expect(status).toBe(403);
    expect(headers['content-type']).toBe('application/x-amz-json-1.0');
    expect(headers['x-amzn-query-error']).toBe('MissingAuthenticationToken;Sender');
    expect(body).toBe(
      '{"__type":"com.amazon.coral.service#MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
    );
  });

  test.each([
    ['GET', queryCall({ Action: 'ListQueues' })],
    ['POST', formCall({ Action: 'ListQueues' })],
  ])('on query by %s', async (_, request) => {
    const { status, body, requestId } = await send(request);
    expect(status).toBe(403);
    expect(body).toBe(
      '<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error><Type>Sender</Type>' +
        '<Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message><Detail/></Error>' +
        `<RequestId>${requestId}</RequestId></ErrorResponse>`,
    );
  });

  test('a queue’s URL in a browser still answers 404 and nothing but a name', async () => {
    const { status, body } = await send({ method: 'GET', path: '/000000000000/any' });
    expect({ status, body }).toEqual({ status: 404, body: '<UnknownOperationException/>\n' });
  });
});

describe('a signature', () => {
  test.each([
    [
      'of an unknown key',
      `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/${SCOPE}, SignedHeaders=host;x-amz-date, Signature=${SIGNATURE}`,
      403,
      'InvalidClientTokenId;Sender',
    ],
    [
      'without its parts',
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE',
      400,
      'IncompleteSignature;Sender',
    ],
    ['of another kind', 'Bearer token', 400, 'IncompleteSignature;Sender'],
  ])('%s is refused', async (_, authorization, status, queryError) => {
    const call = jsonCall('ListQueues', '{}');
    const dated = { ...call, headers: { ...call.headers, 'x-amz-date': '20260101T000000Z' } };
    const response = await send(dated, authorization);
    expect(response.status).toBe(status);
    expect(response.headers['x-amzn-query-error']).toBe(queryError);
  });
});

test('every answer carries a request id of its own', async () => {
  const requests: RawRequest[] = [
    jsonCall('ListQueues', '{}'),
    jsonCall('ListQueues', '{'),
    jsonCall('Nonsense', '{}'),
    queryCall({ Action: 'ListQueues' }),
    { method: 'GET', path: '/' },
    { method: 'GET', path: '/nowhere' },
    { method: 'POST', path: '/nowhere' },
    { method: 'GET', path: '/000000000000/any' },
    { method: 'GET', path: '/v1/queues' },
    { method: 'GET', path: '/v1/nothing' },
    { method: 'GET', path: '/openapi.json' },
    { method: 'GET', path: '/_septet/health' },
    { method: 'GET', path: '/_septet/ready' },
    { method: 'GET', path: '/_septet/coverage' },
    { method: 'GET', path: '/_septet/nothing' },
    { method: 'OPTIONS', path: '/', headers: { origin: 'https://example.com' } },
  ];
  const ids: string[] = [];
  for (const request of requests) ids.push((await send(request)).requestId);
  expect(new Set(ids).size).toBe(requests.length);
});
