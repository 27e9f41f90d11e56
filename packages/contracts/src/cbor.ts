import { readCbor } from './cbor-reader.ts';
import { writeCbor } from './cbor-writer.ts';

export interface CborOptions {
  /**
   * What the number under tag 1 counts. RFC 8949 says seconds; Kinesis speaks milliseconds.
   * Default `seconds`.
   */
  readonly timestampUnit?: 'seconds' | 'milliseconds';
}

/**
 * Writes a value as CBOR (RFC 8949), definite lengths only.
 *
 * Plain objects become maps (members that are `undefined` are left out), `Uint8Array` byte
 * strings, `Date` tag 1, `bigint` 64-bit integers beyond 2^53 and bignums elsewhere (so that it
 * stays a bigint on the other side). Lone surrogates become U+FFFD.
 *
 * @throws CborError for functions, symbols, invalid dates and nesting deeper than 128
 */
export function encodeCbor(value: unknown, options?: CborOptions): Uint8Array {
  return writeCbor(value, options?.timestampUnit === 'milliseconds');
}

/**
 * Reads one CBOR value (RFC 8949) that fills `bytes` exactly.
 *
 * Maps become plain objects (keys must be text; members that are `undefined` are left out; of a
 * repeated key the last one counts), byte strings views into `bytes`, tag 1 a `Date`, bignums and
 * integers beyond 2^53 `bigint`. Other tags are skipped over. Indefinite lengths are accepted.
 *
 * @throws CborError for anything malformed, and for nesting deeper than 128
 */
export function decodeCbor(bytes: Uint8Array, options?: CborOptions): unknown {
  return readCbor(bytes, options?.timestampUnit === 'milliseconds');
}
