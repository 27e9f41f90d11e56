import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SendMessageCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { admin, startGateway, type RunningGateway } from './running-gateway.ts';
import { testTls } from './tls-identity.ts';

let engines: Engines;
let gateway: RunningGateway;
let folder: string;
const queues = new FakeQueues();

beforeAll(async () => {
  engines = await startEngines();
  folder = await mkdtemp(join(tmpdir(), 'septet-tls-'));
  await writeFile(join(folder, 'cert.pem'), testTls.cert);
  await writeFile(join(folder, 'key.pem'), testTls.key);
  gateway = await startGateway(
    {
      SEPTET_VALKEY_URL: engines.valkeyUrl,
      SEPTET_TLS_CERT: join(folder, 'cert.pem'),
      SEPTET_TLS_KEY: join(folder, 'key.pem'),
    },
    [queues.definition],
  );
});
afterAll(async () => {
  await gateway.drain();
  await engines[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function send(
  endpoint: string,
  requestHandler?: SQSClientConfig['requestHandler'],
): Promise<unknown> {
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials: admin,
    maxAttempts: 1,
    ...(requestHandler === undefined ? {} : { requestHandler }),
  });
  const { MessageId } = await client.send(
    new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'hello' }),
  );
  client.destroy();
  return [MessageId, queues.calls.at(-1)?.context.publicUrl];
}

/** Sends the SDK's signed request over an HTTP/2 session. */
function over(session: ClientHttp2Session): NonNullable<SQSClientConfig['requestHandler']> {
  return {
    async handle(request: {
      method: string;
      path: string;
      headers: Record<string, string>;
      body?: string;
    }) {
      const { host, ...headers } = request.headers;
      const stream = session.request({
        ...headers,
        ':method': request.method,
        ':path': request.path,
        ...(host === undefined ? {} : { ':authority': host }),
      });
      stream.end(request.body);
      const [head] = await once(stream, 'response');
      const { ':status': statusCode, ...answered } = head;
      return { response: { statusCode, headers: answered, body: stream } };
    },
  };
}

test('the SDK over HTTP/1.1', async () => {
  const endpoint = `http://localhost:${gateway.port}`;
  expect(await send(endpoint)).toEqual(['id-1', endpoint]);
});

test('the SDK over HTTP/1.1 and TLS', async () => {
  const endpoint = `https://localhost:${gateway.port}`;
  const httpsAgent = new Agent({ ca: testTls.cert });
  expect(await send(endpoint, { httpsAgent })).toEqual(['id-1', endpoint]);
  httpsAgent.destroy();
});

test.each(['http', 'https'])('the SDK over HTTP/2 by %s', async (scheme) => {
  const endpoint = `${scheme}://localhost:${gateway.port}`;
  const session = connectHttp2(endpoint, { ca: testTls.cert });
  expect(await send(endpoint, over(session))).toEqual(['id-1', endpoint]);
  session.destroy();
});

test('the REST face over HTTP/2 and TLS knows that the client came by https', async () => {
  const endpoint = `https://localhost:${gateway.port}`;
  const session = connectHttp2(endpoint, { ca: testTls.cert });
  const authorization = `Basic ${btoa(`${admin.accessKeyId}:${admin.secretAccessKey}`)}`;
  const stream = session.request({ ':method': 'PUT', ':path': '/v1/queues/q', authorization });
  stream.end('{}');
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  expect(JSON.parse(text)).toEqual({ queueUrl: `${endpoint}/000000000000/q` });
  session.destroy();
});
