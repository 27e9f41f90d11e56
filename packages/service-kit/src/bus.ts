import type { NatsConnection } from '@nats-io/transport-node';
import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import type { CallContext, Handlers } from '@septet/contracts/operation';
import type { ServiceModel } from '@septet/contracts/shape';

import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import { serviceUnavailable } from './rpc-errors.ts';
import { noRpcMetrics, type RpcMetrics } from './rpc-metrics.ts';
import { Caller } from './rpc/caller.ts';
import { Member } from './rpc/member.ts';
import { Peer } from './rpc/peer.ts';
import { type OperationTable, ServedApi } from './served-api.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';
import type { Limits } from './walk.ts';

export interface BusOptions {
  /** Name of the service or process: part of its address in NATS. */
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
}

export interface CallOptions {
  /** The input has been through `validate`: the edge did it while decoding. */
  readonly validated?: boolean;
}

export interface Served {
  /** Takes no more calls, finishes what is in flight. */
  drain(): Promise<void>;
}

/** Calls between services, and wake-ups that may be lost. */
export interface Bus {
  serve<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
  ): Promise<Served>;
  /** @throws ServiceError; what the signal was aborted with; in-process also whatever the handler threw */
  call(
    model: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    options?: CallOptions,
  ): Promise<unknown>;
  /** @throws ServiceError ServiceUnavailable when nobody serves the API */
  describe(api: string, context: CallContext): Promise<OperationTable>;
  /** At most once, to whoever listens now. */
  publish(subject: string, value: unknown): void;
  subscribe(subject: string, listener: (value: unknown, subject: string) => void): BusSubscription;
  drain(): Promise<void>;
}

export interface BusSubscription {
  unsubscribe(): void;
}

export function createBus(options: BusOptions): Bus {
  return new ServiceBus(options);
}

class ServiceBus implements Bus {
  readonly #options: BusOptions;
  readonly #local = new Map<string, ServedApi>();
  readonly #members = new Set<Member>();
  readonly #peer: Peer | undefined;
  readonly #caller: Caller | undefined;

  constructor(options: BusOptions) {
    this.#options = options;
    const { connection, clock } = options;
    if (connection !== undefined) {
      this.#peer = new Peer(connection, options.name);
      this.#caller = new Caller({ peer: this.#peer, connection, clock });
    }
  }

  async serve<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
  ): Promise<Served> {
    const { connection, clock, logger, inProcess = true } = this.#options;
    const { telemetry = noTelemetry, metrics = noRpcMetrics } = this.#options;
    const served = ServedApi.of(model, limits, handlers, { telemetry, metrics });
    if (inProcess) this.#local.set(model.api, served);
    if (connection === undefined || this.#peer === undefined) {
      return { drain: async () => void this.#local.delete(model.api) };
    }
    const member = new Member(served, { peer: this.#peer, connection, clock, logger });
    this.#members.add(member);
    await connection.flush();
    return {
      drain: async () => {
        this.#local.delete(model.api);
        await member.drain();
        this.#members.delete(member);
      },
    };
  }

  async call(
    model: Pick<ServiceModel, 'api'>,
    operation: string,
    input: unknown,
    context: CallContext,
    { validated = false }: CallOptions = {},
  ): Promise<unknown> {
    const local = this.#local.get(model.api);
    if (local !== undefined) {
      if (this.#options.throughCodec !== true) {
        return local.invoke(operation, input, context, validated);
      }
      const copy = decodeMessage(encodeMessage(input));
      const output = await local.invoke(operation, copy, context, validated);
      return decodeMessage(encodeMessage(output));
    }
    if (this.#caller === undefined) throw serviceUnavailable(`nobody serves ${model.api}`);
    return this.#caller.call(`septet.${model.api}.${operation}`, input, context, validated);
  }

  async describe(api: string, context: CallContext): Promise<OperationTable> {
    const local = this.#local.get(api);
    if (local !== undefined) return local.describe();
    if (this.#caller === undefined) throw serviceUnavailable(`nobody serves ${api}`);
    const table = await this.#caller.call(`septet.${api}.$describe`, {}, context, true);
    return Object(table);
  }

  publish(subject: string, value: unknown): void {
    this.#options.connection?.publish(subject, encodeMessage(value));
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
    await Promise.all([...this.#members].map((member) => member.drain()));
  }
}
