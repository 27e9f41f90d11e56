import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { eventually } from '@septet/testkit/eventually';
import { startValkey } from '@septet/testkit/valkey';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { admin, startGateway, type Credentials, type RunningGateway } from './running-gateway.ts';

let engines: Engines;
let gateway: RunningGateway;
/** A second replica, which hears of changes over NATS. */
let other: RunningGateway;

beforeAll(async () => {
  engines = await startEngines();
  const environment = { SEPTET_VALKEY_URL: engines.valkeyUrl, SEPTET_NATS_URL: engines.natsUrl };
  gateway = await startGateway(environment, [new FakeQueues().definition]);
  other = await startGateway(environment, [new FakeQueues().definition]);
});

afterAll(async () => {
  await Promise.all([gateway.drain(), other.drain()]);
  await engines[Symbol.asyncDispose]();
});

const send = new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'x' });

async function works(at: RunningGateway, credentials: Credentials): Promise<boolean> {
  const client = at.sqs(credentials);
  try {
    await client.send(send);
    return true;
  } catch (error) {
    if (
      error instanceof Error &&
      '__type' in error &&
      String(error.__type).includes('UnrecognizedClient')
    )
      return false;
    throw error;
  }
}

async function create(body: object = {}, by: Credentials = admin): Promise<Credentials> {
  const { status, value } = await gateway.rest('POST', '/v1/access-keys', body, by);
  expect(status).toBe(201);
  return { accessKeyId: value.accessKeyId, secretAccessKey: value.secretAccessKey };
}

describe('an access key', () => {
  test('that CreateAccessKey made works at once on every replica', async () => {
    const key = await create();
    expect(await works(gateway, key)).toBe(true);
    expect(await works(other, key)).toBe(true);
  });

  test('is shown by DescribeAccessKey and ListAccessKeys without its secret', async () => {
    const { accessKeyId, secretAccessKey } = await create({ userName: 'ana' });
    const described = await gateway.rest('GET', `/v1/access-keys/${accessKeyId}`);
    expect(described.value).toEqual({
      accessKeyId,
      account: '000000000000',
      userName: 'ana',
      admin: false,
      status: 'Active',
      createDate: expect.stringMatching(/^\d{4}-/),
    });
    const listed = await gateway.rest('GET', '/v1/access-keys');
    expect(listed.value.accessKeys).toContainEqual(described.value);
    expect(JSON.stringify(listed.value)).not.toContain(secretAccessKey);
  });

  test('is listed by ListAccessKeys in pages', async () => {
    for (let count = 0; count < 3; count += 1) await create({ account: '222222222222' });
    const first = await gateway.rest('GET', '/v1/access-keys?account=222222222222&limit=2');
    const second = await gateway.rest(
      'GET',
      `/v1/access-keys?account=222222222222&limit=2&next=${first.value.nextToken}`,
    );
    const ids: string[] = [];
    for (const { accessKeyId } of [...first.value.accessKeys, ...second.value.accessKeys]) {
      ids.push(accessKeyId);
    }
    expect([ids.length, new Set(ids).size, second.value.nextToken]).toEqual([3, 3, undefined]);
  });

  test('stops working on every replica when UpdateAccessKey disables it, and works again afterwards', async () => {
    const key = await create();
    expect(await works(other, key)).toBe(true);
    const disabled = await gateway.rest('PATCH', `/v1/access-keys/${key.accessKeyId}`, {
      status: 'Inactive',
    });
    expect(disabled.value.status).toBe('Inactive');
    expect(await works(gateway, key)).toBe(false);
    await eventually(async () => !(await works(other, key)), { withinMs: 6_000 });
    await gateway.rest('PATCH', `/v1/access-keys/${key.accessKeyId}`, { status: 'Active' });
    expect(await works(gateway, key)).toBe(true);
    await eventually(() => works(other, key), { withinMs: 6_000 });
  });

  test('is replaced by RotateAccessKey at once', async () => {
    const old = await create({ userName: 'ben' });
    const { status, value } = await gateway.rest(
      'POST',
      `/v1/access-keys/${old.accessKeyId}/rotate`,
    );
    expect([status, value.userName]).toEqual([201, 'ben']);
    expect(await works(gateway, old)).toBe(false);
    expect(await works(gateway, value)).toBe(true);
    const again = await gateway.rest('POST', `/v1/access-keys/${old.accessKeyId}/rotate`);
    expect([again.status, again.value.code]).toEqual([409, 'AccessKeyInactive']);
  });

  test('goes on for a while when rotation overlaps', async () => {
    const old = await create();
    const rotated = await gateway.rest('POST', `/v1/access-keys/${old.accessKeyId}/rotate`, {
      overlapSeconds: 3600,
    });
    expect(await works(gateway, old)).toBe(true);
    expect(await works(gateway, rotated.value)).toBe(true);
    const { value } = await gateway.rest('GET', `/v1/access-keys/${old.accessKeyId}`);
    expect(Date.parse(value.expirationDate) - Date.now()).toBeGreaterThan(3_500_000);
  });

  test('ends when its overlap has passed', async () => {
    const old = await create();
    await gateway.rest('POST', `/v1/access-keys/${old.accessKeyId}/rotate`, { overlapSeconds: 1 });
    await eventually(async () => !(await works(gateway, old)), { withinMs: 6_000 });
  });

  test('is gone after DeleteAccessKey', async () => {
    const key = await create();
    expect((await gateway.rest('DELETE', `/v1/access-keys/${key.accessKeyId}`)).status).toBe(204);
    expect(await works(gateway, key)).toBe(false);
    expect(await gateway.rest('GET', `/v1/access-keys/${key.accessKeyId}`)).toMatchObject({
      status: 404,
      value: { code: 'NoSuchEntity' },
    });
  });

  test('of an account reaches that account alone', async () => {
    const ana = await create({ account: '111111111111', userName: 'ana' });
    const ben = await create({ account: '333333333333' });
    expect(
      (await gateway.rest('GET', `/v1/access-keys/${ben.accessKeyId}`, undefined, ana)).status,
    ).toBe(404);
    expect(
      (await gateway.rest('DELETE', `/v1/access-keys/${ben.accessKeyId}`, undefined, ana)).status,
    ).toBe(404);
    for (const [method, path, body] of [
      ['GET', '/v1/access-keys?account=333333333333', undefined],
      ['POST', '/v1/access-keys', { account: '333333333333' }],
      ['POST', '/v1/access-keys', { admin: true }],
    ] as const) {
      const answer = await gateway.rest(method, path, body, ana);
      expect([answer.status, answer.value.code]).toEqual([403, 'AccessDeniedException']);
    }
    const own = await gateway.rest('POST', '/v1/access-keys', {}, ana);
    expect([own.status, own.value.account, own.value.admin]).toEqual([201, '111111111111', false]);
  });

  test.each([
    ['an account of eleven digits', { account: '12345678901' }],
    ['a user name with a slash', { userName: 'a/b' }],
    ['an unknown property', { colour: 'red' }],
  ])('cannot be created with %s', async (_name, body) => {
    const answer = await gateway.rest('POST', '/v1/access-keys', body);
    expect([answer.status, answer.value.code]).toEqual([400, 'ValidationException']);
  });

  test('of HTTP Basic needs its secret', async () => {
    const answer = await gateway.rest('GET', '/v1/queues', undefined, {
      ...admin,
      secretAccessKey: 'guess',
    });
    expect([answer.status, answer.value.code]).toEqual([403, 'UnrecognizedClientException']);
  });
});

