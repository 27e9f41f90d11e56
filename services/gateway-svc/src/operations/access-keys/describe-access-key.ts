import type { Handler } from '@septet/contracts/operation';
import { describedAccessKey } from '../../access-key/describe-access-key.ts';
import type { AccessKeyInput, DescribedAccessKey } from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

export function describeAccessKey({
  accessKeys,
}: Pick<Deps, 'accessKeys'>): Handler<AccessKeyInput, DescribedAccessKey> {
  return async ({ AccessKeyId }, context) =>
    describedAccessKey(await accessKeys.require(AccessKeyId, context));
}
