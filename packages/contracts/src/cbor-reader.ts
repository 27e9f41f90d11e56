import { isUtf8 } from 'node:buffer';
import { CborError, MAX_CBOR_DEPTH } from './cbor-error.ts';

const BREAK = Symbol('break');
const INDEFINITE = -1;
/** ECMAScript's own bound of a Date, in milliseconds. */
const MAX_DATE_MS = 8.64e15;

/** @param milliseconds what the number under tag 1 counts, instead of seconds */
export function readCbor(bytes: Uint8Array, milliseconds: boolean): unknown {
  const reader = new CborReader(bytes, milliseconds);
  const value = reader.readValue(MAX_CBOR_DEPTH);
  reader.end();
  return value;
}

class CborReader {
  readonly #bytes: Buffer;
  readonly #milliseconds: boolean;
  #position = 0;

  constructor(bytes: Uint8Array, milliseconds: boolean) {
    this.#bytes = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#milliseconds = milliseconds;
  }

  end(): void {
    if (this.#position !== this.#bytes.length) throw new CborError('bytes follow the value');
  }

  readValue(depth: number): unknown {
    const value = this.#readItem(depth);
    if (value === BREAK) throw new CborError('a break stands where a value should');
    return value;
  }

  /** A value, or BREAK. */
  #readItem(depth: number): unknown {
    const initial = this.#byte();
    const info = initial & 0x1f;
    switch (initial >> 5) {
      case 0:
        return this.#integer(info);
      case 1:
        return this.#negative(info);
      case 2:
        return this.#byteString(info);
      case 3:
        return this.#textString(info);
      case 4:
        return this.#array(info, inner(depth));
      case 5:
        return this.#map(info, inner(depth));
      case 6:
        return this.#tagged(this.#definite(info), inner(depth));
      default:
        return this.#simple(info);
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#position++];
    if (byte === undefined) throw truncated();
    return byte;
  }

  /** Moves past the next `length` bytes and returns where they start. */
  #take(length: number): number {
    const start = this.#position;
    if (length > this.#bytes.length - start) throw truncated();
    this.#position = start + length;
    return start;
  }

  /** The argument of a head; a bigint only where a number would lose digits. */
  #integer(info: number): number | bigint {
    if (info < 24) return info;
    switch (info) {
      case 24:
        return this.#byte();
      case 25:
        return this.#bytes.readUInt16BE(this.#take(2));
      case 26:
        return this.#bytes.readUInt32BE(this.#take(4));
      case 27: {
        const value = this.#bytes.readBigUInt64BE(this.#take(8));
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
      }
      default:
        throw new CborError(`additional information ${info} is not allowed here`);
    }
  }

