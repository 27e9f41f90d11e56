import type { CallContext, Handler } from '@septet/contracts/operation';
import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import type { SqsOperations } from '@septet/contracts/sqs/types.gen';
import { validate } from '@septet/contracts/validate';
import { systemClock } from '@septet/service-kit/clock';
import { createIds } from '@septet/service-kit/ids';
import { parseKeyRing } from '@septet/service-kit/key-ring';
import { openState } from '@septet/state/state';
import { parseValkeyUrl } from '@septet/state/valkey-url';
import { ManualClock } from '@septet/testkit/manual-clock';
import { startValkey } from '@septet/testkit/valkey';
import { createHandlers } from '../src/handlers.ts';
import { ReceiveLines } from '../src/long-poll/receive-lines.ts';
import { MessageStore, type Wake } from '../src/store/message-store.ts';
import { QueueIndex } from '../src/store/queue-index.ts';
import { QueueStore } from '../src/store/queue-store.ts';

const ACCOUNT = '000000000000';
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** One replica's operations, as their callers see them. */
export type Replica = {
  readonly [Name in keyof SqsOperations]: (
    input: SqsOperations[Name]['input'],
    signal?: AbortSignal,
  ) => Promise<SqsOperations[Name]['output']>;
} & {
  readonly receiveLines: ReceiveLines;
  readonly messages: MessageStore;
  readonly index: QueueIndex;
};

export interface Rig extends AsyncDisposable {
  /** The first replica. */
  readonly sqs: Replica;
  /** Another replica on the same Valkey. */
  addReplica(): Promise<Replica>;
  /** Moves the engine's clock and the timers of parked polls. */
  advance(ms: number): Promise<void>;
  createQueue(attributes?: Record<string, string>): Promise<string>;
}

/** queue-svc's operations on a real Valkey, with a clock that the test moves. */
export async function startRig({ deletedNameSeconds = 60 } = {}): Promise<Rig> {
  const valkey = await startValkey();
  const clock = new ManualClock(Date.now());
  let offsetMs = 0;
  let queueCount = 0;
  const replicas = new Map<string, Replica>();
  const closing: (() => Promise<void>)[] = [() => valkey[Symbol.asyncDispose]()];

  async function addReplica(): Promise<Replica> {
    const state = await openState({
      target: parseValkeyUrl(valkey.url),
      durability: 'relaxed',
      clock: systemClock,
      logger: silent,
      clockOffsetMs: () => offsetMs,
    });
    closing.unshift(() => state.close());
    const ids = createIds(systemClock);
    const name = `replica${replicas.size}`;
    const wake: Wake = (replica, queue) => replicas.get(replica)?.receiveLines.wake(queue);
    const messages = new MessageStore(state, wake);
    const index = new QueueIndex(state);
    const queues = new QueueStore({ state, index, ids, deletedNameSeconds });
    const lineClock = {
      nowMs: () => Date.now(),
      setTimer: clock.setTimer.bind(clock),
      sleep: clock.sleep.bind(clock),
    };
    const receiveLines = new ReceiveLines({ messages, clock: lineClock, ids, replica: name });
    const keyRing = parseKeyRing(`k1:${Buffer.alloc(32, 7).toString('base64')}`);
    const handlers = createHandlers({ queues, messages, index, receiveLines, keyRing, ids });
    const replica: Replica = Object.assign(callable(handlers), { receiveLines, messages, index });
    replicas.set(name, replica);
    return replica;
  }

  const sqs = await addReplica();
  return {
    sqs,
    addReplica,
    async advance(ms) {
      offsetMs += ms;
      await clock.advance(ms);
    },
    async createQueue(attributes) {
      queueCount += 1;
      const { QueueUrl = '' } = await sqs.CreateQueue({
        QueueName: `queue-${queueCount}`,
        Attributes: attributes,
      });
      return QueueUrl;
    },
    async [Symbol.asyncDispose]() {
      for (const replica of replicas.values()) replica.receiveLines.drain();
      for (const close of closing) await close();
    },
  };
}

function callable(
  handlers: ReturnType<typeof createHandlers>,
): Omit<Replica, 'receiveLines' | 'messages' | 'index'> {
  const calls: Record<string, (input: object, signal?: AbortSignal) => Promise<unknown>> = {};
  for (const [name, handler] of Object.entries(handlers)) {
    if (typeof handler !== 'function') continue;
    // The table's types are those of SqsOperations; a loop over it cannot see that.
    const call = handler as Handler<object, object>;
    calls[name] = async (input, signal) => {
      validate(model, limits, model.operations[name]?.input ?? '', input);
      return call(input, testContext(signal));
    };
  }
  return calls as unknown as Replica;
}

export function testContext(signal = new AbortController().signal): CallContext {
  return {
    requestId: 'test',
    account: ACCOUNT,
    region: 'us-east-1',
    principal: { arn: `arn:aws:iam::${ACCOUNT}:root`, userId: ACCOUNT },
    publicUrl: 'http://localhost:4566',
    deadlineMs: Date.now() + 10_000,
    signal,
  };
}
