import { accessDenied } from '@septet/contracts/common-errors';
import type { Exchange } from '../listener/exchange.ts';
import type { Caller } from './caller.ts';
import type { EdgeCall } from './front.ts';

const ACCOUNT_PATH = /^\/(\d{12})\/([^/]*)/;

/**
 * A caller reaches only its own account. Every service builds its keys from the caller's account, so that nothing else
 * can be named by accident; where an input names a resource by URL or ARN, the service that parses it checks the owner.
 * What remains for the edge is the path, which names a queue to clients of the query wire.
 * @throws ServiceError AccessDenied
 */
export function authorize(
  { path }: Pick<Exchange, 'path'>,
  call: Pick<EdgeCall, 'model' | 'operation'>,
  caller: Caller,
): void {
  const [, owner, resource] = ACCOUNT_PATH.exec(path) ?? [];
  if (owner === undefined || owner === caller.account) return;
  const { signingName } = call.model;
  throw accessDenied(
    caller.principal.arn,
    `${signingName}:${call.operation}`,
    `arn:aws:${signingName}:${caller.region}:${owner}:${resource}`,
  );
}