  #negative(info: number): number | bigint {
    const value = this.#integer(info);
    if (typeof value === 'bigint') return -1n - value;
    // -2^53 is the one value that is safe as an argument, yet not as its complement.
    return value === Number.MAX_SAFE_INTEGER ? -1n - BigInt(value) : -1 - value;
  }

  #definite(info: number): number {
    const value = this.#integer(info);
    if (typeof value === 'bigint') throw truncated();
    return value;
  }

  #length(info: number): number {
    return info === 31 ? INDEFINITE : this.#definite(info);
  }

  #byteString(info: number): Uint8Array {
    const length = this.#length(info);
    if (length !== INDEFINITE) return this.#view(length);
    const chunks: Uint8Array[] = [];
    for (let chunk = this.#chunk(2); chunk !== undefined; chunk = this.#chunk(2))
      chunks.push(this.#view(chunk));
    return new Uint8Array(Buffer.concat(chunks));
  }

  #view(length: number): Uint8Array {
    const start = this.#take(length);
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + start, length);
  }

  #textString(info: number): string {
    const length = this.#length(info);
    if (length !== INDEFINITE) return this.#text(length);
    let text = '';
    for (let chunk = this.#chunk(3); chunk !== undefined; chunk = this.#chunk(3))
      text += this.#text(chunk);
    return text;
  }

  /** Length of the next chunk of an indefinite string, undefined at its end. */
  #chunk(major: number): number | undefined {
    const initial = this.#byte();
    if (initial === 0xff) return undefined;
    if (initial >> 5 !== major) throw new CborError('a chunk is of another type than its string');
    return this.#definite(initial & 0x1f);
  }

  #text(length: number): string {
    const start = this.#take(length);
    const text = this.#bytes.toString('utf8', start, start + length);
    // Node replaces what is not UTF-8 by U+FFFD: only then is a second look needed.
    if (text.includes('\ufffd') && !isUtf8(this.#bytes.subarray(start, start + length))) {
      throw new CborError('a text string is not UTF-8');
    }
    return text;
  }

  #array(info: number, depth: number): unknown[] {
    const length = this.#length(info);
    const items: unknown[] = [];
    if (length === INDEFINITE) {
      for (let item = this.#readItem(depth); item !== BREAK; item = this.#readItem(depth))
        items.push(item);
      return items;
    }
    if (length > this.#bytes.length - this.#position) throw truncated();
    for (let index = 0; index < length; index++) items.push(this.readValue(depth));
    return items;
  }

  #map(info: number, depth: number): Record<string, unknown> {
    const length = this.#length(info);
    const members: Record<string, unknown> = {};
    if (length === INDEFINITE) {
      while (!this.#atBreak()) this.#member(members, depth);
      return members;
    }
    if (length > this.#bytes.length - this.#position) throw truncated();
    for (let index = 0; index < length; index++) this.#member(members, depth);
    return members;
  }

  #atBreak(): boolean {
    if (this.#bytes[this.#position] !== 0xff) return false;
    this.#position++;
    return true;
  }

  #member(members: Record<string, unknown>, depth: number): void {
    const key = this.#key();
    const value = this.readValue(depth);
    if (value === undefined) return;
    if (key === '__proto__') {
      Object.defineProperty(members, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else {
      members[key] = value;
    }
  }

  #key(): string {
    const initial = this.#byte();
    if (initial >> 5 !== 3) throw new CborError('a map key is not text');
    const info = initial & 0x1f;
    if (info === 31) return this.#textString(info);
    const length = this.#definite(info);
    if (length > MAX_CACHED_KEY) return this.#text(length);
    const start = this.#take(length);
    return cachedKey(this.#bytes, start, length) ?? this.#uncachedKey(start, length);
  }

  #uncachedKey(start: number, length: number): string {
    this.#position = start;
    const key = this.#text(length);
    rememberKey(this.#bytes, start, length, key);
    return key;
  }

  #tagged(tag: number, depth: number): unknown {
    const value = this.readValue(depth);
    switch (tag) {
      case 1:
        return this.#date(value);
      case 2:
        return unsignedBignum(value);
      case 3:
        return -1n - unsignedBignum(value);
      default:
        return value;
    }
  }

  #date(value: unknown): Date {
    if (typeof value !== 'number') throw new CborError('a timestamp is not a number');
    const epochMs = this.#milliseconds ? value : Math.round(value * 1000);
    if (!(Math.abs(epochMs) <= MAX_DATE_MS)) throw new CborError('a timestamp is out of range');
    return new Date(epochMs);
  }

  #simple(info: number): unknown {
    switch (info) {
      case 20:
        return false;
      case 21:
        return true;
      case 22:
        return null;
      case 23:
        return undefined;
      case 25:
        return halfFloat(this.#bytes.readUInt16BE(this.#take(2)));
      case 26:
        return this.#bytes.readFloatBE(this.#take(4));
      case 27:
        return this.#bytes.readDoubleBE(this.#take(8));
      case 31:
        return BREAK;
      default:
        throw new CborError(`simple value ${info} is unknown`);
    }
  }
}

function truncated(): CborError {
  return new CborError('the bytes end inside a value');
}

function inner(depth: number): number {
  if (depth === 0) throw new CborError(`the value is nested deeper than ${MAX_CBOR_DEPTH}`);
  return depth - 1;
}

function unsignedBignum(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) throw new CborError('a bignum is not a byte string');
  return value.length === 0 ? 0n : BigInt(`0x${Buffer.from(value).toString('hex')}`);
}

/** RFC 8949 appendix D. */
function halfFloat(half: number): number {
  const exponent = (half >> 10) & 0x1f;
  const mantissa = half & 0x3ff;
  const sign = half & 0x8000 ? -1 : 1;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 31) return mantissa === 0 ? sign * Infinity : NaN;
  return sign * (mantissa + 1024) * 2 ** (exponent - 25);
}

/**
 * Map keys are member names: the same few hundred in every message. A direct-mapped cache gives
 * back the interned string without a call into native code, which is most of the decoding time otherwise.
 */
const MAX_CACHED_KEY = 40;
const CACHE_SLOTS = 1024;
const keyCache: string[] = Array.from<string>({ length: CACHE_SLOTS }).fill('');

function keySlot(bytes: Uint8Array, start: number, length: number): number {
  let hash = length;
  for (let index = start; index < start + length; index++)
    hash = (hash * 31 + (bytes[index] ?? 0)) | 0;
  return (hash >>> 0) % CACHE_SLOTS;
}

function cachedKey(bytes: Uint8Array, start: number, length: number): string | undefined {
  const key = keyCache[keySlot(bytes, start, length)];
  if (key === undefined || key.length !== length) return undefined;
  for (let index = 0; index < length; index++) {
    if (key.charCodeAt(index) !== bytes[start + index]) return undefined;
  }
  return key;
}

function rememberKey(bytes: Uint8Array, start: number, length: number, key: string): void {
  // Only ASCII compares byte by byte; other keys have fewer characters than bytes.
  if (key.length === length) keyCache[keySlot(bytes, start, length)] = key;
}
