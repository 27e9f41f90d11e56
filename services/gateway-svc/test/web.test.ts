import { once } from 'node:events';
import { connect as connectHttp2, constants, type ClientHttp2Session } from 'node:http2';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiCoverage } from '../src/web/coverage.ts';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { admin, startGateway, type RunningGateway } from './running-gateway.ts';

let engines: Engines;
let gateway: RunningGateway;
const queues = new FakeQueues();
const authorization = `Basic ${btoa(`${admin.accessKeyId}:${admin.secretAccessKey}`)}`;

beforeAll(async () => {
  engines = await startEngines();
  gateway = await startGateway(
    {
      SEPTET_VALKEY_URL: engines.valkeyUrl,
      SEPTET_CORS_ORIGINS: 'https://app.example.com',
      SEPTET_TRUSTED_PROXIES: '127.0.0.0/8',
    },
    [queues.definition],
  );
});
afterAll(async () => {
  await gateway.drain();
  await engines[Symbol.asyncDispose]();
});

/** One call with headers that fetch would not send. */
async function call(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
) {
  const sent = request(`${gateway.url}${path}`, { method, headers, agent: false });
  sent.end(body);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject);
  });
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, text };
}

describe('pages', () => {
  test('tell whether the gateway lives and is ready', async () => {
    for (const path of ['/_septet/health', '/_septet/ready']) {
      const answer = await call('GET', path);
      expect([answer.status, JSON.parse(answer.text).healthy]).toEqual([200, true]);
      expect(answer.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('list every operation of every API, built or not', async () => {
    const { text } = await call('GET', '/_septet/coverage', { accept: 'application/json' });
    const { apis }: { apis: ApiCoverage[] } = JSON.parse(text);
    const byName = new Map(apis.map((api) => [api.api, api]));
    expect(byName.get('sts')?.operations).toMatchObject({
      GetCallerIdentity: true,
      AssumeRole: expect.any(String),
    });
    expect(byName.get('kinesis')?.operations).toMatchObject({
      PutRecord: 'stream-svc does not serve it yet',
    });
    expect(byName.get('sqs')?.operations).toMatchObject({ SendMessage: true });
    expect(byName.size).toBeGreaterThanOrEqual(18);
  });

  test('show the coverage to people', async () => {
    const home = await call('GET', '/');
    expect([home.status, home.headers['location']]).toEqual([302, '/_septet/coverage']);
    const page = await call('GET', '/_septet/coverage', { accept: 'text/html' });
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('<td>GetCallerIdentity<td>built');
  });

  test('show the REST face with files of their own, which may talk to this gateway alone', async () => {
    const page = await call('GET', '/docs');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*connect-src 'self'; .*frame-ancestors 'none'$/,
    );
    const files = [...page.text.matchAll(/(?:href|src)="(docs\/[^"]+)"/g)].map(([, file]) => file);
    expect(files.length).toBe(4);
    for (const file of files) {
      const { status, headers, text } = await call('GET', `/${file}`);
      expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
      expect(headers['content-type']).toMatch(/^text\/(css|javascript)/);
      expect(text).not.toBe('');
    }
    expect((await call('GET', '/docs/nothing.js')).status).toBe(404);
  });

  test('that do not exist are 404 with a hint', async () => {
    const answer = await call('GET', '/v1/nothing');
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('/openapi.json')]);
  });
});

describe('the OpenAPI description', () => {
  test('describes every route, and refers only to what it defines', async () => {
    const { text } = await call('GET', '/openapi.json');
    const document = JSON.parse(text);
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/v1/queues/{name}'].put).toMatchObject({
      operationId: 'createQueue',
      parameters: [{ name: 'name', in: 'path', required: true }],
    });
    const send = document.paths['/v1/queues/{name}/messages'].post;
    expect(send.requestBody.content['application/json'].schema.oneOf.length).toBe(2);
    expect(Object.keys(send.responses).toSorted()).toEqual(['200', '201', 'default']);
    expect(document.paths['/v1/access-keys/{id}/rotate'].post.operationId).toBe('rotateAccessKey');
    const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(references.filter((name) => document.components.schemas[name] === undefined)).toEqual(
      [],
    );
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the REST face', () => {
  test('maps a path and a JSON body to the operation and back', async () => {
    const made = await gateway.rest('PUT', '/v1/queues/orders', {
      attributes: { delaySeconds: 5 },
    });
    expect(made).toMatchObject({
      status: 200,
      value: { queueUrl: `${gateway.url}/000000000000/orders` },
    });
    expect(queues.calls.at(-1)?.input).toEqual({
      QueueName: 'orders',
      Attributes: { DelaySeconds: '5' },
    });
    const sent = await gateway.rest('POST', '/v1/queues/orders/messages', { body: 'hello' });
    expect([sent.status, sent.value.messageId]).toEqual([201, 'id-1']);
  });

  test.each([
    ['GET', '/v1/queues/orders/unknown', undefined, 404, 'NotFound'],
    ['DELETE', '/v1/queues', undefined, 405, 'MethodNotAllowed'],
    ['PUT', '/v1/queues/not%20a%20name', undefined, 400, 'InvalidParameterValueException'],
    ['PUT', '/v1/queues/orders', { colour: 'red' }, 400, 'ValidationException'],
    ['GET', '/v1/queues/orders/messages?wait=soon', undefined, 400, 'ValidationException'],
    ['GET', '/v1/queues/%E0%A4%A', undefined, 400, 'ValidationException'],
  ] as const)('%s %s is refused', async (method, path, body, status, code) => {
    const answer = await gateway.rest(method, path, body);
    expect([answer.status, answer.value.code]).toEqual([status, code]);
    expect(answer.value.requestId).toBe(answer.headers.get('x-amzn-requestid'));
  });

  test('refuses a body that is no JSON', async () => {
    const answer = await call('PUT', '/v1/queues/orders', { authorization }, '{"attributes"');
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([400, 'SerializationException']);
  });

  test('receives nothing for a HEAD, which somebody may send to look', async () => {
    const before = queues.calls.length;
    const answer = await call('HEAD', '/v1/queues/orders/messages', { authorization });
    expect([answer.status, queues.calls.length]).toEqual([405, before]);
  });
});

describe('over HTTP/2', () => {
  let session: ClientHttp2Session;
  beforeAll(() => {
    session = connectHttp2(gateway.url);
  });
  afterAll(() => {
    session.destroy();
  });

  async function http2(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ) {
    const stream = session.request({ ':method': method, ':path': path, authorization, ...headers });
    stream.end(body);
    const [head] = await once(stream, 'response');
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
    return { head, status: head[':status'], value: text === '' ? undefined : JSON.parse(text) };
  }

  test('Express answers as over HTTP/1.1', async () => {
    const health = await http2('GET', '/_septet/health');
    expect(health).toMatchObject({ status: 200, value: { healthy: true } });
    expect(health.head['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(health.head['transfer-encoding']).toBeUndefined();
  });

  test('bodies pass in both directions', async () => {
    const body = 'x'.repeat(300_000);
    const sent = await http2('POST', '/v1/queues/orders/messages', {}, JSON.stringify({ body }));
    expect(sent).toMatchObject({ status: 201, value: { messageId: 'id-1' } });
    expect(queues.calls.at(-1)?.input).toMatchObject({ MessageBody: body });
    const description = await http2('GET', '/openapi.json');
    expect(description.value.openapi).toBe('3.1.0');
  });

  test('requests run side by side', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => `/v1/queues/q${index}`);
    const answers = await Promise.all(paths.map((path) => http2('PUT', path, {}, '{}')));
    expect(answers).toMatchObject(
      paths.map((path) => ({
        value: { queueUrl: `${gateway.url}/000000000000/${path.split('/').at(-1)}` },
      })),
    );
  });

  test('an answer without a body stays without one', async () => {
    const head = await http2('HEAD', '/_septet/health');
    expect([head.status, head.value]).toEqual([200, undefined]);
  });

  test('a cancelled stream aborts the call behind it', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<AbortSignal>();
    const { promise: released, resolve: release } = Promise.withResolvers<string[]>();
    queues.receive = (context) => {
      arrive(context.signal);
      return released;
    };
    const stream = session.request({
      ':path': '/v1/queues/orders/messages?wait=20',
      authorization,
    });
    stream.on('error', () => undefined);
    const signal = await arrived;
    stream.close(constants.NGHTTP2_CANCEL);
    if (!signal.aborted) await once(signal, 'abort');
    release(['handle-x']);
    expect(await queues.nextReturn()).toEqual(['handle-x']);
  });
});

