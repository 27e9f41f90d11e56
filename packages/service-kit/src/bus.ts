import type { NatsConnection } from '@nats-io/transport-node';
import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import type { Limits } from '@septet/contracts/limit';
import type { CallContext, Handlers } from '@septet/contracts/operation';
import type { ServiceModel } from '@septet/contracts/shape';

import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import { unavailable } from './unavailable.ts';
import { noRpcMetrics, type RpcMetrics } from './rpc-metrics.ts';
import { Caller, type CallRequest } from './rpc/caller.ts';
import { answerDiscovery } from './rpc/discovery.ts';
import { HEARTBEAT_MS } from './rpc/heartbeat.ts';
import { Link } from './rpc/link.ts';
import { type Inbox, Member } from './rpc/member.ts';
import { Peer } from './rpc/peer.ts';
import { type OperationTable, ServedApi, type StreamHandlers } from './served-api.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';

export interface BusOptions {
  /** Name of the service or process: part of its address in NATS. Letters, digits, `-` and `_`. */
  readonly name: string;
  /** Absent: only what this process serves can be called. */
  readonly connection?: NatsConnection | undefined;
  /** Calls to an API that this process serves go straight to the handler (default true). */
  readonly inProcess?: boolean;
  /** Direct calls pass their values through the codec, so that tests see what NATS would do. */
  readonly throughCodec?: boolean;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly telemetry?: Telemetry;
  readonly metrics?: RpcMetrics;
  /** What a served API takes on before it answers 503. */
  readonly inbox?: Inbox;
  /** Sign of life of long calls, default 1,000 ms; a call is lost after three without one. */
  readonly heartbeatMs?: number;
  /** How long a call looks for a connection and for a member that takes it, default 3,000 ms. */
  readonly patienceMs?: number;
}

export interface CallOptions {
  /** The input has been through `validate`: the edge did it while decoding. */
  readonly validated?: boolean;
  /**
   * How long an answer is still awaited after the signal aborted and the handler was told so, default 0: for
   * operations that hand something out, which a caller can take back only if it knows what. The call then ends
   * as if nothing had happened, or with the signal's reason. A direct call always waits for its handler.
   */
  readonly lateAnswerMs?: number;
}

export interface ServeOptions {
  /** Operations whose result is a stream, for `bus.stream`. */
  readonly streams?: StreamHandlers;
}

/** Calls between services, and wake-ups that may be lost. */
export interface Bus {
  /** Resolves when the API can be called. */
  serve<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
    options?: ServeOptions,
  ): Promise<Served>;
  /**
   * Rejects with a ServiceError, with the reason of the context's signal, or, where the handler lives
   * in this process, with whatever it threw. 503 ServiceUnavailable: nobody took the call, or its
   * outcome is unknown.
   */
  call(
    model: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    options?: CallOptions,
  ): Promise<unknown>;
  /** The items of a long result; leaving the loop stops the other end. Errors as in `call`. */
  stream(
    model: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    options?: Pick<CallOptions, 'validated'>,
  ): AsyncIterable<unknown>;
  /** What whoever serves the API has built. Errors as in `call`. */
  describe(api: string, context: CallContext): Promise<OperationTable>;
  /** At most once, to whoever listens now. */
  publish(subject: string, value: unknown): void;
  subscribe(subject: string, listener: (value: unknown, subject: string) => void): BusSubscription;
  /** Drains everything that is served. */
  drain(): Promise<void>;
}

export interface Served {
  /**
   * Takes no more calls, then finishes those in flight. Those that are still there after the grace
   * period get their signal aborted with `CallAborted` 'draining', and may answer yet.
   */
  drain(): Promise<void>;
}

export interface BusSubscription {
  unsubscribe(): void;
}

const DEFAULT_INBOX: Inbox = { maxCalls: 20_000, maxBytes: 256 * 1024 * 1024 };
const DEFAULT_PATIENCE_MS = 3_000;
const DRAIN_GRACE_MS = 2_000;

export function createBus(options: BusOptions): Bus {
  return new ServiceBus(options);
}

class ServiceBus implements Bus {
  readonly #options: BusOptions;
  readonly #local = new Map<string, ServedApi>();
  readonly #served = new Set<Served>();
  readonly #remote:
    | { readonly link: Link; readonly peer: Peer; readonly caller: Caller }
    | undefined;

