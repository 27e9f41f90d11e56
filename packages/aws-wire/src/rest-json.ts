import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import { errorDocument } from './error-document.ts';
import type { WireRequest, WireResponse } from './http-message.ts';
import { cachedPerOperation } from './operation-cache.ts';
import { compileRestInput } from './rest-input.ts';
import { compileRestOutput } from './rest-output.ts';
import { wireErrorOf } from './wire-error.ts';
import type { WireProtocol } from './wire-protocol.ts';

const inputOf = cachedPerOperation(compileRestInput);
const outputOf = cachedPerOperation(compileRestOutput);

/** REST with JSON bodies: API Gateway, Elastic Transcoder, Lambda. */
export const restJson: WireProtocol = {
  decodeInput(model: ServiceModel, operation: string, request: WireRequest): unknown {
    return inputOf(model, operation)(request);
  },

  encodeOutput(
    model: ServiceModel,
    operation: string,
    output: unknown,
    requestId: string,
  ): WireResponse {
    const { status, headers, body } = outputOf(model, operation)(output);
    headers['x-amzn-requestid'] = requestId;
    return { status, headers, body };
  },

  encodeError(
    model: ServiceModel | undefined,
    error: ServiceError,
    requestId: string,
  ): WireResponse {
    const wireError = wireErrorOf(model, error, 'rest-json');
    return {
      status: wireError.status,
      headers: {
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': wireError.code,
        'content-type': 'application/json',
      },
      body: JSON.stringify(errorDocument(model, error, wireError)),
    };
  },
};
