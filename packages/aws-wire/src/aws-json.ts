import type { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';
import { DocumentDecoders, type DocumentDecoder } from './document-decoder.ts';
import { DocumentEncoders, type DocumentEncoder } from './document-encoder.ts';
import { errorDocument } from './error-document.ts';
import type { WireRequest, WireResponse } from './http-message.ts';
import { parseJson } from './json-body.ts';
import { isUnit, operationOf } from './model-lookup.ts';
import { cachedPerOperation } from './operation-cache.ts';
import { isPlainObject } from './plain-object.ts';
import { serializationError, wrongAggregate } from './serialization-error.ts';
import { wireErrorOf, type WireError } from './wire-error.ts';
import type { WireProtocol } from './wire-protocol.ts';

export const awsJson10: WireProtocol = awsJson('json-1.0', 'application/x-amz-json-1.0');
export const awsJson11: WireProtocol = awsJson('json-1.1', 'application/x-amz-json-1.1');

const decoderOf = cachedPerOperation((model, operation): DocumentDecoder =>
  new DocumentDecoders(model, 'json').decoderOf({ shape: operationOf(model, operation).input }),
);

/** undefined for an operation that answers nothing: AWS sends an empty body then. */
const encoderOf = cachedPerOperation(
  (model, operation): { encode: DocumentEncoder | undefined } => {
    const { output } = operationOf(model, operation);
    if (isUnit(model, output)) return { encode: undefined };
    // SQS leaves empty lists out; the others write [].
    const encoders = new DocumentEncoders(model, { omitEmpty: model.queryCompatible === true });
    return { encode: encoders.encoderOf({ shape: output }) };
  },
);

function awsJson(protocol: Protocol, contentType: string): WireProtocol {
  return {
    decodeInput(model: ServiceModel, operation: string, request: WireRequest): unknown {
      const document = parseJson(request.body);
      if (Array.isArray(document)) throw wrongAggregate(document, 'null');
      if (!isPlainObject(document)) throw serializationError();
      return decoderOf(model, operation)(document);
    },

    encodeOutput(
      model: ServiceModel,
      operation: string,
      output: unknown,
      requestId: string,
    ): WireResponse {
      const { encode } = encoderOf(model, operation);
      return {
        status: 200,
        headers: { 'x-amzn-requestid': requestId, 'content-type': contentType },
        body: encode === undefined ? '' : JSON.stringify(encode(output)),
      };
    },

    encodeError(
      model: ServiceModel | undefined,
      error: ServiceError,
      requestId: string,
    ): WireResponse {
      const wireError = wireErrorOf(model, error, protocol);
      const type =
        protocol === 'json-1.0' ? qualifiedType(model, error, wireError) : wireError.code;
      const headers: Record<string, string> = {
        'x-amzn-requestid': requestId,
        'content-type': contentType,
      };
      if (model?.queryCompatible === true) {
        headers['x-amzn-query-error'] = `${wireError.queryCode};${wireError.fault}`;
      }
      // Recorded from Cognito; the other JSON APIs name the error in the body alone.
      if (model?.api.startsWith('cognito-') === true) {
        headers['x-amzn-errortype'] = `${wireError.code}:`;
      }
      return {
        status: wireError.status,
        headers,
        body: JSON.stringify({ __type: type, ...errorDocument(model, error, wireError) }),
      };
    },
  };
}

/** JSON 1.0 APIs (SQS, SWF) write the namespace of the shape, JSON 1.1 ones (Kinesis, Cognito…) do not. */
function qualifiedType(
  model: ServiceModel | undefined,
  error: ServiceError,
  wireError: WireError,
): string {
  const modelled = wireError.shape === undefined ? undefined : model?.errorNamespace;
  const namespace = modelled ?? error.namespace ?? 'com.amazon.coral.service';
  return `${namespace}#${wireError.code}`;
}
