import { afterAll, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { RestUser } from './rest-user.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet({ auth: 'open', layout: { gateways: 1, queues: 2 } }));
const accounts = ['000000000000', '111111111111'];
const users = accounts.map(
  (accessKeyId) => new RestUser(septet.endpoints, { accessKeyId, secretAccessKey: 'any' }),
);

test('POST /_septet/reset forgets every queue of every account, and their names are free', async () => {
  for (const user of users) {
    for (const name of ['reset-plain', 'reset-more']) {
      expect((await user.call('PUT', `/v1/queues/${name}`)).status).toBe(200);
      await user.call('POST', `/v1/queues/${name}/messages`, { body: 'x' });
    }
  }
  const stranger = new RestUser(septet.endpoints, undefined);
  expect(await stranger.call('POST', '/_septet/reset')).toEqual({ status: 204, body: undefined });
  for (const user of users) {
    expect(await user.call('GET', '/v1/queues')).toMatchObject({ body: { queueUrls: [] } });
    expect(await user.call('GET', '/v1/queues/reset-plain')).toMatchObject({
      status: 400,
      body: { code: 'QueueDoesNotExist' },
    });
    // At once, where DeleteQueue asks for a minute.
    const attributes = { visibilityTimeout: 7 };
    expect((await user.call('PUT', '/v1/queues/reset-plain', { attributes })).status).toBe(200);
    expect(await user.call('GET', '/v1/queues/reset-plain/peek')).toMatchObject({
      body: { messages: [] },
    });
  }
});
