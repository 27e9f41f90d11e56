import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '@septet/contracts/service-error';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WireRequest } from './http-message.ts';
import { isSigned, parseAuthorization, verifySignature } from './sigv4.ts';
import { SigningKeyCache } from './signing-key-cache.ts';
import {
  amzDate,
  credential,
  secretKey,
  vanilla,
  vectors,
  type SigV4Vector,
} from '../test/aws-sigv4-vectors.ts';
import { wireRequestOf } from '../test/captured-call.ts';

const SIGNED_AT_MS = Date.UTC(2015, 7, 30, 12, 36);
const MINUTE_MS = 60_000;
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** As Node's HTTP parser would hand it over: one character per byte, repeated headers joined. */
function requestOf(vector: SigV4Vector): WireRequest {
  const [method = '', target = ''] = vector.target.split(' ');
  const [path = '', ...query] = Buffer.from(target).toString('latin1').split('?');
  const signedHeaders = vector.signedHeaders ?? 'host;x-amz-date';
  const raw: (readonly [string, string])[] = [
    ['Host', 'example.amazonaws.com'],
    ['X-Amz-Date', amzDate],
    ...(vector.headers ?? []),
    [
      'Authorization',
      `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${vector.signature}`,
    ],
  ];
  const headers: Record<string, string> = {};
  for (const [name, value] of raw) {
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value.trim() : `${headers[key]}, ${value.trim()}`;
  }
  return {
    method,
    path,
    query: query.join('?'),
    headers,
    rawHeaders: raw.flat(),
    body: new TextEncoder().encode(vector.body ?? ''),
  };
}

function verify(request: WireRequest, nowMs = SIGNED_AT_MS, secret = secretKey): void {
  verifySignature(parseAuthorization(request), secret, {
    nowMs,
    signingKeys: new SigningKeyCache(),
  });
}

