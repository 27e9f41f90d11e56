import type { WireResponse } from '@septet/aws-wire/http-message';
import type { CallContext } from '@septet/contracts/operation';
import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import type { Exchange } from '../listener/exchange.ts';

/** A call of a known operation, and the way in which its caller speaks. */
export interface EdgeCall {
  readonly model: ServiceModel;
  readonly operation: string;
  /** Input in the model's words; limits are still to be checked. Throws ServiceError. */
  decode(exchange: Exchange): unknown;
  encode(output: unknown, requestId: string): WireResponse;
  /** In place of `encode`, where the answer goes on: writes it from now on. Throws ServiceError before it began. */
  readonly follow?: ((exchange: Exchange, answered: AnsweredCall) => void) | undefined;
}

export interface AnsweredCall {
  readonly input: unknown;
  readonly output: unknown;
  readonly context: CallContext;
}

/** A language that clients speak to Septet: AWS's wire protocols or the REST face. The chain behind is the same. */
export interface Front {
  /** Callers may name access key id and secret by HTTP Basic instead of signing. */
  readonly acceptsBasic: boolean;
  /** The signature must be for the API that is called; AWS's rule, and pointless where people sign by hand. */
  readonly checksSignedService: boolean;
  /** Throws the language's own "unknown operation". */
  resolveCall(exchange: Exchange): Promise<EdgeCall>;
  encodeError(exchange: Exchange, error: ServiceError): Promise<WireResponse>;
}
