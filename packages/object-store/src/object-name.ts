/** S3's 1024 less a store's own prefix, so that every store takes the same names. */
const MAX_NAME_BYTES = 768;

/** @throws RangeError when the name is empty, too long, or holds half of a surrogate pair */
export function checkObjectName(name: string): void {
  if (name === '' || !name.isWellFormed() || Buffer.byteLength(name) > MAX_NAME_BYTES) {
    throw new RangeError(`an object's name is 1 to ${MAX_NAME_BYTES} bytes of UTF-8`);
  }
}

/** Every byte of the text's UTF-8 as `%xx`; `decodeURIComponent` is the way back. */
export function percentEncode(text: string): string {
  return Buffer.from(text).toString('hex').replace(/../g, '%$&');
}
