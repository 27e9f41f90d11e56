import { decodeCbor, encodeCbor } from '@septet/contracts/cbor';
import { CborError } from '@septet/contracts/cbor-error';
import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import { DocumentDecoders } from './document-decoder.ts';
import type { WireRequest, WireResponse } from './http-message.ts';
import { isUnit, operationOf } from './model-lookup.ts';
import { cachedPerOperation } from './operation-cache.ts';
import { serializationError } from './serialization-error.ts';
import { wireErrorOf } from './wire-error.ts';
import type { WireProtocol } from './wire-protocol.ts';

const CONTENT_TYPE = 'application/x-amz-cbor-1.1';
/** Kinesis counts milliseconds under tag 1, against RFC 8949, in both directions. */
const OPTIONS = { timestampUnit: 'milliseconds' } as const;

const decoderOf = cachedPerOperation((model, operation) =>
  new DocumentDecoders(model, 'cbor').decoderOf({ shape: operationOf(model, operation).input }),
);

/** AWS JSON in CBOR's clothes: what Java SDKs, and with them the KCL, Flink and Spark, speak to Kinesis. */
export const awsCbor: WireProtocol = {
  decodeInput(model: ServiceModel, operation: string, request: WireRequest): unknown {
    return decoderOf(model, operation)(parseCbor(request.body));
  },

  encodeOutput(
    model: ServiceModel,
    operation: string,
    output: unknown,
    requestId: string,
  ): WireResponse {
    const hasBody = !isUnit(model, operationOf(model, operation).output);
    return {
      status: 200,
      headers: { 'x-amzn-requestid': requestId, 'content-type': CONTENT_TYPE },
      body: hasBody ? encodeCbor(output, OPTIONS) : '',
    };
  },

  encodeError(
    model: ServiceModel | undefined,
    error: ServiceError,
    requestId: string,
  ): WireResponse {
    const { code, status, messageName } = wireErrorOf(model, error, 'cbor');
    return {
      status,
      headers: { 'x-amzn-requestid': requestId, 'content-type': CONTENT_TYPE },
      body: encodeCbor(
        {
          __type: code,
          [messageName]: error.message === '' ? undefined : error.message,
          ...error.fields,
        },
        OPTIONS,
      ),
    };
  },
};

function parseCbor(body: Uint8Array): unknown {
  try {
    return decodeCbor(body, OPTIONS);
  } catch (error) {
    if (error instanceof CborError) throw serializationError('', error);
    throw error;
  }
}
