import { hash, timingSafeEqual } from 'node:crypto';
import { invalidClientTokenId, signatureDoesNotMatch } from '@septet/aws-wire/framework-errors';
import type { SignedRequest } from '@septet/aws-wire/authorization';
import type { SigningKeyCache } from '@septet/aws-wire/signing-key-cache';
import { parseAuthorization, verifySignature } from '@septet/aws-wire/sigv4';
import type { Clock } from '@septet/service-kit/clock';
import { isUsable, principalOf, type AccessKey } from '../access-key/access-key.ts';
import type { HeaderFields } from '../listener/exchange.ts';
import type { Exchange } from '../listener/exchange.ts';
import { parseBasicCredentials, type BasicCredentials } from './basic-credentials.ts';
import type { Caller } from './caller.ts';
import type { EdgeCall, Front } from './front.ts';
import { parseHostStyle } from './host-style.ts';

/** Establishes who calls. A promise only where an access key has to be fetched. */
export interface Authenticator {
  /** Throws (or rejects with) ServiceError in AWS's words, or ServiceUnavailable. */
  authenticate(
    exchange: Exchange,
    call: Pick<EdgeCall, 'model'>,
    front: Front,
  ): Caller | Promise<Caller>;
}

export interface SignatureDeps {
  /** Answers at once for a key that is in the cache. */
  readonly accessKeys: {
    find(accessKeyId: string): AccessKey | undefined | Promise<AccessKey | undefined>;
  };
  readonly signingKeys: SigningKeyCache;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly defaultRegion: string;
}

/** `SEPTET_AUTH=enforce`: a valid SigV4 signature of an active access key, or its secret by HTTP Basic. */
export class SignatureAuthenticator implements Authenticator {
  readonly #deps: SignatureDeps;

  constructor(deps: SignatureDeps) {
    this.#deps = deps;
  }

  authenticate(
    exchange: Exchange,
    call: Pick<EdgeCall, 'model'>,
    front: Front,
  ): Caller | Promise<Caller> {
    const basic = front.acceptsBasic
      ? parseBasicCredentials(exchange.headers['authorization'])
      : undefined;
    if (basic !== undefined) return this.#authenticateBasic(basic, exchange.headers);
    const signed = parseAuthorization(exchange);
    const service = front.checksSignedService ? call.model.signingName : undefined;
    const key = this.#deps.accessKeys.find(signed.accessKeyId);
    if (key instanceof Promise) return key.then((found) => this.#verify(signed, found, service));
    return this.#verify(signed, key, service);
  }

  #verify(signed: SignedRequest, key: AccessKey | undefined, service: string | undefined): Caller {
    const nowMs = this.#deps.clock.nowMs();
    // Long-lived keys have no session token, so that one which comes with a token is not what it says.
    if (key === undefined || !isUsable(key, nowMs) || signed.securityToken !== undefined) {
      throw invalidClientTokenId();
    }
    verifySignature(signed, key.secretAccessKey, {
      nowMs,
      signingKeys: this.#deps.signingKeys,
      service,
    });
    return callerOf(key, checkedRegion(signed.region));
  }

  async #authenticateBasic(basic: BasicCredentials, headers: HeaderFields): Promise<Caller> {
    const key = await this.#deps.accessKeys.find(basic.accessKeyId);
    const isRight =
      key !== undefined &&
      isUsable(key, this.#deps.clock.nowMs()) &&
      isSameSecret(basic.secretAccessKey, key.secretAccessKey);
    if (!isRight) throw invalidClientTokenId();
    return callerOf(key, regionOfHost(headers) ?? this.#deps.defaultRegion);
  }
}

/** Region names become parts of keys and ARNs, so not every text that somebody signs for will do. */
const REGION = /^[a-z0-9-]{1,32}$/;

export function checkedRegion(region: string): string {
  if (REGION.test(region)) return region;
  throw signatureDoesNotMatch(`Credential should be scoped to a valid region, not '${region}'. `);
}

export function regionOfHost(headers: HeaderFields): string | undefined {
  return parseHostStyle(headers['host'] ?? '').region;
}

function callerOf(key: AccessKey, region: string): Caller {
  return { account: key.account, region, principal: principalOf(key) };
}

/** Hashed first, so that neither length nor content shows in the time it takes. */
function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer'));
}
