import type { SeededRandom } from '../durability/seeded-random.ts';
import { noise } from './byte-mutations.ts';
import { brokenCase, type FuzzCase } from './fuzz-case.ts';

/** What a smuggler wants to be taken for a request of its own. */
const SMUGGLED = 'GET /?Action=ListQueues&Version=2012-11-05 HTTP/1.1\r\nHost: x\r\n\r\n';

const BODY = '{"QueueUrl":"open","MessageBody":"x"}';
const HEAD = [
  'POST / HTTP/1.1',
  'Host: x',
  'Content-Type: application/x-amz-json-1.0',
  'X-Amz-Target: AmazonSQS.SendMessage',
].join('\r\n');

/** Bytes that are no HTTP request, or whose length two readers could tell differently. */
export function framingCase(random: SeededRandom): FuzzCase {
  const chunked = (chunks: string): string =>
    `${HEAD}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`;
  const withHeader = (line: string): string =>
    `${HEAD}\r\n${line}\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
  const whole = `${HEAD}\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
  return random.pick([
    () => brokenCase('framing: length and chunks', bothLengths(random)),
    () => brokenCase('framing: a length', `${HEAD}\r\n${random.pick(LENGTHS)}\r\n\r\n${BODY}`),
    () =>
      brokenCase(
        'framing: a coding',
        `${HEAD}\r\n${random.pick(CODINGS)}\r\n\r\n0\r\n\r\n${SMUGGLED}`,
      ),
    () => brokenCase('framing: chunks', chunked(random.pick(CHUNKS))),
    () => brokenCase('framing: a header', withHeader(random.pick(BAD_HEADERS))),
    () => brokenCase('framing: a request line', `${random.pick(REQUEST_LINES)}\r\nHost: x\r\n\r\n`),
    () => brokenCase('framing: truncated', whole.slice(0, random.integer(1, whole.length - 1))),
    () =>
      brokenCase(
        'framing: too much of a head',
        `${HEAD}\r\n${'X: y'.padEnd(random.integer(33_000, 80_000), 'z')}\r\n\r\n`,
      ),
    () => brokenCase('framing: too many headers', `${HEAD}\r\n${'a: b\r\n'.repeat(6_000)}\r\n`),
    () =>
      brokenCase(
        'framing: too long a target',
        `GET /${'a'.repeat(random.integer(33_000, 70_000))} HTTP/1.1\r\nHost: x\r\n\r\n`,
      ),
    () =>
      brokenCase(
        'framing: too long a body',
        `${HEAD}\r\nContent-Length: ${random.pick(['16777217', '999999999999', '9007199254740993'])}\r\n\r\n${BODY}`,
      ),
    () => brokenCase('framing: noise', noise(random, random.integer(1, 400))),
    () =>
      brokenCase(
        'framing: TLS',
        Buffer.concat([Buffer.of(0x16, 0x03, 0x01), noise(random, random.integer(0, 300))]),
      ),
    () => http2Case(random),
    () => http2Case(random),
  ])();
}

function bothLengths(random: SeededRandom): string {
  const coding = random.pick([
    'chunked',
    'Chunked',
    ' chunked',
    'chunked ',
    '\tchunked',
    'identity, chunked',
    'chunked, identity',
    'xchunked',
  ]);
  const length = random.pick([0, 4, 5, BODY.length, 1_000]);
  const lines = random.shuffle([
    `Content-Length: ${length}`,
    `Transfer-Encoding:${random.pick(['', ' '])}${coding}`,
  ]);
  return `${HEAD}\r\n${lines.join('\r\n')}\r\n\r\n0\r\n\r\n${SMUGGLED}`;
}

const LENGTHS = [
  'Content-Length: -1',
  'Content-Length: +5',
  'Content-Length: 0x5',
  'Content-Length: 5 5',
  'Content-Length: 5, 5',
  'Content-Length: 5,6',
  'Content-Length: 1e3',
  'Content-Length: ',
  'Content-Length: x',
  'Content-Length: 5\r\nContent-Length: 6',
  'Content-Length: 37\r\nContent-Length: 37',
  'Content-Length: 99999999999999999999999999',
  'Content-Length:\t37',
  'Content-Length : 37',
  ' Content-Length: 37',
  'Content-Length: 37\r\n Content-Length: 3',
  'content-length: 37\r\nContent_Length: 3',
  'Content-Length: 1000',
] as const;

const CODINGS = [
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
  'Transfer-Encoding: identity',
  'Transfer-Encoding: gzip',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding : chunked',
  'Transfer-Encoding:\x0bchunked',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding\r\n : chunked',
  'X: x\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: ',
] as const;

