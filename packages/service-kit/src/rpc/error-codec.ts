import { decodeMessage, encodeMessage } from '@septet/contracts/internal-codec';
import { ServiceError } from '@septet/contracts/service-error';

/** Everything that a client may see; the cause stays where the error was thrown. */
export function encodeError(error: ServiceError): Uint8Array {
  const { code, message, status, queryCode, fault, namespace, fields } = error;
  return encodeMessage({ code, message, status, queryCode, fault, namespace, fields });
}

export function decodeError(bytes: Uint8Array): ServiceError {
  const members = new Map(Object.entries(Object(decodeMessage(bytes))));
  const { fault, status, fields } = Object.fromEntries(members);
  return new ServiceError(
    textOf(members.get('code')) ?? 'InternalFailure',
    textOf(members.get('message')) ?? '',
    {
      ...(typeof status === 'number' ? { status } : {}),
      ...(fault === 'Sender' || fault === 'Receiver' ? { fault } : {}),
      ...(isFields(fields) ? { fields } : {}),
      ...optionalText('queryCode', members.get('queryCode')),
      ...optionalText('namespace', members.get('namespace')),
    },
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function optionalText<Name extends string>(
  name: Name,
  value: unknown,
): { [Key in Name]?: string } | Record<never, never> {
  return typeof value === 'string' ? { [name]: value } : {};
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
