import { unsupported, type Handlers } from '@septet/contracts/operation';
import type { StsOperations } from '@septet/contracts/sts/types.gen';
import type { AccessKeyOperations } from './access-key/operation-types.ts';
import type { Deps } from './deps.ts';
import { createAccessKey } from './operations/access-keys/create-access-key.ts';
import { deleteAccessKey } from './operations/access-keys/delete-access-key.ts';
import { describeAccessKey } from './operations/access-keys/describe-access-key.ts';
import { listAccessKeys } from './operations/access-keys/list-access-keys.ts';
import { rotateAccessKey } from './operations/access-keys/rotate-access-key.ts';
import { updateAccessKey } from './operations/access-keys/update-access-key.ts';
import { getCallerIdentity } from './operations/sts/get-caller-identity.ts';

const NEEDS_ROLES = 'roles and temporary credentials come with identity-svc';

/** Every action of AWS STS. */
export function createStsHandlers(): Handlers<StsOperations> {
  return {
    AssumeRole: unsupported(NEEDS_ROLES),
    AssumeRoleWithSAML: unsupported(NEEDS_ROLES),
    AssumeRoleWithWebIdentity: unsupported(NEEDS_ROLES),
    AssumeRoot: unsupported(NEEDS_ROLES),
    DecodeAuthorizationMessage: unsupported('no error of Septet carries an encoded message'),
    GetAccessKeyInfo: unsupported('it comes with identity-svc'),
    GetCallerIdentity: getCallerIdentity(),
    GetDelegatedAccessToken: unsupported(NEEDS_ROLES),
    GetFederationToken: unsupported(NEEDS_ROLES),
    GetSessionToken: unsupported(NEEDS_ROLES),
    GetWebIdentityToken: unsupported(NEEDS_ROLES),
  };
}

/** Every operation on Septet's own access keys. */
export function createAccessKeyHandlers(deps: Deps): Handlers<AccessKeyOperations> {
  return {
    CreateAccessKey: createAccessKey(deps),
    DeleteAccessKey: deleteAccessKey(deps),
    DescribeAccessKey: describeAccessKey(deps),
    ListAccessKeys: listAccessKeys(deps),
    RotateAccessKey: rotateAccessKey(deps),
    UpdateAccessKey: updateAccessKey(deps),
  };
}
