import { hash, timingSafeEqual } from 'node:crypto';
import { formatAmzDate } from './amz-date.ts';
import {
  parseAuthorizationHeader,
  parseAuthorizationQuery,
  type SignedRequest,
} from './authorization.ts';
import { canonicalRequest, hashOfText } from './canonical-request.ts';
import { missingAuthenticationToken, signatureDoesNotMatch } from './framework-errors.ts';
import type { WireRequest } from './http-message.ts';
import type { SigningKeyCache } from './signing-key-cache.ts';

const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const MINUTE_MS = 60_000;
/** These APIs have allowed a quarter of an hour since their query days, the younger ones five minutes. */
const patientServices: ReadonlySet<string> = new Set(['sqs', 'sns', 'sts', 'iam']);
/** Headers that change what a request means must be signed wherever they are sent. */
const mustBeSigned = [
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-target',
  'x-amz-content-sha256',
] as const;

export interface VerifyOptions {
  readonly nowMs: number;
  readonly signingKeys: SigningKeyCache;
  /** Signing name of the API that is called, where it is known without the signature. */
  readonly service?: string | undefined;
}

/** @returns whether the request carries SigV4 in any form, sound or not */
export function isSigned(request: WireRequest): boolean {
  return request.headers['authorization'] !== undefined || hasQuerySignature(request);
}

/**
 * Reads the signature of a request, from its header or, presigned, from its query.
 *
 * @throws ServiceError MissingAuthenticationToken, IncompleteSignature, or SignatureDoesNotMatch
 * when both forms are there
 */
export function parseAuthorization(request: WireRequest): SignedRequest {
  const { authorization } = request.headers;
  const isPresigned = hasQuerySignature(request);
  if (authorization === undefined) {
    if (!isPresigned) throw missingAuthenticationToken();
    return parseAuthorizationQuery(request);
  }
  if (isPresigned) {
    throw signatureDoesNotMatch(
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
  }
  return parseAuthorizationHeader(request, authorization);
}

/**
 * Checks the signature against the secret of its access key: time, scope, the headers that must be
 * signed, and the signature itself over head and body, compared in constant time.
 *
 * @throws ServiceError SignatureDoesNotMatch with AWS's sentence for what is wrong
 */
export function verifySignature(
  signed: SignedRequest,
  secretKey: string,
  options: VerifyOptions,
): void {
  checkTime(signed, options.nowMs);
  checkScope(signed, options.service);
  checkSignedHeaders(signed);
  const canonical = canonicalRequest(signed.request, {
    signedHeaders: signed.signedHeaders,
    payloadHash: payloadHash(signed),
    isS3: signed.service === 's3',
  });
  const scope = signed.credential.slice(signed.accessKeyId.length + 1);
  const expected = options.signingKeys
    .signerFor({
      credential: signed.credential,
      date: signed.date,
      region: signed.region,
      service: signed.service,
      secretKey,
    })
    .sign(`AWS4-HMAC-SHA256\n${signed.amzDate}\n${scope}\n${hashOfText(canonical)}`);
  if (!isSameSignature(signed.signature, expected)) throw signatureDoesNotMatch();
}

function hasQuerySignature(request: WireRequest): boolean {
  return /(?:^|&)X-Amz-Algorithm(?:=|&|$)/.test(request.query);
}

function checkTime(signed: SignedRequest, nowMs: number): void {
  const { amzDate, signedAtMs, expiresSeconds } = signed;
  const skewMinutes = patientServices.has(signed.service) ? 15 : 5;
  const skewMs = skewMinutes * MINUTE_MS;
  const lifeMs = expiresSeconds === undefined ? skewMs : expiresSeconds * 1000;
  if (signedAtMs < nowMs - lifeMs) {
    const life = lifeMs % MINUTE_MS === 0 ? `${lifeMs / MINUTE_MS} min.` : `${lifeMs / 1000} sec.`;
    throw signatureDoesNotMatch(
      `Signature expired: ${amzDate} is now earlier than ${formatAmzDate(nowMs - lifeMs)} (${formatAmzDate(nowMs)} - ${life})`,
    );
  }
  if (signedAtMs > nowMs + skewMs) {
    throw signatureDoesNotMatch(
      `Signature not yet current: ${amzDate} is still later than ${formatAmzDate(nowMs + skewMs)} (${formatAmzDate(nowMs)} + ${skewMinutes} min.)`,
    );
  }
}

/** Any region is a name-space of its own in Septet, so only its presence is checked. */
function checkScope(signed: SignedRequest, service: string | undefined): void {
  const { date, amzDate } = signed;
  const faults: string[] = [];
  if (signed.region === '') {
    faults.push("Credential should be scoped to a valid region, not ''.");
  }
  if (service !== undefined && signed.service !== service) {
    faults.push(`Credential should be scoped to correct service: '${service}'.`);
  }
  if (signed.terminator !== 'aws4_request') {
    faults.push(
      `Credential should be scoped with a valid terminator: 'aws4_request', not '${signed.terminator}'.`,
    );
  }
  if (!amzDate.startsWith(date) || date.length !== 8) {
    faults.push(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${amzDate.slice(0, 8)}', from '${amzDate}'.`,
    );
  }
  if (faults.length > 0) throw signatureDoesNotMatch(faults.join(' '));
}

function checkSignedHeaders({ signedHeaders, request }: SignedRequest): void {
  if (!signedHeaders.includes('host') && !signedHeaders.includes(':authority')) {
    throw signatureDoesNotMatch(
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
  }
  for (const name of mustBeSigned) {
    if (request.headers[name] !== undefined && !signedHeaders.includes(name)) {
      throw signatureDoesNotMatch(`'${name}' must be a 'SignedHeader' in the AWS Authorization.`);
    }
  }
}

/** The hash is always that of the body in hand: a client that signed another one does not match. */
function payloadHash({ request, kind, service, contentSha256 }: SignedRequest): string {
  if (contentSha256 === UNSIGNED_PAYLOAD) return UNSIGNED_PAYLOAD;
  if (kind === 'presigned' && service === 's3') return UNSIGNED_PAYLOAD;
  return request.body.length === 0 ? EMPTY_SHA256 : hash('sha256', request.body, 'hex');
}

const SIGNATURE = /^[0-9a-f]{64}$/;
const givenBytes = Buffer.alloc(64);
const expectedBytes = Buffer.alloc(64);

function isSameSignature(given: string, expected: string): boolean {
  if (!SIGNATURE.test(given)) return false;
  givenBytes.write(given, 'latin1');
  expectedBytes.write(expected, 'latin1');
  return timingSafeEqual(givenBytes, expectedBytes);
}
