import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpAnswer } from './answer-parser.ts';
import { HttpConnection } from './http-connection.ts';
import type { CaseResult, CaseSetup, SessionSetup } from './load-job.ts';
import { MessageLedger, type LedgerBalance } from './message-ledger.ts';
import { BATCH_SIZE, RequestPool, type SendRequest } from './request-pool.ts';
import { SqsRequests } from './sqs-requests.ts';
import { latencyOf } from './statistics.ts';

interface Client {
  readonly connection: HttpConnection;
  readonly pool: RequestPool;
}

interface SentEntry {
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
}

interface ReceivedMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
}

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;
/** Nothing that follows this many wrong answers would be a measurement. */
const MAX_FAILURES = 1000;
const EMPTY_RECEIVE_PAUSE_MS = 5;
/** A case of sending ends early here, so that the queue can be emptied in time on a slow machine too. */
const MAX_SENT = 60_000;

/** Connections to one subject and a queue of their own, from CreateQueue to DeleteQueue. */
export class QueueSession {
  readonly #clients: readonly Client[];
  readonly #ledger = new MessageLedger();
  #turn = 0;
  #latenciesMs: number[] = [];
  #failures = 0;
  #firstFailure: string | undefined;

  constructor(clients: readonly Client[]) {
    this.#clients = clients;
  }

  /** @throws Error when the subject does not accept connections or refuses to create the queue */
  static async open(setup: SessionSetup): Promise<QueueSession> {
    const { endpoints, accessKey, queueName, messageBytes } = setup;
    const pools: { readonly port: number; readonly pool: RequestPool }[] = [];
    for (const endpoint of endpoints) {
      const requests = new SqsRequests(endpoint, accessKey);
      using connection = await HttpConnection.open(endpoint.port);
      // Creating a queue that exists answers its URL, as this endpoint's own address has it.
      const created = requests.write('CreateQueue', { QueueName: queueName });
      const { QueueUrl } = parse<{ QueueUrl: string }>(await connection.exchange(created));
      const pool = new RequestPool(requests, QueueUrl, messageBytes);
      pools.push({ port: endpoint.port, pool });
    }
    const clients: Client[] = [];
    while (clients.length < setup.connections) {
      for (const { port, pool } of pools) {
        clients.push({ connection: await HttpConnection.open(port), pool });
      }
    }
    return new QueueSession(clients);
  }

