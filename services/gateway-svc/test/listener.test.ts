import {
  connect as connectHttp2,
  constants,
  type ClientHttp2Session,
  type SecureClientSessionOptions,
} from 'node:http2';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect as connectTls } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '@septet/contracts/service-error';
import { systemClock } from '@septet/service-kit/clock';
import { BodyBudget } from '../src/listener/body-budget.ts';
import { collectBody } from '../src/listener/collect-body.ts';
import { ClientGone, type Exchange } from '../src/listener/exchange.ts';
import { defaultLimits, type ListenerLimits } from '../src/listener/limits.ts';
import { RawClient, startListening } from './listening.ts';
import { testTls } from './tls-identity.ts';

const smallBodies = { ...defaultLimits, bodyBytes: 1000, bufferedBodyBytes: 1500 };

/** Answers with what was asked, or with the refusal. */
function echo(
  limits: ListenerLimits = smallBodies,
  budget = new BodyBudget(limits.bufferedBodyBytes),
) {
  return async (exchange: Exchange) => {
    try {
      await collectBody(exchange, { limits, budget, clock: systemClock });
      const { method, path, query, headers, body } = exchange;
      answer(exchange, 200, {
        method,
        path,
        query,
        host: headers['host'],
        body: Buffer.from(body).toString('latin1'),
      });
    } catch (error) {
      if (error instanceof ClientGone) return;
      if (!(error instanceof ServiceError)) throw error;
      answer(exchange, error.status ?? 500, { code: error.code });
    }
  };
}

function answer(exchange: Exchange, status: number, value: object): void {
  exchange.send({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
}

async function http2Call(session: ClientHttp2Session, headers: Record<string, string>, body = '') {
  const stream = session.request({ ':method': 'POST', ...headers });
  stream.end(body);
  const [head] = await once(stream, 'response');
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  return { status: head[':status'], requestId: head['x-amzn-requestid'], value: JSON.parse(text) };
}

function openHttp2(url: string, options: SecureClientSessionOptions = {}) {
  const session = connectHttp2(url, options);
  session.on('error', () => undefined);
  return { session, [Symbol.dispose]: () => session.destroy() };
}

describe('one port', () => {
  test('speaks HTTP/1.1, and keeps the path and query as they were written', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    client.send(
      'POST /a%2Fb//c?x=%20&y HTTP/1.1\r\nHost: q.example\r\nContent-Length: 5\r\n\r\nhello',
    );
    const text = await client.until(/"body":"hello"\}$/);
    expect(text).toContain('HTTP/1.1 200 OK');
    expect(text).toMatch(/x-amzn-requestid: [0-9a-f-]{36}\r\n/);
    expect(text).toContain('"path":"/a%2Fb//c","query":"x=%20&y","host":"q.example"');
  });

  test('decides only when the first bytes are unambiguous', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    await once(client.socket, 'connect');
    for (const byte of 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok') {
      client.send(byte);
      await new Promise(setImmediate);
    }
    expect(await client.until(/"body":"ok"/)).toContain('200 OK');
  });

  test('speaks HTTP/2 with prior knowledge', async () => {
    await using server = await startListening(echo());
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((body) => http2Call(client.session, { ':path': '/p?q=1' }, body)),
    );
    expect(answers).toMatchObject(['one', 'two', 'three'].map((body) => ({ value: { body } })));
    expect(answers[0]).toMatchObject({
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      value: { method: 'POST', path: '/p', query: 'q=1', host: `127.0.0.1:${server.port}` },
    });
  });

  test('speaks HTTP/2 over TLS when ALPN chooses it', async () => {
    await using server = await startListening(echo(), { tls: testTls });
    using client = openHttp2(`https://localhost:${server.port}`, { ca: testTls.cert });
    expect(await http2Call(client.session, { ':path': '/' }, 'sealed')).toMatchObject({
      value: { body: 'sealed' },
    });
    expect(client.session.alpnProtocol).toBe('h2');
  });

  test('speaks HTTP/1.1 over TLS, with and without ALPN', async () => {
    await using server = await startListening(echo(), { tls: testTls });
    for (const alpn of [{ ALPNProtocols: ['http/1.1'] }, {}]) {
      const socket = connectTls({
        port: server.port,
        host: 'localhost',
        ca: testTls.cert,
        ...alpn,
      });
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
      const [answered] = await once(socket, 'data');
      expect(String(answered)).toContain('HTTP/1.1 200 OK');
      socket.destroy();
    }
  });

  test('cuts off a TLS client when it has no certificate', async () => {
    await using server = await startListening(echo());
    const socket = connectTls({ port: server.port, host: '127.0.0.1', rejectUnauthorized: false });
    await expect(once(socket, 'secureConnect')).rejects.toThrow(/disconnected|ECONNRESET|reset/);
  });
});

