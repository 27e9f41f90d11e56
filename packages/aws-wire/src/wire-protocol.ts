import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import type { WireRequest, WireResponse } from './http-message.ts';

/** One way in which AWS writes calls, results and errors over HTTP. */
export interface WireProtocol {
  /**
   * Reads an operation's input. Types are checked here, presence and limits by `validate` of contracts.
   *
   * @returns the input structure: only members that the model knows, `null` members left out
   * @throws ServiceError SerializationException (query: MalformedInput) when the bytes do not fit the model
   */
  decodeInput(model: ServiceModel, operation: string, request: WireRequest): unknown;
  encodeOutput(
    model: ServiceModel,
    operation: string,
    output: unknown,
    requestId: string,
  ): WireResponse;
  /** @param model undefined when the call was refused before its API was known */
  encodeError(
    model: ServiceModel | undefined,
    error: ServiceError,
    requestId: string,
  ): WireResponse;
}
