/** The bytes are not the CBOR that Septet speaks, or the value has no form in it. */
export class CborError extends Error {
  override readonly name = 'CborError';
}

/** Nesting beyond this is refused in both directions: it is an attack or a cycle. */
export const MAX_CBOR_DEPTH = 128;
