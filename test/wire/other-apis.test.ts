import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { createStsClient } from '@septet/testkit/aws-clients';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { queryCall, sendRaw, type RawRequest } from './raw-http.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet({ auth: 'open' }));

const CALLS: Readonly<Record<string, RawRequest>> = {
  sns: form('Action=ListTopics&Version=2010-03-31'),
  iam: form('Action=ListUsers&Version=2010-05-08'),
  kinesis: json('Kinesis_20131202.ListStreams', 'application/x-amz-json-1.1', '{}'),
  swf: json(
    'SimpleWorkflowService.ListDomains',
    'application/x-amz-json-1.0',
    '{"registrationStatus":"REGISTERED"}',
  ),
  'cognito-idp': json(
    'AWSCognitoIdentityProviderService.ListUserPools',
    'application/x-amz-json-1.1',
    '{"MaxResults":1}',
  ),
};
const titles = await readTitlesOfUnserved();
const unserved = Object.entries(CALLS).filter(([api]) => titles.has(api));

function form(body: string): RawRequest {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', path: '/', headers, body };
}

function json(target: string, contentType: string, body: string): RawRequest {
  const headers = { 'content-type': contentType, 'x-amz-target': target };
  return { method: 'POST', path: '/', headers, body };
}

/** API -> its title, as the coverage page has them. */
async function readTitlesOfUnserved(): Promise<ReadonlyMap<string, string>> {
  const headers = { accept: 'application/json' };
  const response = await fetch(`${septet.endpoint}/_septet/coverage`, { headers });
  const { apis } = (await response.json()) as {
    apis: { api: string; title: string; built: number }[];
  };
  return new Map(apis.filter(({ built }) => built === 0).map(({ api, title }) => [api, title]));
}

test.each(unserved)(
  '%s, which no service serves yet, answers in its own protocol and names itself',
  async (api, request) => {
    const { status, headers, body } = await sendRaw(septet.endpoint, request);
    const contentType = request.headers?.['content-type'] ?? '';
    const isJson = contentType.includes('json');
    expect(status).toBe(501);
    expect(headers['content-type']).toBe(isJson ? contentType : 'text/xml');
    expect(body).toMatch(
      isJson ? /"__type":"[\w.#]*NotImplemented"/ : /<Code>NotImplemented<\/Code>/,
    );
    expect(body).toContain(titles.get(api));
  },
);

test('STS tells who calls', async () => {
  const client = createStsClient(septet);
  const identity = await client.send(new GetCallerIdentityCommand());
  client.destroy();
  expect(identity).toMatchObject({
    Account: '000000000000',
    Arn: 'arn:aws:iam::000000000000:root',
    UserId: '000000000000',
  });
});

describe('a queue’s URL is on the host that the client used', () => {
  test.each([
    'localhost:4566',
    'sqs.eu-central-1.localhost:4566',
    'queue.localhost:4566',
    'septet.example.com',
  ])('%s', async (host) => {
    const call = queryCall({ Action: 'CreateQueue', QueueName: 'hosted' });
    const response = await sendRaw(septet.endpoint, { ...call, headers: { host } });
    expect(response.body).toContain(`<QueueUrl>http://${host}/000000000000/hosted</QueueUrl>`);
  });
});
