import { describe, expect, test } from '@jest/globals';
import { createIds } from '@septet/service-kit/ids';
import { isUsable, principalOf, type AccessKey } from './access-key.ts';
import { mintAccessKeyId, mintSecretAccessKey, mintUserId } from './mint-access-key.ts';

const key: AccessKey = {
  accessKeyId: 'AKIAEXAMPLE',
  secretAccessKey: 'secret',
  account: '111111111111',
  userId: '111111111111',
  isAdmin: false,
  status: 'Active',
  createdMs: 0,
};

describe('principalOf', () => {
  test('is the root of the account, or its user', () => {
    expect(principalOf(key).arn).toBe('arn:aws:iam::111111111111:root');
    expect(principalOf({ ...key, userName: 'ana', userId: 'AIDAANA' })).toEqual({
      arn: 'arn:aws:iam::111111111111:user/ana',
      userId: 'AIDAANA',
      accessKeyId: 'AKIAEXAMPLE',
    });
  });
});

describe('isUsable', () => {
  test.each([
    ['active', key, true],
    ['disabled', { ...key, status: 'Inactive' as const }, false],
    ['rotated, still overlapping', { ...key, expiresMs: 1001 }, true],
    ['rotated, over', { ...key, expiresMs: 1000 }, false],
  ])('%s', (_name, candidate, usable) => {
    expect(isUsable(candidate, 1000)).toBe(usable);
  });
});

test('minted ids look like those of AWS and differ', () => {
  const ids = createIds({ nowMs: () => 0 });
  expect(mintAccessKeyId(ids)).toMatch(/^AKIA[A-Z2-7]{16}$/);
  expect(mintUserId(ids)).toMatch(/^AIDA[A-Z2-7]{16}$/);
  expect(mintSecretAccessKey(ids)).toMatch(/^[\w-]{40}$/);
  expect(new Set(Array.from({ length: 100 }, () => mintAccessKeyId(ids))).size).toBe(100);
});
