import type { Handler } from '@septet/contracts/operation';
import type { AccessKey } from '../../access-key/access-key.ts';
import { createdAccessKey } from '../../access-key/describe-access-key.ts';
import { tooManyAccessKeys } from '../../access-key/errors.ts';
import {
  mintAccessKeyId,
  mintSecretAccessKey,
  mintUserId,
} from '../../access-key/mint-access-key.ts';
import type { CreateAccessKeyInput, CreatedAccessKey } from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

export function createAccessKey({
  accessKeys,
  ids,
  clock,
}: Pick<Deps, 'accessKeys' | 'ids' | 'clock'>): Handler<CreateAccessKeyInput, CreatedAccessKey> {
  return async ({ Account, UserName, Admin = false }, context) => {
    const account = Account ?? context.account;
    if (account !== context.account || Admin)
      await accessKeys.requireAdmin(context, 'CreateAccessKey', account);
    const key: AccessKey = {
      accessKeyId: mintAccessKeyId(ids),
      secretAccessKey: mintSecretAccessKey(ids),
      account,
      userName: UserName,
      userId: UserName === undefined ? account : mintUserId(ids),
      isAdmin: Admin,
      status: 'Active',
      createdMs: clock.nowMs(),
    };
    const outcome = await accessKeys.store.create(key, context.deadlineMs);
    if (outcome === 'too-many') throw tooManyAccessKeys(account);
    if (outcome === 'id-taken') throw new Error('a random access key id exists already');
    // Somebody may have asked for the id in vain a moment ago.
    accessKeys.changed(key.accessKeyId);
    return createdAccessKey(key);
  };
}