/** @returns the error, by its code on the query wire */
function refusal(act: () => void): { code: string | undefined; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof ServiceError) return { code: error.queryCode, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe("AWS's test suite", () => {
  test.each(vectors)('$name verifies', (vector) => {
    expect(() => verify(requestOf(vector))).not.toThrow();
  });

  test.each(vectors)('$name is refused when one byte of its body differs', (vector) => {
    const request = { ...requestOf(vector), body: new TextEncoder().encode('Param1=value2') };
    expect(refusal(() => verify(request))).toEqual({
      code: 'SignatureDoesNotMatch',
      message: MISMATCH,
    });
  });

  test.each(vectors)('$name is refused under another secret', (vector) => {
    expect(refusal(() => verify(requestOf(vector), SIGNED_AT_MS, 'another')).message).toBe(
      MISMATCH,
    );
  });
});

class Sha256 {
  readonly #hash;
  readonly #secret;
  #chunks: Buffer[] = [];
  constructor(secret?: string | Uint8Array) {
    this.#secret = secret;
    this.#hash = createHash('sha256');
  }
  update(chunk: string | Uint8Array): void {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
  }
  async digest(): Promise<Uint8Array> {
    const message = Buffer.concat(this.#chunks);
    if (this.#secret === undefined) return this.#hash.update(message).digest();
    const { createHmac } = await import('node:crypto');
    return createHmac('sha256', this.#secret).update(message).digest();
  }
}

function signerOf(service: string, sessionToken?: string): SignatureV4 {
  return new SignatureV4({
    service,
    region: 'eu-north-1',
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: secretKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    sha256: Sha256 as never,
    uriEscapePath: service !== 's3',
  });
}

interface Unsigned {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const getQueue: Unsigned = {
  method: 'GET',
  path: '/000000000000/my%20queue',
  query: { Action: 'ReceiveMessage', 'AttributeName.1': 'All & more+' },
  headers: { host: 'localhost:4566' },
};

async function presigned(
  unsigned: Unsigned,
  expiresIn: number,
  service = 'sqs',
  sessionToken?: string,
): Promise<WireRequest> {
  const request = { protocol: 'http:', hostname: 'localhost', ...unsigned };
  const signed = await signerOf(service, sessionToken).presign(request, {
    expiresIn,
    signingDate: new Date(SIGNED_AT_MS),
  });
  return wireRequestOf({ ...signed, query: { ...signed.query } as Record<string, string> });
}

async function signedByHeader(
  unsigned: Unsigned,
  service = 'sqs',
  sessionToken?: string,
): Promise<WireRequest> {
  const request = { protocol: 'http:', hostname: 'localhost', ...unsigned };
  const signed = await signerOf(service, sessionToken).sign(request, {
    signingDate: new Date(SIGNED_AT_MS),
  });
  return wireRequestOf({ ...signed, query: { ...signed.query } as Record<string, string> });
}

describe('presigned URLs', () => {
  test('verify until they expire, and no longer', async () => {
    const request = await presigned(getQueue, 3600);
    expect(() => verify(request, SIGNED_AT_MS + 60 * MINUTE_MS)).not.toThrow();
    expect(refusal(() => verify(request, SIGNED_AT_MS + 60 * MINUTE_MS + 1))).toEqual({
      code: 'SignatureDoesNotMatch',
      message:
        'Signature expired: 20150830T123600Z is now earlier than 20150830T123600Z (20150830T133600Z - 60 min.)',
    });
  });

  test('carry their session token inside of what is signed', async () => {
    const request = await presigned(getQueue, 60, 'sqs', 'token/with+signs=');
    expect(parseAuthorization(request).securityToken).toBe('token/with+signs=');
    expect(() => verify(request)).not.toThrow();
    const stripped = request.query.replace(/&?X-Amz-Security-Token=[^&]*/, '');
    expect(refusal(() => verify({ ...request, query: stripped })).message).toBe(MISMATCH);
  });

  test('are refused when a parameter is changed or added', async () => {
    const request = await presigned(getQueue, 60);
    const changed = request.query.replace('ReceiveMessage', 'DeleteQueue');
    expect(refusal(() => verify({ ...request, query: changed })).message).toBe(MISMATCH);
    const added = `${request.query}&QueueUrl=x`;
    expect(refusal(() => verify({ ...request, query: added })).message).toBe(MISMATCH);
  });

  test.each([
    [
      '604801',
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    ],
    ['-1', 'X-Amz-Expires must be non-negative'],
    ['soon', 'X-Amz-Expires should be a number'],
  ])('X-Amz-Expires=%s is refused', async (expires, message) => {
    const request = await presigned(getQueue, 60);
    const query = request.query.replace('X-Amz-Expires=60', `X-Amz-Expires=${expires}`);
    expect(refusal(() => verify({ ...request, query }))).toEqual({
      code: 'IncompleteSignature',
      message,
    });
  });

  test('a body may be left unsigned when the URL says so', async () => {
    const post = {
      ...getQueue,
      method: 'POST',
      headers: { host: 'localhost', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    };
    const request = await presigned(post, 60, 's3');
    expect(() => verify({ ...request, body: Buffer.from('anything') })).not.toThrow();
  });
});

describe('time', () => {
  const sound = requestOf(vanilla);

  test('five minutes of skew are allowed', () => {
    expect(() => verify(sound, SIGNED_AT_MS + 5 * MINUTE_MS)).not.toThrow();
    expect(() => verify(sound, SIGNED_AT_MS - 5 * MINUTE_MS)).not.toThrow();
  });

  test('a late request is refused in the words of AWS', () => {
    expect(refusal(() => verify(sound, SIGNED_AT_MS + 5 * MINUTE_MS + 1000))).toEqual({
      code: 'SignatureDoesNotMatch',
      message:
        'Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T124101Z - 5 min.)',
    });
  });

  test('an early request is refused in the words of AWS', () => {
    expect(refusal(() => verify(sound, SIGNED_AT_MS - 5 * MINUTE_MS - 1000)).message).toBe(
      'Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T123059Z + 5 min.)',
    );
  });

  test('SQS allows fifteen minutes', async () => {
    const request = await signedByHeader(getQueue);
    expect(() => verify(request, SIGNED_AT_MS + 15 * MINUTE_MS)).not.toThrow();
    expect(refusal(() => verify(request, SIGNED_AT_MS + 15 * MINUTE_MS + 1000)).message).toBe(
      'Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)',
    );
  });

  test('a Date header stands in for X-Amz-Date', () => {
    const headers = {
      ...sound.headers,
      'x-amz-date': undefined,
      date: 'Sun, 30 Aug 2015 12:36:00 GMT',
    };
    expect(parseAuthorization({ ...sound, headers }).amzDate).toBe(amzDate);
  });
});

describe('what must be signed', () => {
  test('a session token in a header', async () => {
    const request = await signedByHeader(getQueue, 'sqs', 'session token');
    expect(() => verify(request)).not.toThrow();
    const unsigned = await signedByHeader(getQueue);
    const headers = { ...unsigned.headers, 'x-amz-security-token': 'somebody else' };
    expect(refusal(() => verify({ ...unsigned, headers })).message).toBe(
      "'x-amz-security-token' must be a 'SignedHeader' in the AWS Authorization.",
    );
  });

  test('the host', async () => {
    const request = await signedByHeader(getQueue);
    const authorization = (request.headers['authorization'] ?? '').replace('host;', '');
    expect(
      refusal(() => verify({ ...request, headers: { ...request.headers, authorization } })).message,
    ).toBe("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  });

  test('the target of a JSON call', async () => {
    const request = await signedByHeader(getQueue);
    const headers = { ...request.headers, 'x-amz-target': 'AmazonSQS.DeleteQueue' };
    expect(refusal(() => verify({ ...request, headers })).code).toBe('SignatureDoesNotMatch');
  });
});

describe('scope', () => {
  const request = requestOf(vanilla);

  test('another service, terminator and date are all named at once', () => {
    const authorization = (request.headers['authorization'] ?? '').replace(
      credential,
      'AKIDEXAMPLE/20150831/us-east-1/service/aws5_request',
    );
    const signed = parseAuthorization({
      ...request,
      headers: { ...request.headers, authorization },
    });
    const options = { nowMs: SIGNED_AT_MS, signingKeys: new SigningKeyCache(), service: 'sqs' };
    expect(refusal(() => verifySignature(signed, secretKey, options)).message).toBe(
      "Credential should be scoped to correct service: 'sqs'. Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150831' != '20150830', from '20150830T123600Z'.",
    );
  });
});

describe('incomplete signatures', () => {
  const sound = requestOf(vanilla);
  const withAuthorization = (authorization: string): WireRequest => ({
    ...sound,
    headers: { ...sound.headers, authorization },
  });

  test('no signature at all', () => {
    const request = { ...sound, headers: { host: 'localhost' } };
    expect(isSigned(request)).toBe(false);
    expect(refusal(() => parseAuthorization(request))).toEqual({
      code: 'MissingAuthenticationToken',
      message: 'Request is missing Authentication Token',
    });
  });

  test('every missing part of the header is named', () => {
    const request = { ...withAuthorization('AWS4-'), headers: { authorization: 'AWS4-' } };
    expect(refusal(() => parseAuthorization(request))).toEqual({
      code: 'IncompleteSignature',
      message:
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-",
    });
  });

  test('every missing part of the query is named', () => {
    const request = { ...sound, headers: {}, query: 'X-Amz-Algorithm=' };
    expect(refusal(() => parseAuthorization(request)).message).toBe(
      "AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
    );
  });

  test('both forms at once', () => {
    expect(refusal(() => parseAuthorization({ ...sound, query: 'X-Amz-Algorithm=a' }))).toEqual({
      code: 'SignatureDoesNotMatch',
      message:
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    });
  });

  test.each([
    [
      'AWS4-HMAC-SHA1 Credential=a/b/c/d/e, SignedHeaders=host, Signature=x',
      "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1'.",
    ],
    [
      'AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=host, Signature=x',
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'",
    ],
  ])('%s', (authorization, message) => {
    expect(refusal(() => parseAuthorization(withAuthorization(authorization)))).toEqual({
      code: 'IncompleteSignature',
      message,
    });
  });
});

describe('signing keys', () => {
  test('a key id that got a new secret is verified with the new one only', () => {
    const signingKeys = new SigningKeyCache();
    const signed = parseAuthorization(requestOf(vanilla));
    const options = { nowMs: SIGNED_AT_MS, signingKeys };
    expect(() => verifySignature(signed, secretKey, options)).not.toThrow();
    expect(refusal(() => verifySignature(signed, 'rotated', options)).message).toBe(MISMATCH);
    expect(() => verifySignature(signed, secretKey, options)).not.toThrow();
  });

  test('made-up scopes push out the oldest entry and nothing else', () => {
    const signingKeys = new SigningKeyCache(2);
    const scope = { date: '20150830', region: 'r', service: 's', secretKey };
    const first = signingKeys.signerFor({ ...scope, credential: '1' });
    const second = signingKeys.signerFor({ ...scope, credential: '2' });
    signingKeys.signerFor({ ...scope, credential: '3' });
    expect(signingKeys.signerFor({ ...scope, credential: '2' })).toBe(second);
    expect(signingKeys.signerFor({ ...scope, credential: '1' })).not.toBe(first);
  });
});
