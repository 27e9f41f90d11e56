import { operationNotBuilt } from '@septet/contracts/common-errors';
import type { Limits } from '@septet/contracts/limit';
import type { CallContext, Handlers, Unsupported } from '@septet/contracts/operation';
import type { ServiceError } from '@septet/contracts/service-error';
import type { OperationModel, ServiceModel } from '@septet/contracts/shape';
import { validate } from '@septet/contracts/validate';

import { inCall } from './current-call.ts';
import type { RpcMetrics } from './rpc-metrics.ts';
import type { Telemetry } from './telemetry.ts';

/** operation -> `true` when it is built, else the reason why not. */
export type OperationTable = Readonly<Record<string, true | string>>;

/** Serves a long result item by item; ends early when the context's signal aborts. */
export type StreamHandler = (input: unknown, context: CallContext) => AsyncIterable<unknown>;

/** Operations of an API whose results are streams, by name. */
export type StreamHandlers = Readonly<Record<string, StreamHandler>>;

type AnyHandler = (input: unknown, context: CallContext) => Promise<unknown>;

interface ServedOperation {
  readonly model: OperationModel;
  readonly handler: AnyHandler | Unsupported;
}

export interface ServedApiDeps {
  readonly telemetry: Telemetry;
  readonly metrics: RpcMetrics;
}

/** What a process serves of one API: the same steps for a direct call and for one over NATS. */
export class ServedApi {
  readonly model: ServiceModel;
  readonly #limits: Limits | undefined;
  readonly #operations: ReadonlyMap<string, ServedOperation>;
  readonly #streams: ReadonlyMap<string, StreamHandler>;
  readonly #deps: ServedApiDeps;

  private constructor(
    model: ServiceModel,
    limits: Limits | undefined,
    operations: ReadonlyMap<string, ServedOperation>,
    streams: StreamHandlers,
    deps: ServedApiDeps,
  ) {
    this.model = model;
    this.#limits = limits;
    this.#operations = operations;
    this.#streams = new Map(Object.entries(streams));
    this.#deps = deps;
  }

  static of<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
    streams: StreamHandlers,
    deps: ServedApiDeps,
  ): ServedApi {
    return new ServedApi(model, limits, operationsOf(model, handlers), streams, deps);
  }

  /** Whatever the handler throws flies on: the serve loop and the HTTP edge are the catch sites. */
  async invoke(
    name: string,
    input: unknown,
    context: CallContext,
    validated: boolean,
  ): Promise<unknown> {
    const operation = this.#operations.get(name);
    if (operation === undefined) throw this.#notBuilt(name, 'this release does not know it');
    const { handler, model } = operation;
    if (typeof handler !== 'function') throw this.#notBuilt(name, handler.unsupported);
    const { telemetry, metrics } = this.#deps;
    const startedAt = metrics.start();
    let isFailed = true;
    try {
      if (!validated) validate(this.model, this.#limits, model.input, input);
      const serve = (inner: CallContext) => inCall(inner, () => handler(input, inner));
      const output = telemetry.enabled
        ? await telemetry.operationSpan({ api: this.model.api, operation: name }, context, serve)
        : await serve(context);
      isFailed = false;
      return output;
    } finally {
      metrics.end(this.model.api, name, isFailed, startedAt);
    }
  }

  isStream(name: string): boolean {
    return this.#streams.has(name);
  }

  /** @throws ServiceError when the operation has no stream here */
  open(
    name: string,
    input: unknown,
    context: CallContext,
    validated: boolean,
  ): AsyncIterable<unknown> {
    const stream = this.#streams.get(name);
    if (stream === undefined) throw this.#notBuilt(name, 'its result is not a stream');
    const shape = this.model.operations[name]?.input;
    if (!validated && shape !== undefined) validate(this.model, this.#limits, shape, input);
    return stream(input, context);
  }

  describe(): OperationTable {
    const table: Record<string, true | string> = {};
    for (const [name, { handler }] of this.#operations) {
      table[name] = typeof handler === 'function' ? true : handler.unsupported;
    }
    for (const name of this.#streams.keys()) table[name] = true;
    return table;
  }

  #notBuilt(name: string, reason: string): ServiceError {
    return operationNotBuilt(this.model.title, name, reason);
  }
}

function operationsOf<Operations>(
  model: ServiceModel,
  handlers: Handlers<Operations>,
): ReadonlyMap<string, ServedOperation> {
  // The compiler has checked the table against the operations' types; from here on it is data.
  const entries: readonly (readonly [string, AnyHandler | Unsupported])[] =
    Object.entries(handlers);
  return new Map(
    entries.map(([name, handler]) => {
      const operation = model.operations[name];
      if (operation === undefined) throw new Error(`${model.title} has no operation ${name}.`);
      return [name, { model: operation, handler }];
    }),
  );
}
