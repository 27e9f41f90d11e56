import { once } from 'node:events';
import { connect as connectHttp2, constants } from 'node:http2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { CallContext } from '@septet/contracts/operation';
import { startEngines, type Engines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { RawClient } from './listening.ts';
import { startElsewhere, startGateway, type RunningGateway } from './running-gateway.ts';

const BODY = JSON.stringify({ QueueUrl: 'q', WaitTimeSeconds: 20 });
const RECEIVE =
  'POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AmazonSQS.ReceiveMessage\r\n' +
  `Content-Type: application/x-amz-json-1.0\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

/** A long poll in the hands of the test. */
class Poll {
  readonly #arrived = Promise.withResolvers<CallContext>();
  readonly #answer = Promise.withResolvers<string[]>();

  readonly receive = async (context: CallContext): Promise<string[]> => {
    this.#arrived.resolve(context);
    return await this.#answer.promise;
  };

  get arrived(): Promise<CallContext> {
    return this.#arrived.promise;
  }

  answer(...handles: string[]): void {
    this.#answer.resolve(handles);
  }
}

async function aborted({ signal }: CallContext): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

let engines: Engines;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(async () => {
  await engines[Symbol.asyncDispose]();
});

describe('in one process', () => {
  const queues = new FakeQueues();
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl, SEPTET_AUTH: 'open' }, [
      queues.definition,
    ]);
  });
  afterAll(async () => {
    await gateway.drain();
  });

  test.each([
    ['closes', (client: RawClient) => client.socket.end()],
    ['resets', (client: RawClient) => client.socket.resetAndDestroy()],
  ])('a client that %s its connection takes no message', async (_how, leave) => {
    const poll = new Poll();
    queues.receive = poll.receive;
    using client = new RawClient(gateway.port);
    client.send(RECEIVE);
    const context = await poll.arrived;
    leave(client);
    await aborted(context);
    poll.answer('handle-a', 'handle-b');
    expect(await queues.nextReturn()).toEqual(['handle-a', 'handle-b']);
  });

  test('nothing is given back when the poll found nothing', async () => {
    const empty = new Poll();
    queues.receive = empty.receive;
    using client = new RawClient(gateway.port);
    client.send(RECEIVE);
    const context = await empty.arrived;
    client.socket.end();
    await aborted(context);
    empty.answer();
    const full = new Poll();
    queues.receive = full.receive;
    using second = new RawClient(gateway.port);
    second.send(RECEIVE);
    const next = await full.arrived;
    second.socket.end();
    await aborted(next);
    full.answer('handle-c');
    expect(await queues.nextReturn()).toEqual(['handle-c']);
  });

  test('a client that cancels its HTTP/2 stream takes no message', async () => {
    const poll = new Poll();
    queues.receive = poll.receive;
    const session = connectHttp2(gateway.url);
    const stream = session.request({
      ':method': 'POST',
      ':path': '/',
      'x-amz-target': 'AmazonSQS.ReceiveMessage',
      'content-type': 'application/x-amz-json-1.0',
    });
    stream.on('error', () => undefined);
    stream.end(BODY);
    const context = await poll.arrived;
    stream.close(constants.NGHTTP2_CANCEL);
    await aborted(context);
    poll.answer('handle-d');
    expect(await queues.nextReturn()).toEqual(['handle-d']);
    session.destroy();
  });

  test('a client that reads its answer keeps the messages', async () => {
    queues.receive = async () => ['kept'];
    const { Messages } = await gateway.sqs().send(new ReceiveMessageCommand({ QueueUrl: 'q' }));
    expect(Messages?.map(({ ReceiptHandle }) => ReceiptHandle)).toEqual(['kept']);
    const poll = new Poll();
    queues.receive = poll.receive;
    using client = new RawClient(gateway.port);
    client.send(RECEIVE);
    const context = await poll.arrived;
    client.socket.end();
    await aborted(context);
    poll.answer('lost');
    expect(await queues.nextReturn()).toEqual(['lost']);
  });

  test('a call that nobody waits for any more ends at its deadline', async () => {
    const poll = new Poll();
    queues.receive = poll.receive;
    using client = new RawClient(gateway.port);
    client.send(RECEIVE);
    const { deadlineMs } = await poll.arrived;
    expect(deadlineMs - Date.now()).toBeGreaterThan(20_000);
    expect(deadlineMs - Date.now()).toBeLessThanOrEqual(30_000);
    poll.answer();
    await client.until(/200 OK/);
  });
});

test('over NATS the service hears that the client is gone, and gets back what it hands out all the same', async () => {
  const queues = new FakeQueues();
  const poll = new Poll();
  queues.receive = poll.receive;
  await using _service = await startElsewhere(queues.definition, engines.natsUrl);
  await using gateway = await startGateway({
    SEPTET_VALKEY_URL: engines.valkeyUrl,
    SEPTET_NATS_URL: engines.natsUrl,
    SEPTET_AUTH: 'open',
  });
  using client = new RawClient(gateway.port);
  client.send(RECEIVE);
  const context = await poll.arrived;
  client.socket.destroy();
  await aborted(context);
  poll.answer('handle-late');
  expect(await queues.nextReturn()).toEqual(['handle-late']);
});
