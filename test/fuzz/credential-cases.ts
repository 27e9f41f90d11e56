import type { SeededRandom } from '../durability/seeded-random.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { validCall } from './valid-calls.ts';

const DATE = '20260101T000000Z';
const SCOPE = '20260101/us-east-1/sqs/aws4_request';
const SIGNATURE = 'ab'.repeat(32);

/** Pieces of SigV4 that nobody signed, in the header and in the query. */
export function credentialCase(
  random: SeededRandom,
  target: FuzzTarget,
  accessKeyId: string,
): Draft {
  const { operation, input } = validCall(random, target);
  const key = random.chance(0.6) ? accessKeyId : 'AKIAIOSFODNN7EXAMPLE';
  const now = `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const date = random.pick([
    DATE,
    now,
    '',
    '2026-01-01',
    '99999999T999999Z',
    '20260101T000000',
    '\xff',
  ]);
  const scope = random.pick([SCOPE, `${now.slice(0, 8)}/us-east-1/sqs/aws4_request`, ...SCOPES]);
  const json: Draft['headers'] = [
    ['Content-Type', 'application/x-amz-json-1.0'],
    ['X-Amz-Target', `AmazonSQS.${operation}`],
  ];
  const body = Buffer.from(JSON.stringify(input));
  if (random.chance(0.3)) {
    const query = random
      .pick(PRESIGNED)
      .replace('KEY', encodeURIComponent(`${key}/${scope}`))
      .replace('DATE', encodeURIComponent(date));
    return {
      label: 'credentials: presigned',
      method: 'POST',
      target: `/?${query}`,
      headers: json,
      body,
    };
  }
  const credential = `Credential=${key}/${scope}`;
  const signedHeaders = `SignedHeaders=${random.pick(SIGNED_HEADERS)}`;
  const signature = `Signature=${random.pick(SIGNATURES)}`;
  const authorization = random.pick([
    () => `AWS4-HMAC-SHA256 ${credential}, ${signedHeaders}, ${signature}`,
    () => `AWS4-HMAC-SHA256 ${credential},${signedHeaders},${signature},${signature}`,
    () => `AWS4-HMAC-SHA256 ${signature}, ${credential}`,
    () => `AWS4-ECDSA-P256-SHA256 ${credential}, ${signedHeaders}, ${signature}`,
    () => `${random.pick(SCHEMES)}`,
  ])();
  return {
    label: 'credentials: header',
    method: 'POST',
    target: '/',
    headers: [
      ...json,
      ['X-Amz-Date', date],
      ['Authorization', authorization],
      ...(random.chance(0.3)
        ? [['X-Amz-Security-Token', random.pick(['', 'x', 'é'.repeat(99)])] as const]
        : []),
      ...(random.chance(0.3)
        ? [
            [
              'X-Amz-Content-Sha256',
              random.pick(['UNSIGNED-PAYLOAD', 'x', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD']),
            ] as const,
          ]
        : []),
    ],
    body,
  };
}

const SCOPES = [
  '',
  '/',
  '////',
  '20260101',
  '20260101/us-east-1/sns/aws4_request',
  '20260101//sqs/aws4_request',
  '20260101/US EAST/sqs/aws4_request',
  '20260101/us-east-1/sqs/aws4_request/x',
  '20260101/{}:/sqs/aws4_request',
  '20260101/../sqs/aws4_request',
  `20260101/${'r'.repeat(999)}/sqs/aws4_request`,
] as const;

const SIGNED_HEADERS = [
  'content-type;host;x-amz-date;x-amz-target',
  'host',
  '',
  ';',
  ';;;',
  'host;host',
  'HOST',
  'authorization',
  'nothing',
  '__proto__',
  'host;\xff',
  'x;'.repeat(2_000),
] as const;

const SIGNATURES = [
  SIGNATURE,
  '',
  'x',
  'ab',
  'AB'.repeat(32),
  'zz'.repeat(32),
  SIGNATURE.repeat(20),
  '\xff'.repeat(64),
] as const;

const SCHEMES = [
  '',
  'AWS4-HMAC-SHA256',
  'AWS4-HMAC-SHA256 ',
  'AWS4-HMAC-SHA256 ,,,',
  'AWS4-HMAC-SHA256 =',
  'AWS AKIA:sig',
  'Basic',
  'Basic !',
  'Basic eA==',
  'Basic OnM=',
  'Bearer x',
  'Digest username="x"',
  'Negotiate',
  '\xff',
  'AWS4-HMAC-SHA256 Credential=Credential=Credential=',
] as const;

const PRESIGNED = [
  `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=KEY&X-Amz-Date=DATE&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=${SIGNATURE}`,
  `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=KEY&X-Amz-Date=DATE&X-Amz-Expires=-1&X-Amz-SignedHeaders=host&X-Amz-Signature=${SIGNATURE}`,
  `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=KEY&X-Amz-Date=DATE&X-Amz-Expires=1e99&X-Amz-SignedHeaders=&X-Amz-Signature=`,
  'X-Amz-Credential=KEY',
  'X-Amz-Signature=x&X-Amz-Signature=y',
  'X-Amz-Algorithm=%ff&X-Amz-Credential=%',
] as const;
