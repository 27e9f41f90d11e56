import { createHash, hash } from 'node:crypto';

/** One attribute of a message, as stored: its full type and its one value. */
export interface MessageAttribute {
  readonly dataType: string;
  readonly value: string | Uint8Array;
}

export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

const STRING_VALUE = Buffer.of(1);
const BINARY_VALUE = Buffer.of(2);

/** MD5 of the UTF-8 bytes, lower-case hex. */
export function md5OfBody(body: string): string {
  return hash('md5', body, 'hex');
}

/**
 * MD5 over the attributes in order of their names: length-prefixed name, full data type, one byte
 * for the kind of value, length-prefixed value. Absent when there are none
 * (Amazon SQS Developer Guide, "Calculating the MD5 message digest for message attributes").
 */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const digest = createHash('md5');
  const update = (bytes: Uint8Array) => {
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(bytes.length);
    digest.update(length).update(bytes);
  };
  for (const name of names) {
    const attribute = attributes[name];
    if (attribute === undefined) continue;
    update(Buffer.from(name));
    update(Buffer.from(attribute.dataType));
    if (typeof attribute.value === 'string') {
      digest.update(STRING_VALUE);
      update(Buffer.from(attribute.value));
    } else {
      digest.update(BINARY_VALUE);
      update(attribute.value);
    }
  }
  return digest.digest('hex');
}
