import type { WireResponse } from '@septet/aws-wire/http-message';
import { protocolOf } from '@septet/aws-wire/protocol';
import {
  identifyCall,
  modelOfTarget,
  resolveCall,
  type ResolvedCall,
} from '@septet/aws-wire/resolve-call';
import type { WireProtocol } from '@septet/aws-wire/wire-protocol';
import type { ApiEntry } from '@septet/contracts/api-entry';
import { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import type { Exchange } from '../listener/exchange.ts';
import type { EdgeCall, Front } from './front.ts';

/** AWS's own protocols, as the SDKs and the CLI speak them. */
export class WireFront implements Front {
  readonly acceptsBasic = false;
  readonly checksSignedService = true;
  readonly #apis: readonly ApiEntry[];

  constructor(apis: readonly ApiEntry[]) {
    this.#apis = apis;
  }

  async resolveCall(exchange: Exchange): Promise<EdgeCall> {
    const target = identifyCall(exchange, this.#apis);
    if (target === undefined) throw notAnAwsCall(exchange);
    return new WireCall(await resolveCall(exchange, target));
  }

  /** Reads the request's head again: errors are rare, and may come before anything is known. */
  async encodeError(exchange: Exchange, error: ServiceError): Promise<WireResponse> {
    const target = identifyCall(exchange, this.#apis);
    const model = target === undefined ? undefined : await modelOfTarget(target);
    return protocolOf(target?.protocol ?? 'rest-json').encodeError(
      model,
      error,
      exchange.requestId,
    );
  }
}

class WireCall implements EdgeCall {
  readonly model: ServiceModel;
  readonly operation: string;
  readonly #protocol: WireProtocol;

  constructor({ model, operation, protocol }: ResolvedCall) {
    this.model = model;
    this.operation = operation;
    this.#protocol = protocolOf(protocol);
  }

  decode(exchange: Exchange): unknown {
    return this.#protocol.decodeInput(this.model, this.operation, exchange);
  }

  encode(output: unknown, requestId: string): WireResponse {
    return this.#protocol.encodeOutput(this.model, this.operation, output, requestId);
  }
}

function notAnAwsCall({ method, path }: Exchange): ServiceError {
  return new ServiceError(
    'NotFoundException',
    `${method} ${path} is no call of an AWS API that Septet knows. GET /_septet/coverage lists them.`,
    { status: 404, fault: 'Sender' },
  );
}
