import { describe, expect, test } from '@jest/globals';
import { parseAdminCredentials } from './first-admin.ts';

describe('parseAdminCredentials', () => {
  test('takes both halves, or none', () => {
    expect(
      parseAdminCredentials({ adminAccessKeyId: 'id', adminSecretAccessKey: 'secret' }),
    ).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    });
    expect(
      parseAdminCredentials({ adminAccessKeyId: undefined, adminSecretAccessKey: undefined }),
    ).toBeUndefined();
  });

  test.each([
    { adminAccessKeyId: 'id', adminSecretAccessKey: undefined },
    { adminAccessKeyId: undefined, adminSecretAccessKey: 'secret' },
  ])('refuses one half without showing it', (settings) => {
    expect(() => parseAdminCredentials(settings)).toThrow(
      'SEPTET_ADMIN_ACCESS_KEY_ID and SEPTET_ADMIN_SECRET_ACCESS_KEY go together: set both or none.',
    );
  });
});