describe('bodies', () => {
  test('refuses a body that announces itself as too long, and tells the client so', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n');
    expect(await client.until(/RequestEntityTooLarge/)).toContain('HTTP/1.1 413');
  });

  test('refuses a chunked body when it grows too long', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    client.send(`3e8\r\n${'x'.repeat(1000)}\r\n1\r\nx\r\n`);
    expect(await client.until(/RequestEntityTooLarge/)).toContain('HTTP/1.1 413');
  });

  test('refuses a too long body over HTTP/2', async () => {
    await using server = await startListening(echo());
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    expect(await http2Call(client.session, { ':path': '/' }, 'x'.repeat(1001))).toMatchObject({
      status: 413,
      value: { code: 'RequestEntityTooLarge' },
    });
  });

  test('joins a body that comes in pieces', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n');
    await new Promise(setImmediate);
    client.send('3\r\ndef\r\n0\r\n\r\n');
    await client.until(/"body":"abcdef"/);
  });

  test('answers 503 while too many bodies are in memory, and recovers', async () => {
    const budget = new BodyBudget(smallBodies.bufferedBodyBytes);
    await using server = await startListening(echo(smallBodies, budget));
    using first = new RawClient(server.port);
    first.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx');
    using second = new RawClient(server.port);
    await new Promise<void>((resolve) => {
      const look = () => (budget.usedBytes === 1000 ? resolve() : setImmediate(look));
      look();
    });
    second.send(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n${'x'.repeat(900)}`);
    expect(await second.until(/ServiceUnavailable/)).toContain('HTTP/1.1 503');
    first.send('y'.repeat(999));
    await first.until(/"body":"xy/);
    second.received = '';
    second.send(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n${'x'.repeat(900)}`);
    await second.until(/200 OK/);
  });

  test('gives the room of a vanished upload back', async () => {
    const budget = new BodyBudget(smallBodies.bufferedBodyBytes);
    await using server = await startListening(echo(smallBodies, budget));
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx');
    const used = (bytes: number) =>
      new Promise<void>((resolve) => {
        const look = () => (budget.usedBytes === bytes ? resolve() : setImmediate(look));
        look();
      });
    await used(1000);
    client.socket.destroy();
    await used(0);
  });

  test('invites a body with 100 Continue', async () => {
    await using server = await startListening(echo());
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n');
    await client.until(/HTTP\/1\.1 100 Continue/);
    client.send('ok');
    await client.until(/"body":"ok"/);
  });

  test('does not invite a body that is too long', async () => {
    await using server = await startListening(echo(), { limits: smallBodies });
    using client = new RawClient(server.port);
    client.send(
      'POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n',
    );
    const text = await client.closed();
    expect(text).toMatch(/^HTTP\/1\.1 413/);
    expect(text).toMatch(/connection: close/i);
  });
});

test('an expectation that nobody knows is not met, and the call answered', async () => {
  await using server = await startListening(echo());
  using client = new RawClient(server.port);
  client.send('POST / HTTP/1.1\r\nHost: a\r\nExpect: nonsense\r\nContent-Length: 2\r\n\r\nok');
  await client.until(/"body":"ok"/);
});

