import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CreateQueueCommand, GetQueueUrlCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { GetCallerIdentityCommand, AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { startEngines, type Engines } from './engines.ts';
import { RawClient } from './listening.ts';
import { FakeQueues } from './fake-queues.ts';
import { admin, startElsewhere, startGateway, type RunningGateway } from './running-gateway.ts';

let engines: Engines;
const queues = new FakeQueues();
let gateway: RunningGateway;

beforeAll(async () => {
  engines = await startEngines();
  gateway = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl }, [queues.definition]);
});

afterAll(async () => {
  await gateway.drain();
  await engines[Symbol.asyncDispose]();
});

const send = (MessageBody: string) =>
  new SendMessageCommand({ QueueUrl: `${gateway.url}/000000000000/q`, MessageBody });

describe('an SDK client', () => {
  test('sends a message', async () => {
    const answer = await gateway.sqs().send(send('hello'));
    expect(answer).toMatchObject({
      MessageId: 'id-1',
      $metadata: { httpStatusCode: 200, attempts: 1 },
    });
    const { input, context } = queues.calls.at(-1) ?? {};
    expect(input).toEqual({ QueueUrl: `${gateway.url}/000000000000/q`, MessageBody: 'hello' });
    expect(context).toMatchObject({
      account: '000000000000',
      region: 'eu-west-1',
      principal: {
        arn: 'arn:aws:iam::000000000000:root',
        userId: '000000000000',
        accessKeyId: admin.accessKeyId,
      },
      publicUrl: gateway.url,
      requestId: answer.$metadata.requestId,
    });
  });

  test('sends a message to a service in another process', async () => {
    const elsewhere = new FakeQueues();
    await using _service = await startElsewhere(elsewhere.definition, engines.natsUrl);
    await using remote = await startGateway({
      SEPTET_VALKEY_URL: engines.valkeyUrl,
      SEPTET_NATS_URL: engines.natsUrl,
    });
    await remote.sqs().send(send('over NATS'));
    expect(elsewhere.calls).toMatchObject([
      { operation: 'SendMessage', input: { MessageBody: 'over NATS' } },
    ]);
  });

  test('gets the errors of the service', async () => {
    const call = gateway.sqs().send(new GetQueueUrlCommand({ QueueName: 'missing' }));
    await expect(call).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('gets the errors of the limits before any service is asked', async () => {
    const before = queues.calls.length;
    const call = gateway.sqs().send(new CreateQueueCommand({ QueueName: 'not a name' }));
    await expect(call).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
    expect(queues.calls.length).toBe(before);
  });

  test('learns nothing of an internal failure but the request id', async () => {
    const error = await gateway
      .sqs()
      .send(send('crash'))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InternalFailure', $metadata: { httpStatusCode: 500 } });
    expect(String(error)).not.toContain('secret of the inside');
  });

  test.each([
    ['a wrong secret', { ...admin, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
    [
      'an unknown key',
      { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' },
      'UnrecognizedClientException',
    ],
    [
      'a session token that nobody issued',
      { ...admin, sessionToken: 'x' },
      'UnrecognizedClientException',
    ],
  ])('is refused with %s', async (_name, credentials, code) => {
    await expect(gateway.sqs(credentials).send(send('x'))).rejects.toMatchObject({
      __type: expect.stringContaining(code),
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('learns who it is, over the query protocol', async () => {
    const sts = new STSClient({
      endpoint: gateway.url,
      region: 'us-east-1',
      credentials: admin,
      maxAttempts: 1,
    });
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '000000000000',
      Arn: 'arn:aws:iam::000000000000:root',
      UserId: '000000000000',
    });
    const assume = sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::000000000000:role/x', RoleSessionName: 'xy' }),
    );
    await expect(assume).rejects.toMatchObject({
      name: 'NotImplemented',
      $metadata: { httpStatusCode: 501 },
    });
    sts.destroy();
  });

  test('hears of a service that does not exist once, and does not try again', async () => {
    const sts = new STSClient({ endpoint: gateway.url, region: 'us-east-1', credentials: admin });
    const before = queues.calls.length;
    const assume = sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::000000000000:role/x', RoleSessionName: 'xy' }),
    );
    await expect(assume).rejects.toMatchObject({ $metadata: { httpStatusCode: 501, attempts: 1 } });
    expect(queues.calls.length).toBe(before);
    sts.destroy();
  });
});

describe('a plain client', () => {
  const post = (headers: Record<string, string>, body = '{}', path = '/') =>
    fetch(`${gateway.url}${path}`, { method: 'POST', headers, body });

  test('is told that its request is not signed', async () => {
    const answer = await post({
      'x-amz-target': 'AmazonSQS.SendMessage',
      'content-type': 'application/x-amz-json-1.0',
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.json()).toMatchObject({
      __type: expect.stringContaining('MissingAuthenticationToken'),
    });
  });

  test('is told that an operation does not exist, in its own protocol', async () => {
    const json = await post({
      'x-amz-target': 'AmazonSQS.Fly',
      'content-type': 'application/x-amz-json-1.0',
    });
    expect([json.status, await json.json()]).toMatchObject([
      400,
      { __type: expect.stringContaining('UnknownOperation') },
    ]);
    const query = await post(
      { 'content-type': 'application/x-www-form-urlencoded' },
      'Action=Fly&Version=2012-11-05',
      '/000000000000/q',
    );
    expect([query.status, await query.text()]).toEqual([
      400,
      expect.stringContaining('<Code>InvalidAction</Code>'),
    ]);
  });

  test('is told at once that its body is too long', async () => {
    using client = new RawClient(gateway.port);
    client.send(
      'POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AmazonSQS.SendMessage\r\n' +
        'Content-Type: application/x-amz-json-1.0\r\nContent-Length: 16777217\r\n\r\n',
    );
    const answer = await client.until(/RequestEntityTooLarge/);
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*x-amzn-requestid: /s);
  });

  test('is told that a path is no AWS call', async () => {
    const answer = await fetch(`${gateway.url}/nothing/here`);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('/_septet/coverage'),
    ]);
  });
});

describe('throttling', () => {
  test('is off by default and limits each account when it is on', async () => {
    await using limited = await startGateway(
      {
        SEPTET_VALKEY_URL: engines.valkeyUrl,
        SEPTET_THROTTLE_RATE: '1',
        SEPTET_THROTTLE_BURST: '3',
      },
      [new FakeQueues().definition],
    );
    const sqs = limited.sqs();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => sqs.send(send('x'))));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused[0]?.reason).toMatchObject({
      __type: expect.stringContaining('ThrottlingException'),
    });
  });
});
