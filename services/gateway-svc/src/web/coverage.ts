import { apis } from '@septet/contracts/apis';
import type { CallContext } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';
import type { Bus } from '@septet/service-kit/bus';
import type { Clock } from '@septet/service-kit/clock';
import type { ServedApis } from '../edge/served-apis.ts';
import { ownModels, restModel } from './rest-apis.ts';

export interface ApiCoverage {
  readonly api: string;
  readonly title: string;
  readonly service: string;
  readonly built: number;
  readonly total: number;
  /** Operation -> `true`, or why not. */
  readonly operations: Readonly<Record<string, true | string>>;
}

const DESCRIBE_TIMEOUT_MS = 2_000;
/** Anybody may ask, and each answer asks every service. */
const MAX_AGE_MS = 5_000;

/** What is built and what is not, from the services' own tables. */
export class Coverage {
  readonly #deps: {
    readonly bus: Pick<Bus, 'describe'>;
    readonly servedApis: ServedApis;
    readonly clock: Clock;
  };
  #last: { readonly atMs: number; readonly result: Promise<ApiCoverage[]> } | undefined;

  constructor(deps: {
    readonly bus: Pick<Bus, 'describe'>;
    readonly servedApis: ServedApis;
    readonly clock: Clock;
  }) {
    this.#deps = deps;
  }

  /** Every API, in the order of contracts. At most 5 s old. */
  async read(): Promise<readonly ApiCoverage[]> {
    const nowMs = this.#deps.clock.nowMs();
    if (this.#last === undefined || nowMs - this.#last.atMs >= MAX_AGE_MS) {
      const names = [...apis.map(({ api }) => api), ...ownModels.map(({ api }) => api)];
      this.#last = { atMs: nowMs, result: Promise.all(names.map((api) => this.#readApi(api))) };
    }
    return await this.#last.result;
  }

  async #readApi(api: string): Promise<ApiCoverage> {
    const { title, service, operations: modelled } = await restModel(api);
    const table = await this.#describe(api, service);
    const operations = Object.fromEntries(
      Object.keys(modelled)
        .toSorted()
        .map((name): [string, true | string] => [
          name,
          typeof table === 'string' ? table : (table[name] ?? 'unknown'),
        ]),
    );
    const states = Object.values(operations);
    return {
      api,
      title,
      service,
      built: states.filter((state) => state === true).length,
      total: states.length,
      operations,
    };
  }

  async #describe(
    api: string,
    service: string,
  ): Promise<Readonly<Record<string, true | string>> | string> {
    const { bus, servedApis, clock } = this.#deps;
    if (!servedApis.includes(api)) return `${service} does not serve it yet`;
    try {
      return await bus.describe(api, describeContext(clock.nowMs() + DESCRIBE_TIMEOUT_MS));
    } catch (error) {
      if (error instanceof ServiceError) return `${service} does not answer at the moment`;
      throw error;
    }
  }
}

function describeContext(deadlineMs: number): CallContext {
  return {
    requestId: 'coverage',
    account: '000000000000',
    region: 'us-east-1',
    principal: { arn: 'arn:aws:iam::000000000000:root', userId: '000000000000' },
    publicUrl: '',
    deadlineMs,
    signal: new AbortController().signal,
  };
}
