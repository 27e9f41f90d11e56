import type { SeededRandom } from '../durability/seeded-random.ts';
import { mutateBytes, noise } from './byte-mutations.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { validCall, type Json } from './valid-calls.ts';

/** A call whose body is CBOR, as Kinesis clients send it, with wrong lengths, depths and types. */
export function cborCase(random: SeededRandom, target: FuzzTarget): Draft {
  const { operation, input } = validCall(random, target);
  const { label, bytes } = mutated(random, encode(input));
  const isKinesis = random.chance(0.1);
  return {
    label: `cbor ${operation}: ${label}`,
    method: 'POST',
    target: '/',
    headers: [
      ['Content-Type', 'application/x-amz-cbor-1.1'],
      ['X-Amz-Target', isKinesis ? 'Kinesis_20131202.PutRecord' : `AmazonSQS.${operation}`],
    ],
    body: bytes,
  };
}

function mutated(random: SeededRandom, valid: Buffer): { label: string; bytes: Buffer } {
  const at = random.integer(0, valid.length);
  const item = Buffer.from(random.pick(ODD_ITEMS), 'hex');
  const depth = random.pick([10, 1_000, 60_000]);
  return random.pick([
    () => ({ label: 'valid', bytes: valid }),
    () => ({
      label: 'an odd item',
      bytes: Buffer.concat([valid.subarray(0, at), item, valid.subarray(at)]),
    }),
    () => ({
      label: 'an odd item at its end',
      bytes: Buffer.concat([valid.subarray(0, at), item]),
    }),
    () => ({ label: 'an odd item alone', bytes: item }),
    () => ({
      label: `${depth} deep`,
      bytes: Buffer.alloc(depth, random.pick([0x81, 0x9f, 0xa1, 0xbf, 0xc1])),
    }),
    () => ({ label: 'noise', bytes: noise(random, random.integer(1, 60)) }),
    () => mutateBytes(random, valid),
    () => mutateBytes(random, valid),
  ])();
}

/** Lengths that nothing follows, lengths beyond memory, reserved sizes, breaks without a beginning, tags of tags. */
const ODD_ITEMS = [
  '7bffffffffffffffff',
  '5bffffffffffffffff',
  '9bffffffffffffffff',
  'bbffffffffffffffff',
  '7a7fffffff',
  '5a7fffffff',
  '9a00ffffff',
  'ba00ffffff',
  '9b0000000100000000',
  '1c',
  '1d',
  '3e',
  '5c',
  '7d',
  '9e',
  'bc',
  'dc',
  'fc',
  'fd',
  'fe',
  'ff',
  '5f',
  '7f',
  '9f',
  'bf',
  '5f41ff',
  '7f6161',
  '5f6161ff',
  '7f4161ff',
  '5f5fffff',
  'bf6161ff',
  'bf01ff',
  'a10102',
  'a1f6f6',
  'c1fb7ff0000000000000',
  'c1fb7ff8000000000000',
  'c1f6',
  'c11bffffffffffffffff',
  'c13bffffffffffffffff',
  'c249ffffffffffffffffff',
  'c2f6',
  'd9d9f7',
  'dbffffffffffffffff00',
  'f800',
  'f818',
  'f8ff',
  'f97e00',
  'fa7fc00000',
  'fbfff0000000000000',
  '1bffffffffffffffff',
  '3bffffffffffffffff',
  '62c328',
  '61ff',
  '63eda080',
  'a2616101616102',
  'a1695f5f70726f746f5f5fa0',
  'f7',
  '00',
] as const;

/** Just enough CBOR for a valid call (RFC 8949). */
function encode(value: Json): Buffer {
  if (value === null) return Buffer.of(0xf6);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xf5 : 0xf4);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(3, bytes.length), bytes]);
  }
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return Buffer.concat([head(4, items.length), ...items.map(encode)]);
  }
  const entries = Object.entries(value);
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([name, member]) => [encode(name), encode(member)]),
  ]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.of((major << 5) | length);
  const bytes = Buffer.alloc(5);
  bytes[0] = (major << 5) | 26;
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