  /** Runs one case on all connections at once. */
  async run(setup: CaseSetup): Promise<CaseResult> {
    this.#latenciesMs = [];
    this.#failures = 0;
    this.#firstFailure = undefined;
    const cpu = process.cpuUsage();
    const startMs = performance.now();
    const messagesPerSecond = await this.#runCase(setup, startMs);
    const elapsedMs = performance.now() - startMs;
    const { user, system } = process.cpuUsage(cpu);
    return {
      messagesPerSecond,
      requests: this.#latenciesMs.length,
      elapsedMs,
      latency: latencyOf(this.#latenciesMs),
      generatorCpuMicros: user + system,
      failures: this.#failures,
      firstFailure: this.#firstFailure,
    };
  }

  /** Compares what was sent with what came back, and deletes the queue. */
  async close(): Promise<LedgerBalance> {
    const [client] = this.#clients;
    if (client === undefined) return this.#ledger.balance(-1);
    const { connection, pool } = client;
    const target = { QueueUrl: pool.queueUrl };
    const asked = pool.requests.write('GetQueueAttributes', { ...target, AttributeNames: COUNTS });
    const answer = await connection.exchange(asked);
    const { Attributes } = parse<{ Attributes: Record<string, string> }>(answer);
    const left = COUNTS.reduce((sum, name) => sum + Number(Attributes[name]), 0);
    parse(await connection.exchange(pool.requests.write('DeleteQueue', target)));
    for (const each of this.#clients) each.connection[Symbol.dispose]();
    return this.#ledger.balance(left);
  }

  #runCase({ name, durationMs, maxDrainMs }: CaseSetup, startMs: number): Promise<number> {
    switch (name) {
      case 'SendMessage':
        return this.#send(({ pool }) => pool.singles, startMs, durationMs);
      case 'SendMessageBatch':
        return this.#send(({ pool }) => pool.batches, startMs, durationMs);
      case 'ReceiveDelete':
        return this.#drain(startMs, maxDrainMs);
    }
  }

  async #send(
    requestsOf: (client: Client) => readonly SendRequest[],
    startMs: number,
    durationMs: number,
  ): Promise<number> {
    const before = this.#ledger.waiting;
    const endMs = startMs + durationMs;
    const isOver = (): boolean =>
      performance.now() >= endMs ||
      this.#ledger.waiting - before >= MAX_SENT ||
      this.#failures >= MAX_FAILURES;
    await this.#onAll(async (client) => {
      const requests = requestsOf(client);
      while (!isOver()) {
        const request = requests[this.#turn++ % requests.length];
        if (request === undefined) return;
        const answer = await this.#exchange(client, request.bytes);
        if (answer !== undefined) this.#checkSent(answer, request);
      }
    });
    // Up to the last answer: what was in flight at the end counts, and so does its time.
    return ((this.#ledger.waiting - before) * 1000) / (performance.now() - startMs);
  }

  /** Both requests for each batch, until all that was sent has come back. */
  async #drain(startMs: number, maxDrainMs: number): Promise<number> {
    const before = this.#ledger.waiting;
    // Then some connections find the queue empty; what they do from there on is not the case.
    const tail = this.#clients.length * BATCH_SIZE;
    let tailMs = 0;
    let drained = 0;
    await this.#onAll(async (client) => {
      while (this.#ledger.waiting > 0 && this.#failures < MAX_FAILURES) {
        if (performance.now() > startMs + maxDrainMs) return;
        const received = await this.#receive(client);
        if (received.length === 0) await sleep(EMPTY_RECEIVE_PAUSE_MS);
        else await this.#delete(client, received);
        if (this.#ledger.waiting > tail || tailMs !== 0) continue;
        tailMs = performance.now();
        drained = before - this.#ledger.waiting;
      }
    });
    return tailMs === 0 ? 0 : (drained * 1000) / (tailMs - startMs);
  }

  async #receive(client: Client): Promise<readonly ReceivedMessage[]> {
    const { receives } = client.pool;
    const request = receives[this.#turn++ % receives.length];
    const answer = request && (await this.#exchange(client, request));
    if (answer === undefined) return [];
    const { Messages = [] } = parse<{ Messages?: readonly ReceivedMessage[] }>(answer);
    for (const { MessageId } of Messages) this.#ledger.receive(MessageId);
    return Messages;
  }

  async #delete(client: Client, messages: readonly ReceivedMessage[]): Promise<void> {
    const { requests, queueUrl } = client.pool;
    const entries = messages.map(({ ReceiptHandle }, index) => ({
      Id: String(index),
      ReceiptHandle,
    }));
    const request = requests.write('DeleteMessageBatch', { QueueUrl: queueUrl, Entries: entries });
    const answer = await this.#exchange(client, request);
    if (answer === undefined) return;
    const { Successful = [] } = parse<{ Successful?: readonly unknown[] }>(answer);
    this.#ledger.delete(Successful.length);
    if (Successful.length !== messages.length) this.#fail(answer);
  }

  #checkSent(answer: HttpAnswer, { bodyMd5s }: SendRequest): void {
    const output = parse<SentEntry | { Successful: readonly (SentEntry & { Id: string })[] }>(
      answer,
    );
    if (!('Successful' in output)) {
      this.#acknowledge(answer, output, bodyMd5s[0]);
      return;
    }
    if (output.Successful.length !== bodyMd5s.length) this.#fail(answer);
    for (const entry of output.Successful) {
      this.#acknowledge(answer, entry, bodyMd5s[Number(entry.Id)]);
    }
  }

  #acknowledge(answer: HttpAnswer, entry: SentEntry, md5: string | undefined): void {
    this.#ledger.send(entry.MessageId);
    if (entry.MD5OfMessageBody !== md5) this.#fail(answer);
  }

  async #exchange({ connection }: Client, request: Buffer): Promise<HttpAnswer | undefined> {
    const startMs = performance.now();
    const answer = await connection.exchange(request);
    this.#latenciesMs.push(performance.now() - startMs);
    if (answer.status === 200) return answer;
    this.#fail(answer);
    return undefined;
  }

  #fail({ status, body }: HttpAnswer): void {
    this.#failures++;
    this.#firstFailure ??= `${status} ${body.toString('utf8', 0, 500)}`;
  }

  async #onAll(work: (client: Client) => Promise<void>): Promise<void> {
    await Promise.all(this.#clients.map(work));
  }
}

/** The body of a 200. */
function parse<Output>({ status, body }: HttpAnswer): Output {
  if (status !== 200) throw new Error(`answered ${status}: ${body.toString('utf8', 0, 500)}`);
  return body.length === 0 ? ({} as Output) : (JSON.parse(body.toString()) as Output);
}
