import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf, nameOfKey } from './s3-key.ts';

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

test('a name is read back from its key', () => {
  fc.assert(fc.property(name, (given) => nameOfKey('pre/', keyOf('pre/', given)) === given));
});

test('the key of a prefix is a prefix of the key', () => {
  fc.assert(
    fc.property(name, name, (prefix, rest) =>
      keyOf('', `${prefix}${rest}`).startsWith(keyOf('', prefix)),
    ),
  );
});

test.each([
  ['queue/0198c0de-0000.json', 'queue/0198c0de-0000.json'],
  ['Grüße, 世界', 'Grüße, 世界'],
  ['a/../b', 'a/%2e./b'],
  ['./a', '%2e/a'],
  ['/a//b', '%2fa/%2fb'],
  ['100%', '100%25'],
  ['back\\slash', 'back%5cslash'],
  ['nul\0', 'nul%00'],
])('%j is kept as %j', (given, key) => {
  expect(keyOf('', given)).toBe(key);
});

test('what does not fit into a key is refused', () => {
  expect(() => keyOf('', '%'.repeat(600))).toThrow(RangeError);
});

test.each([
  ['elsewhere/a', undefined],
  ['pre/%zz', undefined],
])('%j is no object of ours', (key, expected) => {
  expect(nameOfKey('pre/', key)).toBe(expected);
});
