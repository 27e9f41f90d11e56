import type { Limits } from '@septet/contracts/limit';
import type { CallContext, Handler, Handlers } from '@septet/contracts/operation';
import type { ServiceModel } from '@septet/contracts/shape';
import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import { limits as extensionLimits } from '@septet/contracts/septet-queues/limits';
import { model as extensionModel } from '@septet/contracts/septet-queues/model';
import type { SeptetQueuesOperations } from '@septet/contracts/septet-queues/operations';
import type { SqsOperations } from '@septet/contracts/sqs/types.gen';
import { validate } from '@septet/contracts/validate';
import { systemClock } from '@septet/service-kit/clock';
import { createIds } from '@septet/service-kit/ids';
import { parseKeyRing } from '@septet/service-kit/key-ring';
import type { Durability } from '@septet/state/durability';
import { openState } from '@septet/state/state';
import { Transfers } from '@septet/state/transfers';
import { parseValkeyUrl } from '@septet/state/valkey-url';
import { ManualClock } from '@septet/testkit/manual-clock';
import { startValkey } from '@septet/testkit/valkey';
import { createExtensionHandlers, createHandlers } from '../src/handlers.ts';
import { ParkingPlaces } from '../src/long-poll/parking-places.ts';
import { ReceiveLines } from '../src/long-poll/receive-lines.ts';
import { DEAD_LETTER } from '../src/queue/dead-letter.ts';
import { MESSAGE_MOVE } from '../src/queue/moved-message.ts';
import { QueueTraffic } from '../src/metrics/queue-traffic.ts';
import type { Wake } from '../src/store/message-store.ts';
import { MessageStores } from '../src/store/message-stores.ts';
import { MoveTaskStore } from '../src/store/move-task-store.ts';
import { MovedMessageStore } from '../src/store/moved-message-store.ts';
import { PolicyStore } from '../src/store/policy-store.ts';
import { QueueIndex } from '../src/store/queue-index.ts';
import { createDeadLetterDelivery } from '../src/workers/dead-letter-delivery.ts';
import { createDeadLetters } from '../src/workers/dead-letters.ts';
import { createMessageMoveDelivery } from '../src/workers/message-move-delivery.ts';
import { MoveTaskWorker } from '../src/workers/move-task-worker.ts';
import { QueueStore } from '../src/store/queue-store.ts';

const ACCOUNT = '000000000000';
const MAX_NAMED_QUEUES = 200;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Operations as their callers see them. */
type Callable<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends {
    input: infer Input;
    output: infer Output;
  }
    ? (input: Input, signal?: AbortSignal) => Promise<Output>
    : never;
};

export interface Replica extends Callable<SqsOperations> {
  readonly receiveLines: ReceiveLines;
  readonly messages: MessageStores;
  readonly index: QueueIndex;
  readonly extensions: Callable<SeptetQueuesOperations>;
  /** Loses its connections in the middle of whatever it does, as a process that is killed. */
  kill(): Promise<void>;
}

export interface Rig extends AsyncDisposable {
  /** The first replica. */
  readonly sqs: Replica;
  readonly queues: Callable<SeptetQueuesOperations>;
  /** Another replica on the same Valkey. */
  addReplica(): Promise<Replica>;
  /** Moves the engine's clock and the timers of parked polls. */
  advance(ms: number): Promise<void>;
  createQueue(attributes?: Record<string, string>): Promise<string>;
}

export interface RigOptions {
  readonly deletedNameSeconds?: number;
  /** Long polls that may wait at one replica; default 5,000. */
  readonly parkedPerAccount?: number;
  /** Default a server of its own. One that is given outlives the rig. */
  readonly valkey?: { readonly url: string };
  /** Default `relaxed`. */
  readonly durability?: Durability;
  /** How long a call may take, asked for each; default 10 s. */
  readonly callMs?: () => number;
}

