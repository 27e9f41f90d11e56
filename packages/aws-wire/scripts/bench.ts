/**
 * Prints what each stage of a 1 KiB SendMessage and of a ReceiveMessage of ten costs on one core.
 *
 *     node packages/aws-wire/scripts/bench.ts [--json]
 */
import { createHash, createHmac } from 'node:crypto';
import { apis } from '@septet/contracts/apis';
import { ServiceError } from '@septet/contracts/service-error';
import { model as sqs } from '@septet/contracts/sqs/model.gen';
import { canonicalRequest } from '../src/canonical-request.ts';
import type { WireRequest } from '../src/http-message.ts';
import { protocolOf } from '../src/protocol.ts';
import { identifyCall, resolveCall } from '../src/resolve-call.ts';
import { parseAuthorization, verifySignature } from '../src/sigv4.ts';
import { SigningKeyCache } from '../src/signing-key-cache.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const NOW_MS = Date.UTC(2026, 0, 1);
const AMZ_DATE = '20260101T000000Z';
const SCOPE = '20260101/us-east-1/sqs/aws4_request';
const REQUEST_ID = '5b3d4b0e-1111-2222-3333-444455556666';
const WARM_UP_MS = 500;
const MEASURE_MS = 1500;

const QUEUE_URL = 'http://localhost:4566/000000000000/orders';
const text = 'The quick brown fox jumps over the lazy dog. '.repeat(23).slice(0, 1024);

const json = request({
  contentType: 'application/x-amz-json-1.0',
  target: 'AmazonSQS.SendMessage',
  body: JSON.stringify({ QueueUrl: QUEUE_URL, MessageBody: text }),
});
const withAttributes = request({
  contentType: 'application/x-amz-json-1.0',
  target: 'AmazonSQS.SendMessage',
  body: JSON.stringify({
    QueueUrl: QUEUE_URL,
    MessageBody: text,
    DelaySeconds: 0,
    MessageAttributes: {
      kind: { DataType: 'String', StringValue: 'order' },
      trace: { DataType: 'Binary', BinaryValue: 'AAECAwQFBgc=' },
    },
  }),
});
const form = request({
  contentType: 'application/x-www-form-urlencoded; charset=utf-8',
  body: `Action=SendMessage&Version=2012-11-05&QueueUrl=${encodeURIComponent(QUEUE_URL)}&MessageBody=${encodeURIComponent(text)}`,
});
const sent = {
  MessageId: REQUEST_ID,
  MD5OfMessageBody: 'd41d8cd98f00b204e9800998ecf8427e',
};
const received = {
  Messages: Array.from({ length: 10 }, (_, index) => ({
    MessageId: `${REQUEST_ID}-${index}`,
    ReceiptHandle: 'A'.repeat(120),
    MD5OfBody: 'd41d8cd98f00b204e9800998ecf8427e',
    Body: text,
    Attributes: { SentTimestamp: '1767225600000', ApproximateReceiveCount: '1' },
  })),
};
const jsonWire = protocolOf('json-1.0');
const queryWire = protocolOf('query');
const signingKeys = new SigningKeyCache();
const unknownQueue = new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');

const stages: readonly (readonly [name: string, run: () => unknown])[] = [
  ['SendMessage json: identify call', () => identifyCall(json, apis)],
  ['SendMessage json: parse authorization', () => parseAuthorization(json)],
  ['SendMessage json: verify signature', () => verify(json)],
  ['SendMessage json: decode input', () => jsonWire.decodeInput(sqs, 'SendMessage', json)],
  [
    'SendMessage json: encode output',
    () => jsonWire.encodeOutput(sqs, 'SendMessage', sent, REQUEST_ID),
  ],
  ['SendMessage json: all stages', () => wholeCall(json, 'json-1.0')],
  ['SendMessage json, 2 attributes: all stages', () => wholeCall(withAttributes, 'json-1.0')],
  ['SendMessage query: decode input', () => queryWire.decodeInput(sqs, 'SendMessage', form)],
  ['SendMessage query: all stages', () => wholeCall(form, 'query')],
  [
    'ReceiveMessage json, 10 of 1 KiB: encode output',
    () => jsonWire.encodeOutput(sqs, 'ReceiveMessage', received, REQUEST_ID),
  ],
  [
    'ReceiveMessage query, 10 of 1 KiB: encode output',
    () => queryWire.encodeOutput(sqs, 'ReceiveMessage', received, REQUEST_ID),
  ],
  ['error json', () => jsonWire.encodeError(sqs, unknownQueue, REQUEST_ID)],
];