describe('malformed requests', () => {
  test('a request that was refused before its end gets no second answer when it breaks off', async () => {
    await using server = await startListening(echo(), { limits: smallBodies });
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000\r\n\r\nbegin');
    await client.until(/^HTTP\/1\.1 413 /);
    client.socket.end();
    expect(await client.closed()).not.toMatch(/HTTP\/1\.1 400/);
  });

  test.each([
    [
      'both lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'two different lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
      400,
    ],
    ['an obsolete line folding', 'GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n', 400],
    ['a bare line feed', 'GET / HTTP/1.1\nHost: a\n\n', 400],
    ['a blank before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n', 400],
    [
      'an unknown transfer coding',
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no HTTP at all', '\0\0\0\0', 400],
    ['too long headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('refuses %s and closes', async (_name, bytes, status) => {
    let requests = 0;
    await using server = await startListening(() => (requests += 1));
    using client = new RawClient(server.port);
    client.send(bytes);
    const text = await client.closed();
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*x-amzn-requestid: `, 's'));
    expect(requests).toBe(0);
  });
});

describe('slow clients', () => {
  const impatient = {
    headersTimeoutMs: 100,
    requestTimeoutMs: 200,
    idleTimeoutMs: 300,
    stalledTimeoutMs: 400,
    checkIntervalMs: 20,
  };

  test('are cut off in the middle of their headers', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = new RawClient(server.port);
    client.send('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    expect(await client.closed()).toMatch(/^HTTP\/1\.1 408/);
  });

  test('are cut off in the middle of the preface', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = new RawClient(server.port);
    client.send('PR');
    expect(await client.closed()).toBe('');
  });

  test('are cut off in the middle of the TLS handshake', async () => {
    await using server = await startListening(echo(), {
      limits: { tlsHandshakeTimeoutMs: 100 },
      tls: testTls,
    });
    using client = new RawClient(server.port);
    client.send('\x16\x03');
    await client.closed();
  });

  test('are cut off in the middle of their body', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = new RawClient(server.port);
    client.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\nx');
    await client.closed();
  });

  test('get 408 for a slow body over HTTP/2', async () => {
    await using server = await startListening(echo({ ...smallBodies, ...impatient }), {
      limits: { ...impatient, stalledTimeoutMs: 10_000 },
    });
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    const stream = client.session.request({ ':method': 'POST', ':path': '/' });
    stream.write('x');
    const [head] = await once(stream, 'response');
    expect(head[':status']).toBe(408);
    stream.close(constants.NGHTTP2_CANCEL);
  });

  test('are cut off when they never say anything', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = new RawClient(server.port);
    expect(await client.closed()).toBe('');
  });

  test('are cut off when they do not come back after an answer', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = new RawClient(server.port);
    client.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await client.closed()).toContain('200 OK');
  });

  test('are cut off when an HTTP/2 connection stands still', async () => {
    await using server = await startListening(echo(), { limits: impatient });
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    await once(client.session, 'close');
  });
});

describe('pipelining', () => {
  test('answers in order', async () => {
    const waiting: Exchange[] = [];
    await using server = await startListening((exchange) => {
      waiting.push(exchange);
      if (waiting.length < 3) return;
      for (const late of waiting.toReversed()) answer(late, 200, { path: late.path });
    });
    using client = new RawClient(server.port);
    client.send(
      ['/1', '/2', '/3'].map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''),
    );
    const text = await client.until(/\/3"\}$/);
    expect(text.match(/"path":"[^"]*"/g)).toEqual(['"path":"/1"', '"path":"/2"', '"path":"/3"']);
  });

  test('cuts off a client that leaves too many requests unanswered', async () => {
    await using server = await startListening(() => undefined, {
      limits: { requestsPerConnection: 4 },
    });
    using client = new RawClient(server.port);
    client.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(5));
    expect(await client.closed()).toBe('');
  });
});

describe('a client that goes away', () => {
  const reasons: unknown[] = [];
  const aborted = (exchange: Exchange) =>
    new Promise<unknown>((resolve) =>
      exchange.signal.addEventListener('abort', () => resolve(exchange.signal.reason)),
    );

  test.each([
    ['closing', (client: RawClient) => client.socket.end()],
    ['resetting', (client: RawClient) => client.socket.resetAndDestroy()],
  ])('by %s aborts all its pipelined calls', async (_how, leave) => {
    const calls: Promise<unknown>[] = [];
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await using server = await startListening((exchange) => {
      calls.push(aborted(exchange));
      if (calls.length === 3) arrive();
    });
    using client = new RawClient(server.port);
    client.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3));
    await arrived;
    leave(client);
    reasons.push(...(await Promise.all(calls)));
    expect(reasons.every((reason) => reason instanceof ClientGone)).toBe(true);
  });

  test('by resetting an HTTP/2 stream aborts that call alone', async () => {
    const exchanges = new Map<string, Exchange>();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await using server = await startListening((exchange) => {
      exchanges.set(exchange.path, exchange);
      if (exchanges.size === 2) arrive();
    });
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    const leaving = client.session.request({ ':path': '/leaving' });
    leaving.on('error', () => undefined);
    const staying = client.session.request({ ':path': '/staying' });
    await arrived;
    const left = exchanges.get('/leaving');
    const stayed = exchanges.get('/staying');
    if (left === undefined || stayed === undefined) throw new Error('a request is missing');
    const reason = aborted(left);
    leaving.close(constants.NGHTTP2_CANCEL);
    expect(await reason).toBeInstanceOf(ClientGone);
    expect(stayed.signal.aborted).toBe(false);
    answer(stayed, 200, {});
    const [head] = await once(staying, 'response');
    expect(head[':status']).toBe(200);
  });

  test('is told apart from one that reads its answer', async () => {
    const written: boolean[] = [];
    const { promise: second, resolve: arrive } = Promise.withResolvers<Exchange>();
    await using server = await startListening(async (exchange) => {
      if (exchange.path === '/late') {
        arrive(exchange);
        return;
      }
      answer(exchange, 200, {});
      written.push(await exchange.whenWritten());
    });
    using reader = new RawClient(server.port);
    reader.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await reader.until(/200 OK/);
    using leaver = new RawClient(server.port);
    leaver.send('GET /late HTTP/1.1\r\nHost: a\r\n\r\n');
    const late = await second;
    const gone = aborted(late);
    leaver.socket.destroy();
    await gone;
    answer(late, 200, {});
    written.push(await late.whenWritten());
    expect(written).toEqual([true, false]);
  });

  test('does not abort a call whose answer was written', async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<AbortSignal>();
    await using server = await startListening(async (exchange) => {
      const { signal } = exchange;
      answer(exchange, 200, {});
      await exchange.whenWritten();
      exchange.raw.socket.once('close', () => end(signal));
    });
    using client = new RawClient(server.port);
    client.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await client.until(/200 OK/);
    client.socket.end();
    expect((await ended).aborted).toBe(false);
  });
});

describe('draining', () => {
  test('ends idle connections at once and busy ones after their answer', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<Exchange>();
    const server = await startListening(arrive);
    using idle = new RawClient(server.port);
    using busy = new RawClient(server.port);
    await once(idle.socket, 'connect');
    busy.send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const exchange = await arrived;
    const drained = server.listener.drain();
    await idle.closed();
    answer(exchange, 200, {});
    expect(await busy.closed()).toMatch(/connection: close/i);
    await drained;
  });

  test('lets HTTP/2 streams finish', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<Exchange>();
    const server = await startListening(arrive);
    using client = openHttp2(`http://127.0.0.1:${server.port}`);
    const call = http2Call(client.session, { ':path': '/' });
    const exchange = await arrived;
    const drained = server.listener.drain();
    answer(exchange, 200, { late: true });
    expect(await call).toMatchObject({ status: 200, value: { late: true } });
    await drained;
  });
});

test('HEAD is answered without a body', async () => {
  await using server = await startListening(echo());
  const request = httpRequest({ port: server.port, host: '127.0.0.1', method: 'HEAD' }).end();
  const [response] = await once(request, 'response');
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  expect([response.statusCode, bytes, Number(response.headers['content-length']) > 0]).toEqual([
    200,
    0,
    true,
  ]);
});
