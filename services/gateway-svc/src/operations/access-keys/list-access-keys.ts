import type { Handler } from '@septet/contracts/operation';
import { describedAccessKey } from '../../access-key/describe-access-key.ts';
import type {
  ListAccessKeysInput,
  ListAccessKeysOutput,
} from '../../access-key/operation-types.ts';
import type { Deps } from '../../deps.ts';

const PAGE = 100;

export function listAccessKeys({
  accessKeys,
}: Pick<Deps, 'accessKeys'>): Handler<ListAccessKeysInput, ListAccessKeysOutput> {
  return async ({ Account, MaxResults = PAGE, NextToken }, context) => {
    const account = Account ?? context.account;
    if (account !== context.account)
      await accessKeys.requireAdmin(context, 'ListAccessKeys', account);
    const { store } = accessKeys;
    const ids = await store.listIds(account, NextToken, MaxResults, context.deadlineMs);
    const keys = await Promise.all(ids.map((id) => store.find(id, context.deadlineMs)));
    const last = ids.length === MaxResults ? ids.at(-1) : undefined;
    return {
      // A key may have been deleted between the two looks.
      AccessKeys: keys.filter((key) => key !== undefined).map(describedAccessKey),
      NextToken: last,
    };
  };
}
