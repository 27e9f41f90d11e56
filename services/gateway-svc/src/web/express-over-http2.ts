import {
  request as startRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { duplexPair, type Duplex } from 'node:stream';

/** Headers of one HTTP/1.1 connection, which HTTP/2 forbids (RFC 9113 §8.2.2). */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Express replaces the prototypes of request and response by those of HTTP/1.1, which throws on HTTP/2's. So an HTTP/2
 * request reaches it as a real HTTP/1.1 request, through a connection in memory. That costs some 100 µs, on pages
 * and REST calls only.
 */
export function relayToHttp1(
  server: Server,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  onConnection: (connection: Duplex) => void,
): void {
  const [near, far] = duplexPair();
  onConnection(far);
  server.emit('connection', far);
  const inner = startRequest({
    createConnection: () => near,
    method: request.method,
    path: request.url,
    headers: http1Headers(request),
    setHost: false,
  });
  inner.on('response', (answer) => relayAnswer(answer, response));
  // The inner server ends the connection in the middle of an answer only when its handler broke.
  inner.on('error', () => request.stream.destroy());
  response.on('close', () => {
    near.destroy();
    far.destroy();
  });
  request.pipe(inner);
}

function relayAnswer(answer: IncomingMessage, response: Http2ServerResponse): void {
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!CONNECTION_HEADERS.has(name) && value !== undefined) headers[name] = value;
  }
  response.writeHead(answer.statusCode ?? 500, headers);
  answer.pipe(response);
}

function http1Headers(request: Http2ServerRequest): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { connection: 'close' };
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(':') && value !== undefined) headers[name] = value;
  }
  return headers;
}
