import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CborError } from './cbor-error.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const blob = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** RFC 8949, appendix A: what Septet writes and reads. */
const BOTH_WAYS: [string, unknown][] = [
  ['00', 0],
  ['01', 1],
  ['0a', 10],
  ['17', 23],
  ['1818', 24],
  ['1819', 25],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['1bffffffffffffffff', 18446744073709551615n],
  ['c249010000000000000000', 18446744073709551616n],
  ['3bffffffffffffffff', -18446744073709551616n],
  ['c349010000000000000000', -18446744073709551617n],
  ['20', -1],
  ['29', -10],
  ['3863', -100],
  ['3903e7', -1000],
  ['fb3ff199999999999a', 1.1],
  ['fb7e37e43c8800759c', 1.0e300],
  ['fbc010666666666666', -4.1],
  ['f4', false],
  ['f5', true],
  ['f6', null],
  ['f7', undefined],
  ['40', blob()],
  ['4401020304', blob(1, 2, 3, 4)],
  ['60', ''],
  ['6161', 'a'],
  ['6449455446', 'IETF'],
  ['62225c', '"\\'],
  ['62c3bc', '\u00fc'],
  ['63e6b0b4', '\u6c34'],
  ['64f0908591', '\ud800\udd51'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  [
    '98190102030405060708090a0b0c0d0e0f101112131415161718181819',
    Array.from({ length: 25 }, (_, index) => index + 1),
  ],
  ['a0', {}],
  ['a26161016162820203', { a: 1, b: [2, 3] }],
  ['826161a161626163', ['a', { b: 'c' }]],
  ['a56161614161626142616361436164614461656145', { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' }],
  ['c11a514b67b0', new Date('2013-03-21T20:04:00Z')],
  ['c1fb41d452d9ec200000', new Date('2013-03-21T20:04:00.500Z')],
];

/** RFC 8949, appendix A: what others may write and Septet reads. */
const READ_ONLY: [string, unknown][] = [
  ['f90000', 0],
  ['f98000', -0],
  ['f93c00', 1],
  ['f93e00', 1.5],
  ['f97bff', 65504],
  ['fa47c35000', 100000],
  ['fa7f7fffff', 3.4028234663852886e38],
  ['f90001', 5.960464477539063e-8],
  ['f90400', 0.00006103515625],
  ['f9c400', -4],
  ['f97c00', Infinity],
  ['f97e00', NaN],
  ['f9fc00', -Infinity],
  ['fa7f800000', Infinity],
  ['fa7fc00000', NaN],
  ['faff800000', -Infinity],
  ['fb7ff0000000000000', Infinity],
  ['fb7ff8000000000000', NaN],
  ['c074323031332d30332d32315432303a30343a30305a', '2013-03-21T20:04:00Z'],
  ['d74401020304', blob(1, 2, 3, 4)],
  ['d818456449455446', blob(0x64, 0x49, 0x45, 0x54, 0x46)],
  ['d82076687474703a2f2f7777772e6578616d706c652e636f6d', 'http://www.example.com'],
  ['5f42010243030405ff', blob(1, 2, 3, 4, 5)],
  ['7f657374726561646d696e67ff', 'streaming'],
  ['9fff', []],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ['9f01820203820405ff', [1, [2, 3], [4, 5]]],
  ['83018202039f0405ff', [1, [2, 3], [4, 5]]],
  ['83019f0203ff820405', [1, [2, 3], [4, 5]]],
  ['bf61610161629f0203ffff', { a: 1, b: [2, 3] }],
  ['826161bf61626163ff', ['a', { b: 'c' }]],
  ['bf6346756ef563416d7421ff', { Fun: true, Amt: -2 }],
];

const MALFORMED: [string, string][] = [
  ['nothing', ''],
  ['a truncated integer', '19'],
  ['a truncated string', '6261'],
  ['a length beyond the bytes', '9affffffff'],
  ['a map longer than the bytes', 'baffffffff'],
  ['a byte string of 2^64 bytes', '5bffffffffffffffff'],
  ['reserved additional information', '1c'],
  ['an unknown simple value', 'f0'],
  ['a break outside an indefinite item', 'ff'],
  ['a break inside a definite array', '8101ff'.slice(0, 2) + 'ff'],
  ['a break as a map value', 'bf6161ffff'],
  ['a chunk of another type', '5f6161ff'],
  ['an indefinite integer', '1f'],
  ['a map key that is a number', 'a10203'],
  ['text that is not UTF-8', '61ff'],
  ['a timestamp that is text', 'c16161'],
  ['a timestamp beyond the calendar', 'c1fb7e37e43c8800759c'],
  ['a timestamp that is not a number', 'c1f97e00'],
  ['a bignum that is a number', 'c201'],
  ['bytes after the value', '0000'],
];

describe('RFC 8949 appendix A', () => {
  test.each(BOTH_WAYS)('reads and writes %s', (encoded, value) => {
    expect(decodeCbor(bytes(encoded))).toEqual(value);
    expect(hex(encodeCbor(value))).toBe(encoded);
  });

  test.each(READ_ONLY)('reads %s', (encoded, value) => {
    expect(decodeCbor(bytes(encoded))).toEqual(value);
  });
});

describe('decodeCbor', () => {
  test.each(MALFORMED)('refuses %s', (_, encoded) => {
    expect(() => decodeCbor(bytes(encoded))).toThrow(CborError);
  });

  test('refuses nesting that would exhaust the stack', () => {
    expect(() => decodeCbor(new Uint8Array(100_000).fill(0x81))).toThrow('nested deeper');
    expect(() => decodeCbor(new Uint8Array(100_000).fill(0xc0))).toThrow('nested deeper');
  });

  test('throws nothing but CborError on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        try {
          decodeCbor(input);
        } catch (error) {
          expect(error).toBeInstanceOf(CborError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('keeps a member named __proto__ a member', () => {
    const value: unknown = decodeCbor(bytes('a1695f5f70726f746f5f5fa1616101'));
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('keeps U+FFFD that was really sent', () => {
    expect(decodeCbor(encodeCbor('a\ufffdb'))).toBe('a\ufffdb');
  });

  test('tells keys apart that share a cache slot or a prefix', () => {
    const value = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]),
    );
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
  });

  test('reads from the middle of a larger buffer', () => {
    const whole = Uint8Array.from([0xff, ...encodeCbor({ a: blob(1, 2) }), 0xff]);
    expect(decodeCbor(whole.subarray(1, -1))).toEqual({ a: blob(1, 2) });
  });
});

describe('encodeCbor', () => {
  test('leaves out members that are undefined', () => {
    expect(hex(encodeCbor({ a: undefined, b: 1 }))).toBe('a1616201');
  });

  test('counts the members of a map with more than 23 keys', () => {
    const keys = Array.from({ length: 40 }, (_, index) => [
      `k${index}`,
      index % 2 ? index : undefined,
    ]);
    const value: Record<string, unknown> = Object.fromEntries(keys);
    expect(decodeCbor(encodeCbor(value))).toEqual(
      Object.fromEntries(keys.filter((entry) => entry[1] !== undefined)),
    );
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['an invalid date', new Date(NaN)],
  ])('refuses %s', (_, value) => {
    expect(() => encodeCbor({ value })).toThrow(CborError);
  });

  test('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => encodeCbor(cycle)).toThrow('nested deeper');
  });

  test('returns bytes that a later call does not touch', () => {
    const first = encodeCbor('first');
    encodeCbor('other');
    expect(decodeCbor(first)).toBe('first');
  });

  test('writes values larger than its buffer', () => {
    const value = { text: 'ü'.repeat(700_000), blob: new Uint8Array(900_000).fill(7) };
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
    expect(decodeCbor(encodeCbor('small'))).toBe('small');
  });

  test.each([
    ['seconds', 'c11a514b67b0'],
    ['milliseconds', 'c11b0000013d8e8d0780'],
  ] as const)('writes timestamps in %s', (timestampUnit, encoded) => {
    const date = new Date('2013-03-21T20:04:00Z');
    expect(hex(encodeCbor(date, { timestampUnit }))).toBe(encoded);
    expect(decodeCbor(bytes(encoded), { timestampUnit })).toEqual(date);
  });

  test('round-trips every value', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 30, maxLength: 300, unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.maxSafeInteger(),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
      fc.date({ noInvalidDate: true }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(decodeCbor(encodeCbor(value, MS), MS)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

const MS = { timestampUnit: 'milliseconds' } as const;
