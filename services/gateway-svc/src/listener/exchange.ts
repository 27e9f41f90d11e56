import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  constants,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Stream,
} from 'node:http2';
import type { WireRequest, WireResponse } from '@septet/aws-wire/http-message';
import type { Peer } from '../edge/public-address.ts';
import type { BodyBudget } from './body-budget.ts';

export type HttpRequest = IncomingMessage | Http2ServerRequest;
export type HttpResponse = ServerResponse | Http2ServerResponse;

/** What both kinds of response have in common, because overloads of a union cannot be called. */
interface AnswerStream {
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(text: string): boolean;
  end(body?: Uint8Array | string): unknown;
  on(event: 'close' | 'drain', listener: () => void): unknown;
  once(event: 'close' | 'finish', listener: () => void): unknown;
}

export type HeaderFields = Readonly<Record<string, string | undefined>>;

const NO_BODY = new Uint8Array(0);

/** Why a call was aborted when its client went away. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';

  constructor() {
    super('The client closed its connection before the answer was written.');
  }
}

/**
 * One request and the way to answer it, the same over HTTP/1.1 and HTTP/2. It is also the request that
 * `aws-wire` reads, so that nothing is copied on the way.
 */
export class Exchange implements WireRequest {
  readonly method: string;
  /** Raw and undecoded: signatures are computed over it. */
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderFields;
  readonly requestId: string;
  readonly peer: Peer;
  body: Uint8Array = NO_BODY;

  readonly raw: HttpRequest;
  readonly rawResponse: HttpResponse;
  readonly #response: AnswerStream;
  #closed = false;
  /** A streamed answer that its client does not read as fast as it is written. */
  #isBehind = false;
  /** Kept, because the response forgets its stream when that closes. */
  readonly #http2Stream: ServerHttp2Stream | undefined;
  #abort: AbortController | undefined;
  #tellWritten: ((isWritten: boolean) => void) | undefined;
  #budget: BodyBudget | undefined;
  #heldBytes = 0;

  /** `peer`: where the socket does not know it. */
  constructor(
    request: HttpRequest,
    response: HttpResponse & AnswerStream,
    requestId: string,
    peer?: Peer,
  ) {
    this.raw = request;
    this.rawResponse = response;
    // Read now, because a socket forgets its address when it closes, and the audit log still needs it.
    this.peer = peer ?? {
      address: request.socket.remoteAddress,
      encrypted: 'encrypted' in request.socket,
    };
    this.#response = response;
    this.#http2Stream = 'stream' in response ? response.stream : undefined;
    this.requestId = requestId;
    this.method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark + 1);
    this.headers = singleValued(request);
    response.on('close', () => this.close());
  }

  get rawHeaders(): readonly string[] {
    return this.raw.rawHeaders;
  }

  /** Aborts with `ClientGone` when the connection closes before the answer was written. Made only when asked for. */
  get signal(): AbortSignal {
    this.#abort ??= this.#newAbort();
    return this.#abort.signal;
  }

  /** The answer was written whole, or nobody can read it any more. */
  get isClosed(): boolean {
    return this.#closed;
  }

  get isAnswered(): boolean {
    return this.#response.headersSent;
  }

  /** Takes room for `bytes` of body until the exchange ends; false when there is none. */
  hold(budget: BodyBudget, bytes: number): boolean {
    if (this.#closed || !budget.take(bytes)) return false;
    this.#budget = budget;
    this.#heldBytes += bytes;
    return true;
  }

  /** Headers that the answer carries whoever writes it: CORS. */
  setAnswerHeaders(headers: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(headers)) this.#response.setHeader(name, value);
  }

  /** Aborts the call for another reason than its client. */
  abort(reason: Error): void {
    this.#abort ??= this.#newAbort();
    this.#abort.abort(reason);
  }

  /** Runs when the answer is written or the client gone. */
  onClose(listener: () => void): void {
    this.#response.on('close', listener);
  }

  send(answer: WireResponse): void {
    if (this.#closed || this.#response.headersSent) return;
    const { headers, body } = answer;
    headers['x-amzn-requestid'] ??= this.requestId;
    if (answer.status !== 204) headers['content-length'] = String(Buffer.byteLength(body));
    this.#response.writeHead(answer.status, headers);
    this.#response.end(body);
  }

  /** Begins an answer that is written piece by piece, by `write`, and ends with `endStream` or its client. */
  startStream(headers: Record<string, string>): void {
    if (this.#closed || this.#response.headersSent) return;
    this.#response.on('drain', () => {
      this.#isBehind = false;
    });
    this.#response.writeHead(200, headers);
  }

  /** False when nothing was written, because the client has left or has not read yet what came before. */
  write(text: string): boolean {
    if (this.#closed || this.#isBehind) return false;
    this.#isBehind = !this.#response.write(text);
    return true;
  }

  endStream(): void {
    if (!this.#closed) this.#response.end();
  }

  /**
   * True when the whole answer was handed to the operating system, false when the connection closed first.
   * Ask right after `send`.
   */
  async whenWritten(): Promise<boolean> {
    if (this.#closed) return this.#isWritten();
    return await new Promise((resolve) => {
      this.#tellWritten = resolve;
      // Over HTTP/2 Node says 'finish' of cancelled streams too.
      if (this.#http2Stream === undefined) this.#response.once('finish', () => resolve(true));
    });
  }

  /** The connection is gone, or the answer written. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#budget?.release(this.#heldBytes);
    const isWritten = this.#isWritten();
    if (!isWritten) this.#abort?.abort(new ClientGone());
    this.#tellWritten?.(isWritten);
  }

  #isWritten(): boolean {
    const stream = this.#http2Stream;
    if (stream === undefined) return this.#response.writableFinished;
    return stream.writableFinished && stream.rstCode === constants.NGHTTP2_NO_ERROR;
  }

  #newAbort(): AbortController {
    const controller = new AbortController();
    if (this.#closed && !this.#isWritten()) controller.abort(new ClientGone());
    return controller;
  }
}

/** Node gives a list for `set-cookie` alone, which no request carries; HTTP/2 names the host `:authority`. */
function singleValued(request: HttpRequest): HeaderFields {
  const { headers } = request;
  const authority = headers[':authority'];
  if (typeof authority === 'string') headers.host ??= authority;
  delete headers['set-cookie'];
  return isSingleValued(headers) ? headers : {};
}

function isSingleValued(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): headers is HeaderFields {
  return headers['set-cookie'] === undefined;
}