describe('browsers', () => {
  const origin = 'https://app.example.com';

  test('ask first, and are told what they may do', async () => {
    const answer = await call('OPTIONS', '/', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,x-amz-date,x-amz-target',
    });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': 'authorization,x-amz-date,x-amz-target',
      vary: 'Origin',
    });
  });

  test.each(['/', '/v1/queues', '/_septet/health'])(
    'may read the answer of %s, and its error headers',
    async (path) => {
      const answer = await call(path === '/' ? 'POST' : 'GET', path, { origin });
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': expect.stringContaining('x-amzn-errortype'),
        'x-amzn-requestid': expect.any(String),
      });
    },
  );

  test.each([
    ['a preflight', 'OPTIONS', '/', { 'access-control-request-method': 'POST' }],
    ['a call', 'POST', '/', {}],
    ['a page call', 'GET', '/v1/queues', {}],
  ])('of other origins are refused: %s', async (_name, method, path, headers) => {
    const answer = await call(method, path, { origin: 'https://evil.example', ...headers });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('of other sites are refused even where they send no Origin, but may follow links', async () => {
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await call('GET', '/v1/queues/orders/messages', image)).status).toBe(403);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await call('GET', '/_septet/coverage', link)).status).toBe(200);
    expect((await call('GET', '/v1/queues/orders/messages', link)).status).toBe(403);
  });

  test('on its own pages may call it', async () => {
    expect((await call('GET', '/_septet/health', { origin: gateway.url })).status).toBe(200);
  });
});

describe('returned addresses', () => {
  test.each([
    [
      'the Host that the client used',
      { host: 'septet.example:8080' },
      'http://septet.example:8080',
    ],
    ['the host of a region', { host: 'sqs.eu-west-1.localhost' }, 'http://sqs.eu-west-1.localhost'],
    [
      'what a trusted proxy says',
      { host: 'pod', 'x-forwarded-host': 'queues.example.com', 'x-forwarded-proto': 'https' },
      'https://queues.example.com',
    ],
  ])('use %s', async (_name, headers, expected) => {
    const answer = await call('PUT', '/v1/queues/q', { authorization, ...headers }, '{}');
    expect(JSON.parse(answer.text).queueUrl).toBe(`${expected}/000000000000/q`);
  });
});
