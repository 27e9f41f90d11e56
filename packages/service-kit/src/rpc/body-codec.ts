import { encodeMessage } from '@septet/contracts/internal-codec';

import { MAX_BODY_BYTES } from './frame.ts';

/** The bytes of an input, an output or an item; bigger ones belong into the object store. */
export function encodeBody(value: unknown): Uint8Array {
  const bytes = encodeMessage(value);
  if (bytes.length <= MAX_BODY_BYTES) return bytes;
  throw new RangeError(`${bytes.length} bytes do not fit into one call, only ${MAX_BODY_BYTES} do`);
}
