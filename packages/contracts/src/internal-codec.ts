import { decodeCbor, encodeCbor } from './cbor.ts';

/** Milliseconds are integers: shorter and exact, where RFC 8949's seconds would be floats. */
const OPTIONS = { timestampUnit: 'milliseconds' } as const;

/**
 * What services send each other over NATS: CBOR, so that bytes and dates keep their types. A replica
 * of another release may add members; whoever does not know them ignores them.
 */
export function encodeMessage(value: unknown): Uint8Array {
  return encodeCbor(value, OPTIONS);
}

/** @throws CborError when the bytes are not a message; byte strings are views into `bytes` */
export function decodeMessage(bytes: Uint8Array): unknown {
  return decodeCbor(bytes, OPTIONS);
}
