import type { AccessKey } from './access-key.ts';
import type { CreatedAccessKey, DescribedAccessKey } from './operation-types.ts';

/** As everybody with access may see it: without the secret. */
export function describedAccessKey(key: AccessKey): DescribedAccessKey {
  return {
    AccessKeyId: key.accessKeyId,
    Account: key.account,
    UserName: key.userName,
    Admin: key.isAdmin,
    Status: key.status,
    CreateDate: new Date(key.createdMs),
    ExpirationDate: key.expiresMs === undefined ? undefined : new Date(key.expiresMs),
  };
}

/** As its creator sees it, once. */
export function createdAccessKey(key: AccessKey): CreatedAccessKey {
  return { ...describedAccessKey(key), SecretAccessKey: key.secretAccessKey };
}
