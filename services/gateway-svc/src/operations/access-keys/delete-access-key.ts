import type { Handler } from '@septet/contracts/operation';
import { lastAdminKey, noSuchAccessKey } from '../../access-key/errors.ts';
import type { AccessKeyInput } from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

export function deleteAccessKey({
  accessKeys,
}: Pick<Deps, 'accessKeys'>): Handler<AccessKeyInput, Record<never, never>> {
  return async ({ AccessKeyId }, context) => {
    const key = await accessKeys.require(AccessKeyId, context);
    const outcome = await accessKeys.store.delete(key, context.deadlineMs);
    if (outcome === 'no-such-key') throw noSuchAccessKey(AccessKeyId);
    if (outcome === 'last-admin') throw lastAdminKey();
    accessKeys.changed(AccessKeyId);
    return {};
  };
}
