import { ServiceError } from '@septet/contracts/service-error';

/**
 * The bytes do not fit the model. AWS sends no message when the document itself is broken,
 * and one of a few fixed sentences when a value has the wrong type (recorded from AWS JSON 1.1).
 */
export function serializationError(message = '', cause?: unknown): ServiceError {
  return new ServiceError('SerializationException', message, {
    cause,
    status: 400,
    queryCode: 'MalformedInput',
    fault: 'Sender',
    namespace: 'com.amazon.coral.service',
  });
}

/** What AWS says of a value that is none of `target` (`a String`, `an Integer`, `a Blob`…). */
export function wrongScalar(value: unknown, target: string): ServiceError {
  return serializationError(
    misplacedAggregate(value) ?? `${scalarName(value)} can not be converted to ${target}`,
  );
}

/** What AWS says of a value that should have been a list, a map or a structure. */
export function wrongAggregate(
  value: unknown,
  expected: 'list or null' | 'map or null' | 'null',
): ServiceError {
  return serializationError(misplacedAggregate(value) ?? `Expected ${expected}`);
}

/** Nesting beyond what any AWS input needs. */
export function tooDeep(): ServiceError {
  return serializationError();
}

function misplacedAggregate(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Uint8Array || value instanceof Date)
  )
    return 'Start of structure or map found where not expected.';
  return undefined;
}

function scalarName(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'STRING_VALUE';
    case 'boolean':
      return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
    case 'number':
    case 'bigint':
      return 'NUMBER_VALUE';
    default:
      return 'BINARY_VALUE';
  }
}
