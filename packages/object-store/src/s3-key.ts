import { percentEncode } from './object-name.ts';

const MAX_KEY_BYTES = 1024;

/**
 * What XML cannot carry, `%` itself, backslashes, and whatever would make a path segment empty, `.` or `..`: servers
 * that keep keys as files refuse or rewrite these. A character depends on those before it only, so that the key of a
 * prefix is a prefix of the key.
 */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f%\\\ufffe\uffff]|(?<=^|\/)[./]/gu;

/** The S3 key of a name. @throws RangeError when escaping makes it longer than S3 takes */
export function keyOf(storePrefix: string, name: string): string {
  const key = storePrefix + name.replace(UNSAFE, percentEncode);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new RangeError(`the object's key would be longer than ${MAX_KEY_BYTES} bytes`);
  }
  return key;
}

/** Undefined for an object that is not ours. */
export function nameOfKey(storePrefix: string, key: string): string | undefined {
  if (!key.startsWith(storePrefix)) return undefined;
  try {
    return decodeURIComponent(key.slice(storePrefix.length));
  } catch {
    // URIError: we encode every percent sign.
    return undefined;
  }
}
