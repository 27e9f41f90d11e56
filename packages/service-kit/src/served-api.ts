import type { CallContext, Handlers, Unsupported } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';
import type { OperationModel, ServiceModel } from '@septet/contracts/shape';

import type { RpcMetrics } from './rpc-metrics.ts';
import type { Telemetry } from './telemetry.ts';
import { type Limits, validate } from './walk.ts';

/** operation -> `true` when it is built, else the reason why not. */
export type OperationTable = Readonly<Record<string, true | string>>;

type AnyHandler = (input: unknown, context: CallContext) => Promise<unknown>;

export interface ServedApiDeps {
  readonly telemetry: Telemetry;
  readonly metrics: RpcMetrics;
}

/** What a process serves of one API: the same steps for a direct call and for one over NATS. */
export class ServedApi {
  readonly model: ServiceModel;
  readonly #limits: Limits | undefined;
  readonly #operations = new Map<string, ServedOperation>();
  readonly #deps: ServedApiDeps;

  constructor(model: ServiceModel, limits: Limits | undefined, handlers: object, deps: ServedApiDeps) {
    this.model = model;
    this.#limits = limits;
    this.#deps = deps;
    // `Handlers<Operations>` proves at compile time what this table holds; here it is plain data.
    const entries: [string, AnyHandler | Unsupported][] = Object.entries(handlers);
    for (const [name, handler] of entries) {
      const operation = model.operations[name];
      if (operation === undefined) throw new Error(`${model.api} has no operation ${name}.`);
      this.#operations.set(name, { name, operation, handler });
    }
  }

  static of<Operations>(
    model: ServiceModel,
    limits: Limits | undefined,
    handlers: Handlers<Operations>,
    deps: ServedApiDeps,
  ): ServedApi {
    return new ServedApi(model, limits, Object(handlers), deps);
  }

  /** Whatever the handler throws flies on: the serve loop and the HTTP edge are the catch sites. */
  async invoke(
    name: string,
    input: unknown,
    context: CallContext,
    validated: boolean,
  ): Promise<unknown> {
    const { handler, operation } = this.#find(name);
    if (typeof handler !== 'function') throw this.#notBuilt(name, handler.unsupported);
    const { telemetry, metrics } = this.#deps;
    const startedAt = metrics.start();
    let failed = true;
    try {
      if (!validated) validate(this.model, this.#limits, operation.input, input);
      const output = telemetry.enabled
        ? await telemetry.operationSpan({ api: this.model.api, operation: name }, context, (inner) =>
            handler(input, inner),
          )
        : await handler(input, context);
      failed = false;
      return output;
    } finally {
      metrics.end(this.model.api, name, failed, startedAt);
    }
  }

  describe(): OperationTable {
    const table: Record<string, true | string> = {};
    for (const { name, handler } of this.#operations.values()) {
      table[name] = typeof handler === 'function' ? true : handler.unsupported;
    }
    return table;
  }

  #find(name: string): ServedOperation {
    const found = this.#operations.get(name);
    if (found === undefined) throw this.#notBuilt(name, 'this release does not know it');
    return found;
  }

  #notBuilt(name: string, reason: string): ServiceError {
    return new ServiceError(
      'NotImplemented',
      `${this.model.title} ${name} is not built in Septet: ${reason}.`,
      { status: 501, fault: 'Receiver' },
    );
  }
}

interface ServedOperation {
  readonly name: string;
  readonly operation: OperationModel;
  readonly handler: AnyHandler | Unsupported;
}
