import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { admin, startGateway, type RunningGateway } from './running-gateway.ts';

const authorization = `Basic ${btoa(`${admin.accessKeyId}:${admin.secretAccessKey}`)}`;
const path = '/v1/queues/orders/events';

let engines: Engines;
let gateway: RunningGateway;
const queues = new FakeQueues();

beforeAll(async () => {
  engines = await startEngines();
  gateway = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl }, [queues.definition]);
});
afterAll(async () => {
  await gateway.drain();
  await engines[Symbol.asyncDispose]();
});
beforeEach(() => {
  queues.depth = 0;
});

async function follow(from = gateway, signal?: AbortSignal) {
  const answer = await fetch(`${from.url}${path}`, {
    headers: { authorization },
    ...(signal === undefined ? {} : { signal }),
  });
  if (answer.body === null) throw new Error('the answer has no body');
  return {
    answer,
    events: answer.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator](),
  };
}

const depth = (visible: number) =>
  `event: depth\ndata: {"visible":${visible},"inFlight":0,"delayed":0}\n\n`;

describe('the events of a queue', () => {
  test('say how deep it is, at the start and on every change, until it is gone', async () => {
    const { answer, events } = await follow();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await events.next()).toMatchObject({ value: depth(0) });
    queues.depth = 7;
    expect(await events.next()).toMatchObject({ value: depth(7) });
    queues.depth = undefined;
    expect(await events.next()).toMatchObject({ done: true });
  });

  test('come over HTTP/2 as well', async () => {
    const session = connectHttp2(gateway.url);
    const stream = session.request({ ':path': path, authorization });
    const events = stream.setEncoding('utf8')[Symbol.asyncIterator]();
    expect(await events.next()).toMatchObject({ value: depth(0) });
    queues.depth = 3;
    expect(await events.next()).toMatchObject({ value: depth(3) });
    session.destroy();
  });

  test.each(['HTTP/1.1', 'HTTP/2'])(
    'are not asked for once the client left: %s',
    async (version) => {
      if (version === 'HTTP/2') {
        const session = connectHttp2(gateway.url);
        const stream = session.request({ ':path': path, authorization });
        await once(stream, 'data');
        session.destroy();
      } else {
        const abort = new AbortController();
        await follow(gateway, abort.signal);
        abort.abort();
      }
      const asked = () => queues.calls.length;
      let before = -1;
      await eventually(
        () => {
          const isQuiet = asked() === before;
          before = asked();
          return isQuiet;
        },
        { what: 'quiet', everyMs: 2_500, withinMs: 15_000 },
      );
    },
  );

  test('of no queue are refused in JSON, and of a stranger too', async () => {
    queues.depth = undefined;
    const { answer, events } = await follow();
    expect(answer.status).toBe(400);
    expect(JSON.parse(String((await events.next()).value))).toMatchObject({
      code: 'QueueDoesNotExist',
    });
    expect((await fetch(`${gateway.url}${path}`)).status).toBe(403);
  });

  test('are followed by a hundred of an account and no more', async () => {
    await using own = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl }, [
      new FakeQueues().definition,
    ]);
    const all = await Promise.all(Array.from({ length: 100 }, () => follow(own)));
    expect(all.map(({ answer }) => answer.status)).toEqual(all.map(() => 200));
    const { answer, events } = await follow(own);
    expect([answer.status, (await events.next()).value]).toEqual([
      400,
      expect.stringContaining('ThrottlingException'),
    ]);
    // Draining ends them, so that it does not wait for them.
    await own.drain();
    const last = await Promise.all(
      all.map(async (one) => {
        await one.events.next();
        return one.events.next();
      }),
    );
    expect(last.every(({ done }) => done)).toBe(true);
  });
});