describe('the last key of an admin', () => {
  test('cannot be disabled or deleted, so that nobody is locked out', async () => {
    const path = `/v1/access-keys/${admin.accessKeyId}`;
    for (const [method, body] of [
      ['PATCH', { status: 'Inactive' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await gateway.rest(method, path, body);
      expect([answer.status, answer.value.code]).toEqual([409, 'LastAdminAccessKey']);
    }
    const second = await create({ admin: true });
    expect((await gateway.rest('PATCH', path, { status: 'Inactive' }, second)).status).toBe(200);
    expect((await gateway.rest('PATCH', path, { status: 'Active' }, second)).status).toBe(200);
    expect((await gateway.rest('DELETE', `/v1/access-keys/${second.accessKeyId}`)).status).toBe(
      204,
    );
  });
});

describe('the first admin', () => {
  test('is not brought back by a setting after it was deleted', async () => {
    await using valkey = await startValkey();
    const environment = { SEPTET_VALKEY_URL: valkey.url };
    {
      await using first = await startGateway(environment);
      const successor = await first.rest('POST', '/v1/access-keys', { admin: true });
      await first.rest(
        'DELETE',
        `/v1/access-keys/${admin.accessKeyId}`,
        undefined,
        successor.value,
      );
    }
    await using second = await startGateway(environment);
    expect((await second.rest('GET', '/v1/access-keys')).status).toBe(403);
  });

  test('keeps the secret that Valkey has, whatever a later setting says', async () => {
    await using valkey = await startValkey();
    const environment = { SEPTET_VALKEY_URL: valkey.url };
    await (await startGateway(environment)).drain();
    await using second = await startGateway({
      ...environment,
      SEPTET_ADMIN_SECRET_ACCESS_KEY: 'another-secret',
    });
    expect((await second.rest('GET', '/v1/access-keys')).status).toBe(200);
  });

  test('is generated without a setting, once, into a file that only its owner reads', async () => {
    await using valkey = await startValkey();
    const folder = await mkdtemp(join(tmpdir(), 'septet-admin-'));
    const file = join(folder, 'admin.json');
    const environment = {
      SEPTET_VALKEY_URL: valkey.url,
      SEPTET_ADMIN_ACCESS_KEY_ID: '',
      SEPTET_ADMIN_SECRET_ACCESS_KEY: '',
      SEPTET_ADMIN_CREDENTIALS_FILE: file,
    };
    try {
      {
        await using first = await startGateway(environment);
        const credentials = JSON.parse(await readFile(file, 'utf8'));
        expect((await first.rest('GET', '/v1/access-keys', undefined, credentials)).status).toBe(
          200,
        );
        expect((await stat(file)).mode & 0o777).toBe(0o600);
      }
      await rm(file);
      await using _second = await startGateway(environment);
      await expect(stat(file)).rejects.toThrow('ENOENT');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