  constructor(options: BusOptions) {
    this.#options = options;
    const { connection, clock, name } = options;
    const { heartbeatMs = HEARTBEAT_MS, patienceMs = DEFAULT_PATIENCE_MS } = options;
    if (connection === undefined) return;
    const link = new Link(connection);
    const peer = new Peer(link, name);
    const caller = new Caller({ peer, link, clock, heartbeatMs, patienceMs });
    this.#remote = { link, peer, caller };
  }

  async serve<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
    { streams = {} }: ServeOptions = {},
  ): Promise<Served> {
    const { telemetry = noTelemetry, metrics = noRpcMetrics, inProcess = true } = this.#options;
    const api = ServedApi.of(model, limits, handlers, streams, { telemetry, metrics });
    if (inProcess) this.#local.set(model.api, api);
    const stop = await this.#serveRemotely(api);
    const served: Served = {
      drain: async () => {
        if (!this.#served.delete(served)) return;
        await stop();
        this.#local.delete(model.api);
      },
    };
    this.#served.add(served);
    return served;
  }

  async call(
    { api }: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    { validated = false, lateAnswerMs = 0 }: CallOptions = {},
  ): Promise<unknown> {
    const local = this.#local.get(api);
    if (local === undefined) {
      return this.#callerOf(api).call({ api, operation, input, context, validated, lateAnswerMs });
    }
    if (this.#options.throughCodec !== true) {
      return local.invoke(operation, input, context, validated);
    }
    return copied(await local.invoke(operation, copied(input), context, validated));
  }

  stream(
    { api }: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    { validated = false }: CallOptions = {},
  ): AsyncIterable<unknown> {
    const local = this.#local.get(api);
    if (local === undefined) {
      return this.#callerOf(api).stream({ api, operation, input, context, validated });
    }
    if (this.#options.throughCodec !== true) {
      return local.open(operation, input, context, validated);
    }
    return copiedItems(local.open(operation, copied(input), context, validated));
  }

  async describe(api: string, context: CallContext): Promise<OperationTable> {
    const local = this.#local.get(api);
    if (local !== undefined) return local.describe();
    const request: CallRequest = {
      api,
      operation: '$describe',
      input: {},
      context,
      validated: true,
    };
    const table = await this.#callerOf(api).call(request);
    return parseOperationTable(table);
  }

  publish(subject: string, value: unknown): void {
    this.#remote?.link.publish(subject, encodeMessage(value));
  }

  subscribe(subject: string, listener: (value: unknown, subject: string) => void): BusSubscription {
    const subscription = this.#options.connection?.subscribe(subject, {
      callback: (error, message) => {
        if (error === null) listener(decodeMessage(message.data), message.subject);
      },
    });
    return { unsubscribe: () => subscription?.unsubscribe() };
  }

  async drain(): Promise<void> {
    await Promise.all([...this.#served].map((served) => served.drain()));
  }

  /** Returns how to stop. */
  async #serveRemotely(api: ServedApi): Promise<() => Promise<void>> {
    if (this.#remote === undefined) return async () => {};
    const { clock, logger, heartbeatMs = HEARTBEAT_MS, inbox = DEFAULT_INBOX } = this.#options;
    const { link, peer } = this.#remote;
    const member = new Member(api, { peer, link, clock, logger, heartbeatMs, inbox });
    const stopDiscovery = answerDiscovery(link.connection, api, member);
    await link.connection.flush();
    return async () => {
      stopDiscovery();
      await member.stopTaking();
      const grace = clock.setTimer(DRAIN_GRACE_MS, () => member.abortAll());
      await member.idle();
      grace.cancel();
      await link.connection.flush();
      member.close();
    };
  }

  #callerOf(api: string): Caller {
    if (this.#remote === undefined) throw unavailable(`nobody serves ${api}`);
    return this.#remote.caller;
  }
}

function copied(value: unknown): unknown {
  return decodeMessage(encodeMessage(value));
}

async function* copiedItems(items: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const item of items) yield copied(item);
}

function parseOperationTable(table: unknown): OperationTable {
  const parsed: Record<string, true | string> = {};
  if (typeof table !== 'object' || table === null) return parsed;
  for (const [name, state] of Object.entries<unknown>({ ...table })) {
    parsed[name] = state === true ? true : String(state);
  }
  return parsed;
}
