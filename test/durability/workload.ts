import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './history.ts';
import type { Held, LoggedSqs, QueueAt } from './logged-sqs.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How many clients of each kind call at once; the receivers alone keep 64 calls in flight. */
const RECEIVERS = 64;
const SENDERS = 28;
const BATCH_SENDERS = 4;
const FINISHERS = 16;

/** Senders wait while this many messages are waiting, so that a run ends with a drain that ends. */
const MOST_WAITING = 3_000;
const BATCH = 10;
/** Of the messages received, some are left to become visible again. */
const ABANDONED = 0.05;
const CHANGED = 0.1;
const DELAYED = 0.1;
/** After a failure, until a client tries its own gateway again. */
const DETOUR_CALLS = 200;

export interface WorkloadOptions {
  readonly sqs: LoggedSqs;
  /** Gateways that share the load: each client has its own, and falls back on the others. */
  readonly endpoints: readonly [string, ...string[]];
  readonly queues: readonly [string, ...string[]];
  readonly random: SeededRandom;
  /** Starts every token, so that runs on one queue do not mix. */
  readonly run: string;
}

/** Clients that use queues as programs do, all at once, until they are told to stop. */
export class Workload {
  readonly #options: WorkloadOptions;
  readonly #held: Held[] = [];
  readonly #clients: Promise<void>[] = [];
  readonly #stopped = new AbortController();
  #tokens = 0;
  /** Message ids acknowledged and not deleted. */
  readonly #waiting = new Set<string>();

  constructor(options: WorkloadOptions) {
    this.#options = options;
    this.#start(RECEIVERS, (at) => this.#receive(at));
    this.#start(SENDERS, (at) => this.#send(at, 1));
    this.#start(BATCH_SENDERS, (at) => this.#send(at, BATCH));
    this.#start(FINISHERS, (at) => this.#finish(at));
  }

  /** Starts no more calls, and resolves when those in flight have ended. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#clients);
  }

  #start(count: number, step: (at: QueueAt) => Promise<Call | undefined>): void {
    for (let index = 0; index < count; index++) this.#clients.push(this.#repeat(index, step));
  }

  /** One client: call after call at its own gateway, and at the next one for a while after a call that failed. */
  async #repeat(index: number, step: (at: QueueAt) => Promise<Call | undefined>): Promise<void> {
    const { endpoints, queues, random } = this.#options;
    let detour = 0;
    let callsOfDetour = 0;
    while (!this.#stopped.signal.aborted) {
      const endpoint = endpoints[(index + detour) % endpoints.length] ?? endpoints[0];
      const call = await step({ endpoint, name: random.pick(queues) });
      callsOfDetour -= 1;
      if (callsOfDetour < 0) detour = 0;
      if (call?.verdict === 'acknowledged') continue;
      if (call?.verdict === 'unknown' || call?.failure === 'ECONNREFUSED') {
        detour += 1;
        callsOfDetour = DETOUR_CALLS;
      }
      // A dead gateway refuses in microseconds, and idle clients look again soon.
      await sleep(random.integer(10, 50));
    }
  }

  async #send(at: QueueAt, most: number): Promise<Call | undefined> {
    if (this.#waiting.size >= MOST_WAITING) return undefined;
    const { sqs, random, run } = this.#options;
    const count = most === 1 ? 1 : random.integer(2, most);
    const tokens = Array.from({ length: count }, () => `${run}-${(this.#tokens += 1)}`);
    const call = await sqs.send(at, tokens, random.chance(DELAYED) ? random.integer(1, 2) : 0);
    for (const { messageId } of call.sends)
      if (messageId !== undefined) this.#waiting.add(messageId);
    return call;
  }

  async #receive(at: QueueAt): Promise<Call> {
    const { sqs, random } = this.#options;
    const { call, held } = await sqs.receive(at, {
      maxMessages: random.integer(1, BATCH),
      waitSeconds: random.integer(0, 3),
      visibilityTimeoutSeconds: random.integer(2, 5),
    });
    this.#held.push(...held);
    return call;
  }

  async #finish(at: QueueAt): Promise<Call | undefined> {
    const { sqs, random } = this.#options;
    if (random.chance(ABANDONED)) this.#held.shift();
    const messages = this.#takeOfOneQueue(random.chance(0.5) ? 1 : BATCH);
    const [first] = messages;
    if (first === undefined) return undefined;
    const place = { ...at, name: first.queue };
    if (random.chance(CHANGED)) return sqs.changeVisibility(place, messages, random.integer(0, 4));
    const call = await sqs.delete(place, messages);
    const failed = new Set<string>();
    for (const { messageId, verdict } of call.deletes) {
      if (verdict === 'acknowledged') this.#waiting.delete(messageId);
      else failed.add(messageId);
    }
    // As a program does: what may not be deleted yet is deleted again.
    this.#held.push(...messages.filter(({ messageId }) => failed.has(messageId)));
    return call;
  }

  /** Messages of the queue of the one that is held longest. */
  #takeOfOneQueue(most: number): Held[] {
    const taken: Held[] = [];
    const queue = this.#held[0]?.queue;
    while (taken.length < most && queue !== undefined && this.#held[0]?.queue === queue) {
      const message = this.#held.shift();
      if (message !== undefined) taken.push(message);
    }
    return taken;
  }
}
