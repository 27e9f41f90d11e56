import { isUtf8 } from 'node:buffer';
import { serializationError } from './serialization-error.ts';

/**
 * Parses a JSON body. Of a repeated key the last one counts, as on AWS.
 *
 * @throws ServiceError SerializationException for what is not UTF-8 or not JSON
 */
export function parseJson(body: Uint8Array): unknown {
  const text = decodeText(body);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw serializationError('', error);
    throw error;
  }
}

/** @throws ServiceError SerializationException for what is not UTF-8 */
export function decodeText(body: Uint8Array): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const text = bytes.toString('utf8');
  // Node replaces what is not UTF-8 by U+FFFD: only then is a second look needed.
  if (text.includes('\ufffd') && !isUtf8(bytes)) throw serializationError();
  return text;
}