const target = identifyCall(json, apis);
if (target !== undefined) await resolveCall(json, target);
let kept: unknown;
const rows = stages.map(([name, run]) => ({ name, microseconds: measure(run) }));
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} else {
  for (const { name, microseconds } of rows) {
    process.stdout.write(`${microseconds.toFixed(2).padStart(8)} µs  ${name}\n`);
  }
}

if (kept === undefined) throw new Error('nothing was measured');

function verify(subject: WireRequest): void {
  verifySignature(parseAuthorization(subject), SECRET, { nowMs: NOW_MS, signingKeys });
}

function wholeCall(subject: WireRequest, protocol: 'json-1.0' | 'query'): unknown {
  identifyCall(subject, apis);
  verify(subject);
  const wire = protocolOf(protocol);
  wire.decodeInput(sqs, 'SendMessage', subject);
  return wire.encodeOutput(sqs, 'SendMessage', sent, REQUEST_ID);
}

/** @returns CPU microseconds of this process per run, so that busy neighbours do not count */
function measure(run: () => unknown): number {
  repeat(run, WARM_UP_MS);
  const before = process.cpuUsage();
  const runs = repeat(run, MEASURE_MS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}

function repeat(run: () => unknown, ms: number): number {
  const end = performance.now() + ms;
  let runs = 0;
  while (performance.now() < end) {
    // Kept, so that the compiler cannot prove the work to be useless.
    for (let index = 0; index < 100; index++) kept = run();
    runs += 100;
  }
  return runs;
}

/** A request as client-sqs signs it, with the headers that it sends. */
function request(parts: { contentType: string; target?: string; body: string }): WireRequest {
  const body = Buffer.from(parts.body);
  const headers: Record<string, string> = {
    host: 'localhost:4566',
    'content-type': parts.contentType,
    ...(parts.target === undefined ? {} : { 'x-amz-target': parts.target }),
    'user-agent': 'aws-sdk-js/3.1169.0 ua/2.1 os/linux lang/js md/nodejs#24 api/sqs#3.1169.0',
    'x-amz-user-agent': 'aws-sdk-js/3.1169.0',
    'amz-sdk-invocation-id': REQUEST_ID,
    'amz-sdk-request': 'attempt=1; max=3',
    'content-length': String(body.length),
    'x-amz-date': AMZ_DATE,
    'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
  };
  const signedHeaders = Object.keys(headers)
    .filter((name) => name !== 'user-agent')
    .toSorted();
  const unsigned: WireRequest = { method: 'POST', path: '/', query: '', headers, body };
  const canonical = canonicalRequest(unsigned, {
    signedHeaders,
    payloadHash: createHash('sha256').update(body).digest('hex'),
    isS3: false,
  });
  const hashed = createHash('sha256').update(canonical).digest('hex');
  const signature = createHmac('sha256', signingKey())
    .update(`AWS4-HMAC-SHA256\n${AMZ_DATE}\n${SCOPE}\n${hashed}`)
    .digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${SCOPE}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
  return { ...unsigned, headers: { ...headers, authorization } };
}

function signingKey(): Buffer {
  let key: Buffer = Buffer.from(`AWS4${SECRET}`);
  for (const part of SCOPE.split('/')) key = createHmac('sha256', key).update(part).digest();
  return key;
}
