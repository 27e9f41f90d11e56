import { describe, expect, test } from '@jest/globals';
import { generateKey, parseKeyRing } from '@septet/service-kit/key-ring';
import type { AccessKey } from './access-key.ts';
import { parseAccessKeyRecord, recordFields } from './access-key-record.ts';

const keyRing = parseKeyRing(generateKey('a'));
const plain: AccessKey = {
  accessKeyId: 'AKIAEXAMPLE',
  secretAccessKey: 'the secret',
  account: '111111111111',
  userId: 'AIDAEXAMPLE',
  isAdmin: true,
  status: 'Inactive',
  createdMs: 1_700_000_000_000,
};

function stored(key: AccessKey): string[] {
  const { secret, fields } = recordFields(key, keyRing);
  return ['secret', secret, ...fields];
}

describe('a stored access key', () => {
  test.each([plain, { ...plain, userName: 'ana', expiresMs: 1_800_000_000_000, isAdmin: false }])(
    'is read as it was written',
    (key) => {
      expect(parseAccessKeyRecord(key.accessKeyId, stored(key), keyRing)).toEqual({
        userName: undefined,
        expiresMs: undefined,
        ...key,
      });
    },
  );

  test('does not show its secret', () => {
    expect(stored(plain).join()).not.toContain('the secret');
  });

  test('cannot lend its secret to another key', () => {
    expect(() => parseAccessKeyRecord('AKIAOTHER', stored(plain), keyRing)).toThrow(
      'AKIAOTHER cannot be opened',
    );
  });

  test('says which key cannot be opened when the key ring has lost what sealed it', () => {
    const other = parseKeyRing(generateKey('b'));
    expect(() => parseAccessKeyRecord('AKIAEXAMPLE', stored(plain), other)).toThrow(
      'The secret of access key AKIAEXAMPLE cannot be opened with the keys in SEPTET_KEYS',
    );
  });
});
