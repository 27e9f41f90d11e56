import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { RestUser } from './rest-user.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
// Two gateways, which take turns.
const septet = engines.use(await startSeptet({ layout: { gateways: 2, queues: 2 } }));
const user = new RestUser(septet.endpoints, septet.credentials);

const ARN = 'arn:aws:sqs:us-east-1:000000000000';

describe('queues', () => {
  test('are created, described, listed, changed and deleted', async () => {
    const created = await user.call('PUT', '/v1/queues/rest-life', {
      attributes: { visibilityTimeout: 45 },
      tags: { team: 'ops' },
    });
    expect(created.status).toBe(200);
    expect(created.body).toMatchObject({
      queueUrl: expect.stringMatching(/\/000000000000\/rest-life$/),
    });
    expect((await user.call('PUT', '/v1/queues/rest-life')).status).toBe(200);
    expect(await user.call('GET', '/v1/queues/rest-life')).toMatchObject({
      status: 200,
      body: {
        attributes: {
          queueArn: `${ARN}:rest-life`,
          visibilityTimeout: 45,
          sqsManagedSseEnabled: true,
          approximateNumberOfMessages: 0,
        },
      },
    });
    expect(await user.call('GET', '/v1/queues?prefix=rest-life')).toMatchObject({
      status: 200,
      body: { queueUrls: [expect.stringMatching(/\/rest-life$/)] },
    });
    expect(await user.call('GET', '/v1/queues?prefix=none')).toMatchObject({
      body: { queueUrls: [] },
    });
    const change = { attributes: { delaySeconds: 0, visibilityTimeout: 30 } };
    expect(await user.call('PATCH', '/v1/queues/rest-life', change)).toMatchObject({
      status: 204,
      body: undefined,
    });
    expect(await user.call('GET', '/v1/queues/rest-life')).toMatchObject({
      body: { attributes: { visibilityTimeout: 30 } },
    });
    expect((await user.call('DELETE', '/v1/queues/rest-life')).status).toBe(204);
    expect(await user.call('GET', '/v1/queues/rest-life')).toMatchObject({
      status: 400,
      body: { code: 'QueueDoesNotExist', message: 'The specified queue does not exist.' },
    });
  });

  test('have tags', async () => {
    await user.call('PUT', '/v1/queues/rest-tags', { tags: { a: '1', b: '2' } });
    const path = '/v1/queues/rest-tags/tags';
    expect((await user.call('PATCH', path, { tags: { c: '3' } })).status).toBe(204);
    expect((await user.call('DELETE', `${path}?key=a&key=unknown`)).status).toBe(204);
    expect(await user.call('GET', path)).toMatchObject({
      status: 200,
      body: { tags: { b: '2', c: '3' } },
    });
  });

  test('are purged', async () => {
    await user.call('PUT', '/v1/queues/rest-purge');
    await user.call('POST', '/v1/queues/rest-purge/messages', { body: 'x' });
    expect((await user.call('POST', '/v1/queues/rest-purge/purge')).status).toBe(204);
    expect(await user.call('POST', '/v1/queues/rest-purge/purge')).toMatchObject({
      status: 403,
      body: { code: 'PurgeQueueInProgress' },
    });
  });
});

describe('messages', () => {
  test('are sent, peeked at, received, kept for longer and deleted', async () => {
    await user.call('PUT', '/v1/queues/rest-one');
    const path = '/v1/queues/rest-one/messages';
    const sent = await user.call('POST', path, {
      body: 'grüße',
      attributes: { city: { dataType: 'String', stringValue: 'Bern' } },
    });
    expect(sent).toMatchObject({ status: 201, body: { messageId: expect.any(String) } });
    expect(await user.call('GET', '/v1/queues/rest-one/peek')).toMatchObject({
      status: 200,
      body: { messages: [{ body: 'grüße', state: 'Visible' }] },
    });
    const received = await user.call('GET', `${path}?wait=20&max=10`);
    expect(received).toMatchObject({
      status: 200,
      body: { messages: [{ body: 'grüße', receiptHandle: expect.any(String) }] },
    });
    const handle = encodeURIComponent(handleOf(received.body));
    expect((await user.call('PATCH', `${path}/${handle}`, { visibility: 600 })).status).toBe(204);
    expect(await user.call('POST', `${path}/receive`)).toMatchObject({
      status: 200,
      body: { messages: [] },
    });
    expect((await user.call('DELETE', `${path}/${handle}`)).status).toBe(204);
    expect(await user.call('GET', '/v1/queues/rest-one/peek')).toMatchObject({
      body: { messages: [] },
    });
  });

  test('are sent many at once, each succeeding or failing by itself', async () => {
    await user.call('PUT', '/v1/queues/rest-many');
    const messages = [{ body: 'one' }, { body: '\u{1}' }, { id: 'three', body: 'three' }];
    expect(await user.call('POST', '/v1/queues/rest-many/messages', { messages })).toMatchObject({
      status: 200,
      body: {
        successful: [{ id: '0' }, { id: 'three' }],
        failed: [{ id: '1', code: 'InvalidMessageContents', senderFault: true }],
      },
    });
  });
});

