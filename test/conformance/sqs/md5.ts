import { createHash } from 'node:crypto';

/** Of a message body, as AWS gives it. */
export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** As the developer guide computes it; attributes in the order of their names, 1 for text, 2 for bytes. */
export function md5OfAttributes(
  attributes: readonly (readonly [name: string, type: string, kind: 1 | 2, value: Buffer])[],
): string {
  const digest = createHash('md5');
  const update = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    digest.update(length).update(bytes);
  };
  for (const [name, type, kind, value] of attributes) {
    update(Buffer.from(name));
    update(Buffer.from(type));
    digest.update(Buffer.from([kind]));
    update(value);
  }
  return digest.digest('hex');
}
