import type { Handler } from '@septet/contracts/operation';
import { describedAccessKey } from '../../access-key/describe-access-key.ts';
import { lastAdminKey, noSuchAccessKey } from '../../access-key/errors.ts';
import type { DescribedAccessKey, UpdateAccessKeyInput } from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

/** Disables a key, or enables it again. */
export function updateAccessKey({
  accessKeys,
}: Pick<Deps, 'accessKeys'>): Handler<UpdateAccessKeyInput, DescribedAccessKey> {
  return async ({ AccessKeyId, Status }, context) => {
    const key = await accessKeys.require(AccessKeyId, context);
    const outcome = await accessKeys.store.setStatus(AccessKeyId, Status, context.deadlineMs);
    if (outcome === 'no-such-key') throw noSuchAccessKey(AccessKeyId);
    if (outcome === 'last-admin') throw lastAdminKey();
    accessKeys.changed(AccessKeyId);
    return describedAccessKey({ ...key, status: Status });
  };
}