describe('many messages', () => {
  test('are kept for longer and deleted at once', async () => {
    await user.call('PUT', '/v1/queues/rest-batch');
    const path = '/v1/queues/rest-batch/messages';
    await user.call('POST', path, { messages: [{ body: 'one' }, { body: 'two' }] });
    const received: ReceivedMessage[] = [];
    while (received.length < 2) {
      received.push(...messagesOf((await user.call('GET', `${path}?wait=20&max=10`)).body));
    }
    const messages = received.map(({ receiptHandle }) => ({ receiptHandle }));
    const longer = messages.map((message) => ({ ...message, visibility: 600 }));
    const done = { status: 200, body: { successful: [{ id: '0' }, { id: '1' }], failed: [] } };
    expect(await user.call('POST', `${path}/visibility`, { messages: longer })).toMatchObject(done);
    expect(await user.call('POST', `${path}/delete`, { messages })).toMatchObject(done);
  });
});

describe('dead letters', () => {
  test('have sources, and are moved back', async () => {
    await user.call('PUT', '/v1/queues/rest-dead');
    const redrivePolicy = { deadLetterTargetArn: `${ARN}:rest-dead`, maxReceiveCount: 1 };
    await user.call('PUT', '/v1/queues/rest-source', { attributes: { redrivePolicy } });
    expect(await user.call('GET', '/v1/queues/rest-dead/dead-letter-sources')).toMatchObject({
      status: 200,
      body: { queueUrls: [expect.stringMatching(/\/rest-source$/)] },
    });
    const source = `${ARN}:rest-dead`;
    expect(await user.call('POST', '/v1/move-tasks', { source })).toMatchObject({
      status: 201,
      body: { taskHandle: expect.any(String) },
    });
    const tasks = await user.call('GET', `/v1/move-tasks?source=${encodeURIComponent(source)}`);
    expect(tasks).toMatchObject({ status: 200, body: { tasks: [{ source }] } });
    expect(await user.call('DELETE', '/v1/move-tasks/none')).toMatchObject({
      status: expect.any(Number),
      body: { code: expect.any(String), message: expect.any(String) },
    });
  });
});

test('a queue has an address and permissions', async () => {
  await user.call('PUT', '/v1/queues/rest-known');
  expect(await user.call('GET', '/v1/queues/rest-known/url')).toMatchObject({
    status: 200,
    body: { queueUrl: expect.stringMatching(/\/000000000000\/rest-known$/) },
  });
  const path = '/v1/queues/rest-known/permissions';
  const permission = { label: 'p', accounts: ['111111111111'], actions: ['SendMessage'] };
  expect((await user.call('POST', path, permission)).status).toBe(204);
  expect((await user.call('DELETE', `${path}/p`)).status).toBe(204);
});

test('the depth of a queue is followed from one gateway while another one sends', async () => {
  await user.call('PUT', '/v1/queues/rest-depth');
  const { accessKeyId, secretAccessKey } = septet.credentials;
  const answer = await fetch(`${septet.endpoints[0]}/v1/queues/rest-depth/events`, {
    headers: { authorization: `Basic ${btoa(`${accessKeyId}:${secretAccessKey}`)}` },
  });
  const text = answer.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  expect(await text?.next()).toMatchObject({
    value: 'event: depth\ndata: {"visible":0,"inFlight":0,"delayed":0}\n\n',
  });
  const messages = [{ body: 'now' }, { body: 'later', delaySeconds: 900 }];
  await user.call('POST', '/v1/queues/rest-depth/messages', { messages });
  expect(await text?.next()).toMatchObject({
    value: 'event: depth\ndata: {"visible":1,"inFlight":0,"delayed":1}\n\n',
  });
  await text?.return?.();
});

describe('refusals', () => {
  test.each([
    ['GET', '/v1/queues/none', undefined, 400, 'QueueDoesNotExist'],
    ['PUT', '/v1/queues/a.b', undefined, 400, 'InvalidParameterValueException'],
    ['PUT', '/v1/queues/rest-x', { attributes: { nonsense: 1 } }, 400, 'ValidationException'],
    ['PUT', '/v1/queues/rest-x', { attributes: { queueArn: 'x' } }, 400, 'ValidationException'],
    [
      'PUT',
      '/v1/queues/rest-x',
      { attributes: { delaySeconds: 901 } },
      400,
      'InvalidAttributeValue',
    ],
    ['GET', '/v1/queues?nonsense=1', undefined, 400, 'ValidationException'],
    ['GET', '/v1/queues?limit=x', undefined, 400, 'ValidationException'],
    ['DELETE', '/v1/queues', undefined, 405, 'MethodNotAllowed'],
    ['GET', '/v1/nothing', undefined, 404, 'NotFound'],
  ])('%s %s %j', async (method, path, body, status, code) => {
    expect(await user.call(method, path, body)).toMatchObject({
      status,
      body: { code, message: expect.any(String), requestId: expect.stringMatching(/^\S{36}$/) },
    });
  });

  test('broken JSON', async () => {
    expect(await user.callText('PUT', '/v1/queues/rest-x', '{"a')).toMatchObject({
      status: 400,
      body: { code: 'SerializationException' },
    });
  });

  test('nobody, and a wrong password', async () => {
    const wrong = { ...septet.credentials, secretAccessKey: 'wrong' };
    for (const credentials of [undefined, wrong]) {
      const stranger = new RestUser(septet.endpoints, credentials);
      expect(await stranger.call('GET', '/v1/queues')).toMatchObject({
        status: 403,
        body: { code: expect.any(String), message: expect.any(String) },
      });
    }
  });
});

interface ReceivedMessage {
  readonly receiptHandle: string;
}

function messagesOf(body: unknown): readonly ReceivedMessage[] {
  return (body as { messages: ReceivedMessage[] }).messages;
}

function handleOf(body: unknown): string {
  return messagesOf(body)[0]?.receiptHandle ?? '';
}
