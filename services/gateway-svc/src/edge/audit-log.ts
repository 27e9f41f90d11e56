import type { Logger } from '@septet/service-kit/logger';
import type { ServiceModel } from '@septet/contracts/shape';
import type { Exchange } from '../listener/exchange.ts';
import type { Caller } from './caller.ts';
import { isDataPlane } from './data-plane.ts';
import type { EdgeCall } from './front.ts';
import type { PublicAddress } from './public-address.ts';

const READ_ONLY = /^(?:Get|List|Describe|Lookup|Peek|Test)/;
const MAX_RESOURCE_LENGTH = 256;

export interface AuditedCall {
  readonly call: EdgeCall;
  /** Unknown while the caller is not established. */
  readonly caller: Caller | undefined;
  readonly input: unknown;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

/** One line for each control-plane call, whether it succeeded or not, with CloudTrail's names. */
export class AuditLog {
  readonly #logger: Logger;
  readonly #publicAddress: PublicAddress;

  constructor(logger: Logger, publicAddress: PublicAddress) {
    this.#logger = logger;
    this.#publicAddress = publicAddress;
  }

  record(
    exchange: Pick<Exchange, 'headers' | 'peer' | 'requestId'>,
    { call, caller, input, outcome }: AuditedCall,
  ): void {
    const { model, operation } = call;
    if (isDataPlane(model.api, operation)) return;
    this.#logger.info(
      {
        audit: true,
        event_source: model.api,
        event_name: operation,
        read_only: READ_ONLY.test(operation),
        resource: resourceOf(model, operation, input),
        outcome,
        account: caller?.account,
        region: caller?.region,
        principal: caller?.principal.arn,
        access_key_id: caller?.principal.accessKeyId,
        source_address: this.#publicAddress.clientAddress(exchange.headers, exchange.peer),
        user_agent: exchange.headers['user-agent'],
        request_id: exchange.requestId,
      },
      'control-plane call',
    );
  }
}

/** The first required text of the input names what the call is about: `QueueUrl`, `QueueName`. Never a secret. */
function resourceOf(model: ServiceModel, operation: string, input: unknown): string | undefined {
  const shape = model.shapes[model.operations[operation]?.input ?? ''];
  if (shape?.type !== 'structure' || typeof input !== 'object' || input === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(input));
  for (const [name, member] of Object.entries(shape.members)) {
    const target = model.shapes[member.shape];
    const isPlain =
      member.sensitive !== true && target?.type === 'string' && target.sensitive !== true;
    const value = values.get(name);
    if (member.required === true && isPlain && typeof value === 'string')
      return value.slice(0, MAX_RESOURCE_LENGTH);
  }
  return undefined;
}
