import type { SimpleShape, TimestampFormat } from '@septet/contracts/shape';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { integerTitles, isInRange, isIntegerType } from './number-range.ts';
import { serializationError, wrongScalar } from './serialization-error.ts';
import { formatTimestamp, parseTimestamp } from './timestamp-text.ts';

const INTEGER = /^[+-]?\d{1,30}$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/**
 * Reads a simple value from text: a form parameter, a header, a query parameter or a URI label.
 *
 * @throws ServiceError SerializationException (query: MalformedInput)
 */
export function parseText(text: string, shape: SimpleShape, format: TimestampFormat): unknown {
  const { type } = shape;
  if (isIntegerType(type)) {
    if (!INTEGER.test(text)) throw wrongScalar(text, integerTitles[type]);
    const integer = Number(text) + 0;
    if (!isInRange(integer, type)) throw serializationError();
    return integer;
  }
  switch (type) {
    case 'boolean':
      return parseBoolean(text);
    case 'float':
    case 'double':
    case 'bigDecimal':
      return parseDouble(text);
    case 'bigInteger':
      if (!INTEGER.test(text)) throw wrongScalar(text, 'a BigInteger');
      return BigInt(text);
    case 'blob':
      return decodeBase64(text) ?? fail(text, 'a Blob');
    case 'timestamp':
      return parseTimestamp(text, format) ?? fail(text, 'milliseconds since epoch');
    default:
      return text;
  }
}

/** The same in the other direction. */
export function formatText(value: unknown, shape: SimpleShape, format: TimestampFormat): string {
  if (value instanceof Date) return formatTimestamp(value, shape.timestampFormat ?? format);
  if (value instanceof Uint8Array) return encodeBase64(value);
  return String(value);
}

function parseBoolean(text: string): boolean {
  switch (text.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw wrongScalar(text, 'a Boolean');
  }
}

function parseDouble(text: string): number {
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity' || DECIMAL.test(text))
    return Number(text);
  throw wrongScalar(text, 'a Double');
}

function fail(text: string, target: string): never {
  throw wrongScalar(text, target);
}
