import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { ConfigError } from './config.ts';
import { generateKey, type KeyRing, parseKeyRing } from './key-ring.ts';

const payload = Buffer.from('queue/123/receipt');

interface Face {
  readonly write: (ring: KeyRing, purpose: string, bytes: Uint8Array) => string;
  readonly read: (ring: KeyRing, purpose: string, token: string) => Uint8Array | undefined;
}

const faces: readonly (readonly [string, Face])[] = [
  [
    'sealed',
    {
      write: (ring, purpose, bytes) => ring.seal(purpose, bytes),
      read: (ring, purpose, token) => ring.open(purpose, token),
    },
  ],
  [
    'signed',
    {
      write: (ring, purpose, bytes) => ring.sign(purpose, bytes),
      read: (ring, purpose, token) => ring.verify(purpose, token),
    },
  ],
];

describe.each(faces)('a %s token', (_name, { write, read }) => {
  const k1 = generateKey('k1');
  const k2 = generateKey('k2');

  test('gives back any bytes, at any replica with the same keys', () => {
    const here = parseKeyRing(k1);
    const there = parseKeyRing(k1);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, purpose) => {
        const token = write(here, purpose, bytes);
        expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(Buffer.from(read(there, purpose, token) ?? 'nothing')).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('outlives a rotation: the new key comes in front, the old one still verifies', () => {
    const token = write(parseKeyRing(k1), 'receipt', payload);
    const rotated = parseKeyRing(`${k2},${k1}`);
    expect(read(rotated, 'receipt', token)).toEqual(payload);
    const fresh = write(rotated, 'receipt', payload);
    expect(read(parseKeyRing(k2), 'receipt', fresh)).toEqual(payload);
    expect(read(parseKeyRing(k1), 'receipt', fresh)).toBeUndefined();
  });

  test('dies with its key', () => {
    const token = write(parseKeyRing(k1), 'receipt', payload);
    expect(read(parseKeyRing(k2), 'receipt', token)).toBeUndefined();
  });

  test('is worth nothing under another key with the same id', () => {
    const token = write(parseKeyRing(generateKey('k1')), 'receipt', payload);
    expect(read(parseKeyRing(k1), 'receipt', token)).toBeUndefined();
  });

  test('serves its own purpose only', () => {
    const ring = parseKeyRing(k1);
    expect(read(ring, 'page', write(ring, 'receipt', payload))).toBeUndefined();
  });

  test('is refused with any one bit changed', () => {
    const ring = parseKeyRing(k1);
    const token = Buffer.from(write(ring, 'receipt', payload), 'base64url');
    for (let bit = 0; bit < token.length * 8; bit += 1) {
      const forged = Buffer.from(token);
      forged.writeUInt8(forged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(read(ring, 'receipt', forged.toString('base64url'))).toBeUndefined();
    }
  });

  test('is refused cut short, grown, respelled, or as random text', () => {
    const ring = parseKeyRing(k1);
    const token = write(ring, 'receipt', payload);
    for (let length = 0; length < token.length; length += 1) {
      expect(read(ring, 'receipt', token.slice(0, length))).toBeUndefined();
    }
    for (const other of [`${token}A`, `${token}=`, ` ${token}`, `${token}\n`, `*${token}`]) {
      expect(read(ring, 'receipt', other)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(read(ring, 'receipt', text)).toBeUndefined();
      }),
    );
  });

  test('of one face does not pass for the other', () => {
    const ring = parseKeyRing(k1);
    const token = write(ring, 'receipt', payload);
    const opened = ring.open('receipt', token);
    const verified = ring.verify('receipt', token);
    expect([opened, verified].filter((bytes) => bytes !== undefined)).toHaveLength(1);
  });
});

test('sealing the same bytes twice tells nobody that they are the same', () => {
  const ring = parseKeyRing(generateKey('k1'));
  const tokens = Array.from({ length: 100 }, () => ring.seal('receipt', payload));
  expect(new Set(tokens).size).toBe(100);
  expect(Buffer.from(tokens[0] ?? '', 'base64url').includes(payload)).toBe(false);
});

test.each([
  ['no id', 'AAAA', 'SEPTET_KEYS: key 1 must be'],
  ['a short key', 'k1:c2hvcnQ=', "SEPTET_KEYS: key 1 ('k1') must be 32 bytes in base64, not 5."],
  ['an id with a space', 'k 1:AAAA', 'SEPTET_KEYS: key 1 must be'],
  [
    'an id twice',
    `${generateKey('k1')},${generateKey('k1')}`,
    "SEPTET_KEYS: key 2 repeats the id 'k1'.",
  ],
])('a ring with %s is refused by a sentence without a key in it', (_what, keys, sentence) => {
  expect(() => parseKeyRing(keys)).toThrow(ConfigError);
  expect(() => parseKeyRing(keys)).toThrow(sentence);
  expect(() => parseKeyRing(keys)).not.toThrow(keys);
});
