import type { SeededRandom } from '../durability/seeded-random.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { validCall } from './valid-calls.ts';

type Header = readonly [name: string, value: string];

/** A sound body under a head that says something else: content types, targets, hosts, paths, methods. */
export function headCase(random: SeededRandom, target: FuzzTarget): Draft {
  const call = validCall(random, target);
  const body = Buffer.from(JSON.stringify(call.input));
  const json: readonly Header[] = [
    ['Content-Type', 'application/x-amz-json-1.0'],
    ['X-Amz-Target', `AmazonSQS.${call.operation}`],
  ];
  const draft = (label: string, change: Partial<Draft>): Draft => ({
    label: `head: ${label}`,
    method: 'POST',
    target: '/',
    headers: json,
    body,
    ...change,
  });
  return random.pick([
    () =>
      draft('content type', {
        headers: [['Content-Type', random.pick(CONTENT_TYPES)], json[1] ?? ['X', 'x']],
      }),
    () =>
      draft('content type without a target', {
        headers: [['Content-Type', random.pick(CONTENT_TYPES)]],
      }),
    () =>
      draft('target', { headers: [json[0] ?? ['X', 'x'], ['X-Amz-Target', random.pick(TARGETS)]] }),
    () => draft('path', { target: random.pick(PATHS), headers: random.chance(0.5) ? json : [] }),
    () =>
      draft('method', { method: random.pick(METHODS), headers: random.chance(0.5) ? json : [] }),
    () => draft('twice', { headers: [...json, random.pick(TWICE)] }),
    () => draft('odd header', { headers: [...json, random.pick(ODD_HEADERS)] }),
    () =>
      draft('many headers', {
        headers: [...json, ...Array.from({ length: 500 }, (_, at): Header => [`X-${at}`, 'y'])],
      }),
    () =>
      draft('long header', {
        headers: [...json, ['X-Long', 'y'.repeat(random.integer(1, 20_000))]],
      }),
  ])();
}

const CONTENT_TYPES = [
  '',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/json',
  'application/x-amz-json-1.1',
  'application/x-amz-json-2.0',
  'application/x-amz-cbor-1.1',
  'application/cbor',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/x-amz-json-1.0; charset=utf-16',
  'APPLICATION/X-AMZ-JSON-1.0',
  'application/x-amz-json-1.0,application/json',
  'application/x-amz-',
  ';',
  '\xff',
  'a'.repeat(5_000),
] as const;

const TARGETS = [
  '',
  '.',
  'AmazonSQS',
  'AmazonSQS.',
  '.SendMessage',
  'AmazonSQS.sendmessage',
  'AmazonSQS.SendMessage.',
  'AmazonSQS.toString',
  'AmazonSQS.__proto__',
  'AmazonSQS.constructor',
  'AmazonSQS.hasOwnProperty',
  'x.AmazonSQS.ListQueues',
  'AmazonSNS.Publish',
  'Kinesis_20131202.PutRecord',
  'SimpleWorkflowService.StartWorkflowExecution',
  'com.amazonaws.swf.service.model.SimpleWorkflowService.X',
  'AWSCognitoIdentityProviderService.SignUp',
  'AWSCognitoIdentityService.GetId',
  'Firehose_20150804.PutRecord',
  '\xff.\xff',
  'AmazonSQS.SendMessage AmazonSQS.SendMessage',
  'AmazonSQS.'.repeat(400),
] as const;

const PATHS = [
  '*',
  '//',
  '///',
  '/%',
  '/%2',
  '/%zz',
  '/%00',
  '/%ff',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '/./',
  '/a/../b',
  '/;',
  '/?',
  '/?&',
  '/??',
  '/?Action',
  '/?Action=',
  '/?Action=ListQueues',
  '/?action=ListQueues',
  '/?Action=ListQueues&Action=X',
  '/?Action=Publish&Version=2010-03-31',
  '/?Action=GetCallerIdentity&Version=2011-06-15',
  '/?Action=toString&Version=2012-11-05',
  '/?Action=AssumeRole&Version=2011-06-15',
  '/000000000000/open',
  '/000000000000/open?Action=GetQueueAttributes',
  '/000000000000/',
  '/000000000000/%6fpen',
  '/999999999999/open',
  '/000000000000/open/..',
  '/000000000000/nothing?Action=SendMessage&MessageBody=x',
  'http://127.0.0.1/',
  'http://evil.example/000000000000/open',
  'https://127.0.0.1:1/?Action=ListQueues',
  'http://',
  'http:///',
  'ftp://x/',
  'http://[::1/',
  'http://user:pass@x/',
  '/http://x/',
  '/v1',
  '/v1/',
  '/v1/queues',
  '/v1/queues/',
  '/v1/queues/open',
  '/v1/queues/%00',
  '/v1/queues/%',
  '/v1/queues/../open',
  '/v1/queues/open/messages',
  '/v1/queues/open/messages?max=x',
  '/v1/queues/open/messages?max=1&max=2',
  '/v1/queues/open/messages?max[]=1',
  '/v1/queues/open/messages/peek',
  '/v1/queues?prefix=%ff',
  '/v1/queues?maxResults=-1',
  '/v1/queues/open/attributes',
  '/_septet/',
  '/_septet/health',
  '/_septet/ready',
  '/_septet/coverage',
  '/_septet/coverage.json',
  '/_septet/%',
  '/openapi.json',
  '/openapi.json/',
  '/docs',
  '/docs/',
  '/docs/..%2f..%2fpackage.json',
  '/docs/%2e%2e/%2e%2e/package.json',
  '/favicon.ico',
  '/2015-03-31/functions',
  '/2015-03-31/functions/%2F/invocations',
  '/@connections/x',
  '/restapis',
] as const;

const METHODS = [
  'GET',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PURGE',
  'LINK',
  'MKCOL',
  'PROPFIND',
  'QUERY',
] as const;

const TWICE: readonly [Header, ...Header[]] = [
  ['X-Amz-Target', 'AmazonSQS.ListQueues'],
  ['Content-Type', 'text/plain'],
  ['Authorization', 'Basic eDp5'],
  ['X-Amz-Date', '20260101T000000Z'],
  ['Cookie', 'a=b'],
  ['Set-Cookie', 'a=b'],
];

const ODD_HEADERS: readonly [Header, ...Header[]] = [
  ['Expect', '100-continue'],
  ['Expect', 'nonsense'],
  ['Upgrade', 'h2c'],
  ['Upgrade', 'websocket'],
  ['Connection', 'keep-alive, te'],
  ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'identity'],
  ['TE', 'trailers'],
  ['Trailer', 'X-Amz-Target'],
  ['Range', 'bytes=0-1'],
  ['If-None-Match', '*'],
  ['Accept', '\xff'],
  ['Accept-Encoding', 'zstd;q=2'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-For', '1.2.3.4, x, ::1'],
  ['Forwarded', 'for="[::1]";host=x'],
  ['Via', '1.0 x'],
  ['Traceparent', '00-zz-zz-00'],
  ['X-Amzn-Trace-Id', 'Root=1-\xff'],
  ['X-Amzn-Query-Mode', 'false'],
  ['Amz-Sdk-Request', 'attempt=x'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'null'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['Content-MD5', 'x'],
  ['Keep-Alive', 'timeout=0'],
];
