import { formatAmzDate, parseAmzDate } from './amz-date.ts';
import { incompleteSignature } from './framework-errors.ts';
import type { WireRequest } from './http-message.ts';
import { parseQueryList } from './query-list.ts';

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_EXPIRES_SECONDS = 604_800;
const DIGITS = /^\d{1,9}$/;

/** A request that says who signed it; nothing of it is verified yet. */
export interface SignedRequest {
  readonly request: WireRequest;
  readonly kind: 'header' | 'presigned';
  readonly accessKeyId: string;
  /** `key id/date/region/service/aws4_request` */
  readonly credential: string;
  /** Date of the scope: `20150830`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** Last part of the scope, `aws4_request`. */
  readonly terminator: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** When it was signed: `20150830T123600Z`. */
  readonly amzDate: string;
  /** The same as epoch milliseconds. */
  readonly signedAtMs: number;
  /** Presigned only: seconds from `amzDate` for which it may be used. */
  readonly expiresSeconds: number | undefined;
  /** Session token of temporary credentials; whoever looks up the key checks that they belong together. */
  readonly securityToken: string | undefined;
  /** What the client says of the body: a hash or `UNSIGNED-PAYLOAD`. */
  readonly contentSha256: string | undefined;
}

/** @throws ServiceError IncompleteSignature, naming everything that is missing */
export function parseAuthorizationHeader(
  request: WireRequest,
  authorization: string,
): SignedRequest {
  const { headers } = request;
  const space = authorization.indexOf(' ');
  const algorithm = space === -1 ? authorization : authorization.slice(0, space);
  let credential: string | undefined;
  let signedHeaders: string | undefined;
  let signature: string | undefined;
  for (const part of authorization.slice(algorithm.length).split(',')) {
    const parameter = part.trim();
    if (parameter.startsWith('Credential=')) credential = parameter.slice(11);
    else if (parameter.startsWith('SignedHeaders=')) signedHeaders = parameter.slice(14);
    else if (parameter.startsWith('Signature=')) signature = parameter.slice(10);
  }
  const date = headers['x-amz-date'] ?? headers['date'];
  if (!credential || !signature || !signedHeaders || !date) {
    throw incompleteSignature(
      `${missing("Authorization header requires '{}' parameter. ", {
        Credential: credential,
        Signature: signature,
        SignedHeaders: signedHeaders,
      })}${date ? '' : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "}Authorization=${authorization}`,
    );
  }
  if (algorithm !== ALGORITHM) throw unsupportedAlgorithm(algorithm);
  return {
    request,
    kind: 'header',
    ...parseCredential(credential),
    signedHeaders: signedHeaders.toLowerCase().split(';'),
    signature,
    ...parseDate(date),
    expiresSeconds: undefined,
    securityToken: headers['x-amz-security-token'],
    contentSha256: headers['x-amz-content-sha256'],
  };
}

/** @throws ServiceError IncompleteSignature, naming everything that is missing */
export function parseAuthorizationQuery(request: WireRequest): SignedRequest {
  const parameters = parseQueryList(request.query);
  const value = (name: string): string | undefined => parameters.get(name)?.at(-1);
  const algorithm = value('X-Amz-Algorithm');
  const credential = value('X-Amz-Credential');
  const signature = value('X-Amz-Signature');
  const signedHeaders = value('X-Amz-SignedHeaders');
  const date = value('X-Amz-Date');
  if (!algorithm || !credential || !signature || !signedHeaders || !date) {
    throw incompleteSignature(
      `${missing("AWS query-string parameters must include '{}'. ", {
        'X-Amz-Algorithm': algorithm,
        'X-Amz-Credential': credential,
        'X-Amz-Signature': signature,
        'X-Amz-SignedHeaders': signedHeaders,
        'X-Amz-Date': date,
      })}Re-examine the query-string parameters.`,
    );
  }
  if (algorithm !== ALGORITHM) throw unsupportedAlgorithm(algorithm);
  return {
    request,
    kind: 'presigned',
    ...parseCredential(credential),
    signedHeaders: signedHeaders.toLowerCase().split(';'),
    signature,
    ...parseDate(date),
    expiresSeconds: parseExpires(value('X-Amz-Expires')),
    securityToken: value('X-Amz-Security-Token') ?? request.headers['x-amz-security-token'],
    contentSha256: request.headers['x-amz-content-sha256'] ?? value('X-Amz-Content-Sha256'),
  };
}

function missing(sentence: string, parts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parts)
    .filter(([, value]) => !value)
    .map(([name]) => sentence.replace('{}', name))
    .join('');
}

function unsupportedAlgorithm(algorithm: string): Error {
  return incompleteSignature(`Unsupported AWS 'algorithm': '${algorithm}'.`);
}

type Credential = Pick<
  SignedRequest,
  'accessKeyId' | 'credential' | 'date' | 'region' | 'service' | 'terminator'
>;

function parseCredential(credential: string): Credential {
  const [accessKeyId, date, region, service, terminator, ...rest] = credential.split('/');
  if (
    !accessKeyId ||
    date === undefined ||
    region === undefined ||
    service === undefined ||
    terminator === undefined ||
    rest.length > 0
  ) {
    throw incompleteSignature(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  }
  return { accessKeyId, credential, date, region, service, terminator };
}

function parseDate(text: string): Pick<SignedRequest, 'amzDate' | 'signedAtMs'> {
  const amzMs = parseAmzDate(text);
  if (amzMs !== undefined) return { amzDate: text, signedAtMs: amzMs };
  // A `Date` header may be an HTTP date; what is signed is its ISO form.
  const httpMs = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(httpMs)) {
    throw incompleteSignature(
      `Date must be in ISO-8601 'basic format'. Got '${text}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  }
  return { amzDate: formatAmzDate(httpMs), signedAtMs: httpMs };
}

function parseExpires(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.startsWith('-')) throw incompleteSignature('X-Amz-Expires must be non-negative');
  if (!DIGITS.test(text)) throw incompleteSignature('X-Amz-Expires should be a number');
  const seconds = Number(text);
  if (seconds > MAX_EXPIRES_SECONDS) {
    throw incompleteSignature(
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    );
  }
  return seconds;
}