/** queue-svc's operations on a real Valkey, with a clock that the test moves. */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const {
    deletedNameSeconds = 60,
    parkedPerAccount = 5_000,
    durability = 'relaxed',
    callMs,
  } = options;
  const own = options.valkey === undefined ? await startValkey() : undefined;
  const { url } = options.valkey ?? own ?? { url: '' };
  const clock = new ManualClock(Date.now());
  let offsetMs = 0;
  let queueCount = 0;
  const replicas = new Map<string, Replica>();
  const closing: (() => Promise<void>)[] = [async () => own?.[Symbol.asyncDispose]()];

  async function addReplica(): Promise<Replica> {
    const state = await openState({
      target: parseValkeyUrl(url),
      durability,
      clock: systemClock,
      logger: silent,
      clockOffsetMs: () => offsetMs,
    });
    closing.unshift(() => state.close());
    const ids = createIds(systemClock);
    const name = `replica${replicas.size}`;
    const wake: Wake = (replica, queue) => replicas.get(replica)?.receiveLines.wake(queue);
    const messages = new MessageStores(state, wake);
    const index = new QueueIndex(state);
    const queues = new QueueStore({ state, index, ids, deletedNameSeconds });
    const lineClock = {
      nowMs: () => Date.now(),
      setTimer: clock.setTimer.bind(clock),
      sleep: clock.sleep.bind(clock),
    };
    const transfers = new Transfers({
      state,
      clock: systemClock,
      logger: silent,
      deliverers: {
        [DEAD_LETTER]: createDeadLetterDelivery(messages),
        [MESSAGE_MOVE]: createMessageMoveDelivery(new MovedMessageStore(state, wake)),
      },
    });
    closing.unshift(() => transfers.close());
    const deadLetters = createDeadLetters(transfers);
    const receiveLines = new ReceiveLines({
      messages,
      deadLetters,
      places: new ParkingPlaces(parkedPerAccount),
      clock: lineClock,
      ids,
      replica: name,
    });
    const keyRing = parseKeyRing(`k1:${Buffer.alloc(32, 7).toString('base64')}`);
    const moveTasks = new MoveTaskStore(state);
    const moveTaskWorker = new MoveTaskWorker({
      tasks: moveTasks,
      transfers,
      clock: lineClock,
      ids,
      logger: silent,
      replica: name,
    });
    moveTaskWorker.start();
    closing.unshift(() => moveTaskWorker.stop());
    const deps = {
      queues,
      policies: new PolicyStore(state, queues),
      messages,
      moveTasks,
      moveTaskWorker,
      index,
      receiveLines,
      traffic: new QueueTraffic(MAX_NAMED_QUEUES),
      keyRing,
      ids,
    };
    const sqs = callable<SqsOperations>(createHandlers(deps), model, limits, callMs);
    const extensions = callable<SeptetQueuesOperations>(
      createExtensionHandlers(deps),
      extensionModel,
      extensionLimits,
      callMs,
    );
    const kill = () => state.close();
    const replica: Replica = { ...sqs, extensions, receiveLines, messages, index, kill };
    replicas.set(name, replica);
    return replica;
  }

  const sqs = await addReplica();
  return {
    sqs,
    queues: sqs.extensions,
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

/** Every built operation, validated as a call between services is. */
function callable<Operations>(
  handlers: Handlers<Operations>,
  model: ServiceModel,
  limits: Limits,
  callMs?: () => number,
): Callable<Operations> {
  const calls: Record<string, (input: object, signal?: AbortSignal) => Promise<unknown>> = {};
  for (const [name, handler] of Object.entries(handlers)) {
    if (!isHandler(handler)) continue;
    calls[name] = async (input, signal) => {
      validate(model, limits, model.operations[name]?.input ?? '', input);
      return handler(input, testContext(signal, callMs?.()));
    };
  }
  // A loop over the table cannot see that each name keeps its types.
  return calls as Callable<Operations>;
}

function isHandler(value: unknown): value is Handler<object, unknown> {
  return typeof value === 'function';
}

export function testContext(signal = new AbortController().signal, callMs = 10_000): CallContext {
  return {
    requestId: 'test',
    account: ACCOUNT,
    region: 'us-east-1',
    principal: { arn: `arn:aws:iam::${ACCOUNT}:root`, userId: ACCOUNT },
    publicUrl: 'http://localhost:4566',
    deadlineMs: Date.now() + callMs,
    signal,
  };
}
