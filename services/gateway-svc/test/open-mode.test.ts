import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { startGateway, type RunningGateway } from './running-gateway.ts';

let engines: Engines;
let gateway: RunningGateway;
const queues = new FakeQueues();

beforeAll(async () => {
  engines = await startEngines();
  gateway = await startGateway(
    {
      SEPTET_VALKEY_URL: engines.valkeyUrl,
      SEPTET_AUTH: 'open',
      SEPTET_DEFAULT_ACCOUNT: '999999999999',
    },
    [queues.definition],
  );
});
afterAll(async () => {
  await gateway.drain();
  await engines[Symbol.asyncDispose]();
});

const send = new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'x' });
const lastContext = () => queues.calls.at(-1)?.context;

describe('SEPTET_AUTH=open', () => {
  test.each([
    ['a 12-digit key is the account', '123456789012', '123456789012'],
    ['any other key belongs to the default account', 'test', '999999999999'],
  ])('%s', async (_name, accessKeyId, account) => {
    await gateway.sqs({ accessKeyId, secretAccessKey: 'whatever' }, 'ap-south-1').send(send);
    expect(lastContext()).toMatchObject({
      account,
      region: 'ap-south-1',
      principal: { accessKeyId },
    });
  });

  test.each([
    ['unsigned', {}, 'us-east-1'],
    [
      'with a signature that cannot be read',
      { authorization: 'AWS4-HMAC-SHA256 nonsense' },
      'us-east-1',
    ],
    ['to the host of a region', { host: 'sqs.eu-north-1.localhost' }, 'eu-north-1'],
  ])('accepts a request %s', async (_name, headers, region) => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const call = request(`${gateway.url}/`, {
        method: 'POST',
        headers: {
          'x-amz-target': 'AmazonSQS.SendMessage',
          'content-type': 'application/x-amz-json-1.0',
          ...headers,
        },
      });
      call.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject);
      call.end('{"QueueUrl":"q","MessageBody":"x"}');
    });
    expect(status).toBe(200);
    expect(lastContext()).toMatchObject({ account: '999999999999', region });
  });

  test('lets everybody manage access keys', async () => {
    const anybody = { accessKeyId: 'x', secretAccessKey: 'y' };
    const answer = await gateway.rest(
      'POST',
      '/v1/access-keys',
      { account: '111111111111' },
      anybody,
    );
    expect(answer.status).toBe(201);
  });

  test('refuses the pages of strangers, who would need no secret', async () => {
    const answer = await fetch(`${gateway.url}/_septet/reset`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('an API without a service', () => {
  const post = async (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) => {
    const answer = await fetch(gateway.url, { method: 'POST', headers, body });
    return [answer.status, await answer.text()];
  };

  test('says so by name, in JSON and in CBOR', async () => {
    const headers = {
      'x-amz-target': 'Kinesis_20131202.ListStreams',
      'content-type': 'application/x-amz-json-1.1',
    };
    const answer = [501, expect.stringMatching(/NotImplemented.*Amazon Kinesis Data Streams/)];
    expect(await post(headers, '{}')).toEqual(answer);
    expect(
      await post({ ...headers, 'content-type': 'application/x-amz-cbor-1.1' }, Uint8Array.of(0xa0)),
    ).toEqual([501, expect.stringContaining('Amazon Kinesis Data Streams')]);
  });

  test('says so by name, in XML', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post(headers, 'Action=ListTopics&Version=2010-03-31')).toEqual([
      501,
      expect.stringMatching(/<Code>NotImplemented<\/Code><Message>[^<]*Amazon SNS/),
    ]);
  });
});

test('nothing can be reset while signatures are enforced', async () => {
  await using strict = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl });
  expect((await strict.rest('POST', '/_septet/reset')).status).toBe(404);
});
