import { describe, expect, test } from '@jest/globals';
import { findVersion, isAtLeast } from './engine-version.ts';

test.each([
  ['nats-server: v2.15.1\n', '2.15.1'],
  ['Valkey server v=8.0.1 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=39f7', '8.0.1'],
  ['Redis server v=7.2.4 sha=00000000:0 malloc=libc bits=64 build=1', '7.2.4'],
  ['valkey-server: error while loading shared libraries: liblzf.so.1', undefined],
])('finds the version in %j', (output, version) => {
  expect(findVersion(output)).toBe(version);
});

describe('isAtLeast', () => {
  test.each([
    ['2.15.1', '2.15', true],
    ['2.15', '2.15.0', true],
    ['2.9.10', '2.15', false],
    ['10.0', '9.9', true],
    ['5:8.0.2-3+deb13u2', '7.2', true],
    ['8.0.1+dfsg1-1~bpo12+1', '8', true],
    ['7.2.4', '8', false],
    ['unknown', '1', false],
  ])('%s against %s: %s', (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected);
  });
});
