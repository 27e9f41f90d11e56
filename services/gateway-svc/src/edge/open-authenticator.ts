import { parseAuthorizationQuery } from '@septet/aws-wire/authorization';
import { ServiceError } from '@septet/contracts/service-error';
import type { Exchange } from '../listener/exchange.ts';
import { checkedRegion, regionOfHost, type Authenticator } from './authenticate.ts';
import { parseBasicCredentials } from './basic-credentials.ts';
import type { Caller } from './caller.ts';

const CREDENTIAL = /Credential=([^/,\s]+)\/[^/,\s]*\/([^/,\s]*)\//;
const ACCOUNT = /^\d{12}$/;

interface Claim {
  readonly accessKeyId?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * `SEPTET_AUTH=open`, for throw-away test runs: believes every caller. A 12-digit access key id is the account, any
 * other belongs to the default account, as do unsigned requests; the region comes from the signature's scope.
 */
export class OpenAuthenticator implements Authenticator {
  readonly #defaults: { readonly account: string; readonly region: string };

  constructor(defaults: { readonly account: string; readonly region: string }) {
    this.#defaults = defaults;
  }

  authenticate(exchange: Exchange): Caller {
    const { accessKeyId, region } = claimOf(exchange);
    const account =
      accessKeyId !== undefined && ACCOUNT.test(accessKeyId) ? accessKeyId : this.#defaults.account;
    return {
      account,
      region: checkedRegion(region || (regionOfHost(exchange.headers) ?? this.#defaults.region)),
      principal: {
        arn: `arn:aws:iam::${account}:root`,
        userId: account,
        ...(accessKeyId === undefined ? {} : { accessKeyId }),
      },
    };
  }
}

/** Whatever the request says of itself, however badly it is signed. */
function claimOf(exchange: Exchange): Claim {
  const { authorization } = exchange.headers;
  const basic = parseBasicCredentials(authorization);
  if (basic !== undefined) return { accessKeyId: basic.accessKeyId };
  const [, accessKeyId, region] = CREDENTIAL.exec(authorization ?? '') ?? [];
  if (accessKeyId !== undefined) return { accessKeyId, region };
  return exchange.query.includes('X-Amz-Credential') ? presignedClaim(exchange) : {};
}

function presignedClaim(exchange: Exchange): Claim {
  try {
    return parseAuthorizationQuery(exchange);
  } catch (error) {
    if (error instanceof ServiceError) return {};
    throw error;
  }
}
