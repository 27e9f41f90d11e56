import { afterAll, describe, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { sendRaw } from './raw-http.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());

function get(path: string, accept = 'application/json') {
  return sendRaw(septet.endpoint, { method: 'GET', path, headers: { accept } });
}

describe.each(['/_septet/health', '/_septet/ready'])('%s', (path) => {
  test('says what it checked, to anybody', async () => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    const { healthy, checks } = JSON.parse(body);
    expect(healthy).toBe(true);
    expect(Object.keys(checks).length).toBeGreaterThan(0);
    for (const check of Object.values(checks)) expect(check).toBe('ok');
  });
});

describe('/_septet/coverage', () => {
  test('tells of every operation of SQS whether it is built, and why not', async () => {
    const { status, body } = await get('/_septet/coverage');
    expect(status).toBe(200);
    const apis: { api: string; built: number; total: number; operations: object }[] =
      JSON.parse(body).apis;
    const sqs = apis.find(({ api }) => api === 'sqs');
    expect(sqs).toMatchObject({
      total: 23,
      operations: { SendMessage: true, ReceiveMessage: true, CreateQueue: true },
    });
    for (const { operations, built, total } of apis) {
      const states: unknown[] = Object.values(operations);
      expect(states.length).toBe(total);
      expect(states.filter((state) => state === true).length).toBe(built);
      for (const state of states) if (state !== true) expect(state).toMatch(/\w/);
    }
  });

  test('is a page for a browser', async () => {
    const { headers, body } = await get('/_septet/coverage', 'text/html');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/^<!doctype html>/);
    expect(body).toContain('SendMessage');
  });

  test('is where a browser lands', async () => {
    const { status, headers } = await get('/', 'text/html');
    expect({ status, location: headers['location'] }).toEqual({
      status: 302,
      location: '/_septet/coverage',
    });
  });
});

test('nothing can be wiped where signatures are checked', async () => {
  const { status } = await sendRaw(septet.endpoint, { method: 'POST', path: '/_septet/reset' });
  expect(status).toBe(404);
});
