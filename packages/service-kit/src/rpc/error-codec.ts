import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import { ServiceError, type ServiceErrorOptions } from '@septet/contracts/service-error';

/** Everything that a client may see; the cause stays where the error was thrown. */
export function encodeError(error: ServiceError): Uint8Array {
  const { code, message, status, queryCode, fault, namespace, fields } = error;
  return encodeMessage({ code, message, status, queryCode, fault, namespace, fields });
}

export function decodeError(bytes: Uint8Array): ServiceError {
  const value = decodeMessage(bytes);
  const members: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const { code, message } = members;
  return new ServiceError(
    typeof code === 'string' ? code : 'InternalFailure',
    typeof message === 'string' ? message : '',
    optionsOf(members),
  );
}

function optionsOf(members: Readonly<Record<string, unknown>>): ServiceErrorOptions {
  const { status, queryCode, fault, namespace, fields } = members;
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof queryCode === 'string' ? { queryCode } : {}),
    ...(fault === 'Sender' || fault === 'Receiver' ? { fault } : {}),
    ...(typeof namespace === 'string' ? { namespace } : {}),
    ...(isRecord(fields) ? { fields } : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
