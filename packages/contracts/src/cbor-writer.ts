import { CborError, MAX_CBOR_DEPTH } from './cbor-error.ts';

const INITIAL_BYTES = 16 * 1024;
/** A scratch buffer that one big value made larger than this is given away with the result, not kept. */
const KEPT_BYTES = 1024 * 1024;
/** Up to here a JavaScript loop over ASCII beats two calls into native code. */
const SHORT_STRING = 40;

/** Encoding is synchronous, so all calls write into one scratch buffer and copy the result out once. */
let scratch = Buffer.allocUnsafeSlow(INITIAL_BYTES);
/** The same bytes: slicing a plain array is native, slicing a Buffer runs its constructor. */
let plain = new Uint8Array(scratch.buffer);
let position = 0;

/** @param milliseconds what the number under tag 1 counts, instead of seconds */
export function writeCbor(value: unknown, milliseconds: boolean): Uint8Array {
  position = 0;
  writeValue(value, milliseconds, MAX_CBOR_DEPTH);
  if (scratch.length <= KEPT_BYTES) return plain.slice(0, position);
  const result = plain.subarray(0, position);
  replaceScratch(Buffer.allocUnsafeSlow(INITIAL_BYTES));
  return result;
}

function writeValue(value: unknown, milliseconds: boolean, depth: number): void {
  switch (typeof value) {
    case 'string':
      return writeText(value);
    case 'number':
      return writeNumber(value);
    case 'boolean':
      return writeByte(value ? 0xf5 : 0xf4);
    case 'undefined':
      return writeByte(0xf7);
    case 'bigint':
      return writeBigint(value);
    case 'object':
      return value === null ? writeByte(0xf6) : writeObject(value, milliseconds, depth);
    default:
      throw new CborError(`a ${typeof value} has no form in CBOR`);
  }
}

function writeObject(value: object, milliseconds: boolean, depth: number): void {
  if (depth === 0) throw new CborError(`the value is nested deeper than ${MAX_CBOR_DEPTH}`);
  if (Array.isArray(value)) {
    writeHead(0x80, value.length);
    for (const item of value) writeValue(item, milliseconds, depth - 1);
  } else if (value instanceof Uint8Array) {
    writeHead(0x40, value.length);
    reserve(value.length);
    scratch.set(value, position);
    position += value.length;
  } else if (value instanceof Date) {
    writeDate(value, milliseconds);
  } else if (isMembers(value)) {
    writeMap(value, milliseconds, depth);
  }
}

/** Everything else that is an object is written by its own enumerable members. */
function isMembers(_value: object): _value is Readonly<Record<string, unknown>> {
  return true;
}

function writeMap(
  members: Readonly<Record<string, unknown>>,
  milliseconds: boolean,
  depth: number,
): void {
  const keys = Object.keys(members);
  // Most maps fit in a one-byte head, which can be patched after the undefined members are known.
  const short = keys.length < 24;
  const head = position;
  if (short) writeByte(0xa0);
  else writeHead(0xa0, countDefined(members, keys));
  let count = 0;
  for (const key of keys) {
    const member = members[key];
    if (member === undefined) continue;
    count++;
    writeText(key);
    writeValue(member, milliseconds, depth - 1);
  }
  if (short) scratch[head] = 0xa0 | count;
}

function countDefined(members: Readonly<Record<string, unknown>>, keys: readonly string[]): number {
  let count = 0;
  for (const key of keys) if (members[key] !== undefined) count++;
  return count;
}

function writeDate(value: Date, milliseconds: boolean): void {
  const epochMs = value.getTime();
  if (Number.isNaN(epochMs)) throw new CborError('an invalid Date has no form in CBOR');
  writeByte(0xc1);
  writeNumber(milliseconds ? epochMs : epochMs / 1000);
}

function writeText(text: string): void {
  const { length } = text;
  if (length <= SHORT_STRING) {
    reserve(length + 2);
    const target = plain;
    const start = position;
    let at = length < 24 ? start + 1 : start + 2;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) return writeLongText(text);
      target[at++] = code;
    }
    if (length < 24) {
      scratch[start] = 0x60 | length;
    } else {
      scratch[start] = 0x78;
      scratch[start + 1] = length;
    }
    position = at;
    return;
  }
  writeLongText(text);
}

function writeLongText(text: string): void {
  const bytes = Buffer.byteLength(text);
  writeHead(0x60, bytes);
  reserve(bytes);
  position += scratch.write(text, position);
}

function writeNumber(value: number): void {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (value >= 0) writeHead(0x00, value);
    else writeHead(0x20, -1 - value);
    return;
  }
  reserve(9);
  scratch[position] = 0xfb;
  position = scratch.writeDoubleBE(value, position + 1);
}

function writeBigint(value: bigint): void {
  const magnitude = value < 0n ? -1n - value : value;
  if (magnitude > BigInt(Number.MAX_SAFE_INTEGER) && magnitude <= 0xffff_ffff_ffff_ffffn) {
    reserve(9);
    scratch[position] = value < 0n ? 0x3b : 0x1b;
    position = scratch.writeBigUInt64BE(magnitude, position + 1);
    return;
  }
  const hex = magnitude.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  writeByte(value < 0n ? 0xc3 : 0xc2);
  writeHead(0x40, bytes.length);
  reserve(bytes.length);
  scratch.set(bytes, position);
  position += bytes.length;
}

function writeByte(byte: number): void {
  reserve(1);
  scratch[position++] = byte;
}

function writeHead(major: number, value: number): void {
  reserve(9);
  if (value < 24) {
    scratch[position++] = major | value;
  } else if (value < 0x100) {
    scratch[position++] = major | 24;
    scratch[position++] = value;
  } else if (value < 0x1_0000) {
    scratch[position++] = major | 25;
    scratch[position++] = value >>> 8;
    scratch[position++] = value;
  } else if (value < 0x1_0000_0000) {
    scratch[position++] = major | 26;
    position = scratch.writeUInt32BE(value, position);
  } else {
    scratch[position++] = major | 27;
    position = scratch.writeUInt32BE(Math.floor(value / 0x1_0000_0000), position);
    position = scratch.writeUInt32BE(value % 0x1_0000_0000, position);
  }
}

function reserve(bytes: number): void {
  const needed = position + bytes;
  if (needed <= scratch.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(needed, scratch.length * 2));
  scratch.copy(larger, 0, 0, position);
  replaceScratch(larger);
}

function replaceScratch(buffer: Buffer<ArrayBuffer>): void {
  scratch = buffer;
  plain = new Uint8Array(buffer.buffer);
}
