import type { Handler } from '@septet/contracts/operation';
import type {
  GetCallerIdentityInput,
  GetCallerIdentityOutput,
} from '@septet/contracts/sts/types.gen';

/** Never denied: whoever could sign the request may know who he is. */
export function getCallerIdentity(): Handler<GetCallerIdentityInput, GetCallerIdentityOutput> {
  return async (_input, { account, principal }) => ({
    UserId: principal.userId,
    Account: account,
    Arn: principal.arn,
  });
}