const CHUNKS = [
  '5\r\nhello\r\n',
  '5\r\nhello',
  '5\r\nhell\r\n0\r\n\r\n',
  '-1\r\nx\r\n0\r\n\r\n',
  '0x5\r\nhello\r\n0\r\n\r\n',
  '+5\r\nhello\r\n0\r\n\r\n',
  ' 5\r\nhello\r\n0\r\n\r\n',
  '5 \r\nhello\r\n0\r\n\r\n',
  'ffffffffffffffff\r\nx\r\n0\r\n\r\n',
  '10000000000000000000\r\nx',
  '5;a=b\r\nhello\r\n0\r\n\r\n',
  `5;${'a'.repeat(40_000)}\r\nhello\r\n0\r\n\r\n`,
  '5\nhello\n0\n\n',
  '5\r\nhello0\r\n\r\n',
  '\r\n',
  'g\r\nx\r\n',
  '0\r\nX-Amz-Target: AmazonSQS.ListQueues\r\n\r\n',
  `0\r\n${'a: b\r\n'.repeat(9_000)}\r\n`,
  '0\r\nbad trailer\r\n\r\n',
  `${'1\r\n \r\n'.repeat(5_000)}0\r\n\r\n`,
  '00000000000000000000005\r\nhello\r\n0\r\n\r\n',
  '5\r\n{"a":\r\n1\r\n1\r\n1\r\n}\r\n0\r\n\r\n',
] as const;

const BAD_HEADERS = [
  'X Y: z',
  'X\0: z',
  'X: a\0b',
  'X: a\rb',
  'X: a\nY: b',
  ': empty',
  'no colon',
  ' folded',
  'X: a\r\n folded',
  'X(): z',
  '\xff: z',
  'X: \x01\x02',
  'Host: y',
  'Host: a b',
  'Host: \xff',
  'Host:',
  'Connection: close, close',
  'Expect: 100-continue, x',
  'Content-Length : 5',
] as const;

const REQUEST_LINES = [
  'GET',
  'GET /',
  'GET / HTTP',
  'GET / HTTP/0.9',
  'GET / HTTP/1.0',
  'GET / HTTP/1.2',
  'GET / HTTP/2.0',
  'GET / HTTP/9.9',
  'GET  / HTTP/1.1',
  'GET\t/\tHTTP/1.1',
  ' GET / HTTP/1.1',
  'GET /  HTTP/1.1',
  'GET / HTTP/1.1 x',
  'get / HTTP/1.1',
  'NONSENSE / HTTP/1.1',
  'GET \xff HTTP/1.1',
  'GET /\0 HTTP/1.1',
  'GET /a b HTTP/1.1',
  'GET / ICE/1.0',
  'CONNECT x:80 HTTP/1.1',
  'CONNECT / HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'PRI * HTTP/2.0x',
  'SOURCE / HTTP/1.1',
  '\r\n\r\nGET / HTTP/1.1',
  'GET / RTSP/1.0',
  '{"a":1}',
  'HTTP/1.1 200 OK',
] as const;

const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';

/** A client that begins as HTTP/2 and then writes what no client writes. */
function http2Case(random: SeededRandom): FuzzCase {
  const frames = Array.from({ length: random.integer(1, 6) }, () => http2Frame(random));
  const start = Buffer.from(
    PREFACE.slice(0, random.chance(0.8) ? undefined : random.integer(4, 23)),
  );
  const settings = random.chance(0.7) ? frame(4, 0, 0, Buffer.alloc(0)) : Buffer.alloc(0);
  return brokenCase('framing: HTTP/2', Buffer.concat([start, settings, ...frames]));
}

function http2Frame(random: SeededRandom): Buffer {
  const stream = random.pick([0, 1, 1, 1, 2, 3, 0x7f_ff_ff_ff]);
  const payload = noise(random, random.pick([0, 1, 4, 5, 6, 8, 40, 300]));
  const type = random.pick([0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 255]);
  return random.pick([
    () => frame(type, random.integer(0, 255), stream, payload),
    () => frame(1, 0x05, stream, Buffer.from('82868441886275657374', 'hex')),
    () => Buffer.concat(Array.from({ length: 300 }, () => frame(9, 0, 1, Buffer.alloc(20)))),
    () =>
      Buffer.concat(
        Array.from({ length: 300 }, (_, at) =>
          Buffer.concat([
            frame(1, 0x05, at * 2 + 1, Buffer.from('828684', 'hex')),
            frame(3, 0, at * 2 + 1, Buffer.alloc(4)),
          ]),
        ),
      ),
    () => Buffer.concat(Array.from({ length: 300 }, () => frame(6, 0, 0, Buffer.alloc(8)))),
    () => Buffer.concat([Buffer.from('ffffff', 'hex'), noise(random, 40)]),
  ])();
}

/** RFC 9113 §4.1. */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}
