import {
  createServer as createHttp1Server,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net';
import {
  createServer as createTlsServer,
  type Server as TlsServer,
  type TLSSocket,
} from 'node:tls';
import type { Ids } from '@septet/service-kit/ids';
import type { Logger } from '@septet/service-kit/logger';
import { announcedLength } from './collect-body.ts';
import { Exchange } from './exchange.ts';
import { waitForFirstBytes } from './first-bytes.ts';
import { Http1Connections } from './http1-connections.ts';
import { Http2Sessions } from './http2-sessions.ts';
import type { ListenerLimits } from './limits.ts';
import { refuseMalformed } from './malformed-request.ts';

/** PEM texts. */
export interface TlsIdentity {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

export interface ListenerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string | undefined;
  /** Without it a TLS client is cut off. */
  readonly tls?: TlsIdentity | undefined;
  readonly limits: ListenerLimits;
  readonly logger: Logger;
  readonly ids: Pick<Ids, 'requestId'>;
  onExchange(exchange: Exchange): void;
}

/**
 * One port for HTTP/1.1, HTTP/2 with prior knowledge and TLS with ALPN. The first bytes of a connection
 * decide; they are put back, and the socket is injected into the server that speaks the protocol.
 */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #http1Connections: Http1Connections;
  readonly #http1: Server;
  readonly #http2 = createHttp2Server();
  readonly #http2Sessions: Http2Sessions;
  readonly #tls: TlsServer | undefined;
  readonly #tcp: TcpServer;
  readonly #sockets = new Set<Socket>();
  readonly #undecided = new Set<Socket>();

  constructor(options: ListenerOptions) {
    this.#options = options;
    this.#http1Connections = new Http1Connections(options.limits);
    this.#http1 = this.#createHttp1();
    this.#http2Sessions = new Http2Sessions(this.#http2, options.limits);
    this.#http2.on('request', (request, response) => {
      options.onExchange(new Exchange(request, response, options.ids.requestId()));
    });
    this.#http2.updateSettings({
      maxConcurrentStreams: options.limits.requestsPerConnection,
      maxHeaderListSize: options.limits.headerBytes,
    });
    this.#tls = options.tls === undefined ? undefined : this.#createTls(options.tls);
    this.#tcp = this.#createTcp();
  }

  /** Resolves with the port. Rejects with the system's error (`EADDRINUSE`, `EACCES`). */
  async start(): Promise<number> {
    const { port, host } = this.#options;
    return await new Promise((resolve, reject) => {
      this.#tcp.once('error', reject);
      this.#tcp.listen({ port, host, backlog: 1024 }, () => {
        this.#tcp.off('error', reject);
        const address = this.#tcp.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  /** Refuses new connections and lets open requests finish; resolves when the last connection has ended. */
  async drain(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#tcp.close(() => resolve());
    });
    for (const socket of this.#undecided) socket.destroy();
    this.#http1Connections.drain();
    this.#http2Sessions.drain();
    await ended;
    this.#http1.close();
  }

  /** Cuts off whoever is left. */
  destroy(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  get connections(): number {
    return this.#sockets.size;
  }

  #createTcp(): TcpServer {
    const { limits, logger } = this.#options;
    const tcp = createTcpServer(
      { allowHalfOpen: true, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 },
      (socket) => this.#accept(socket),
    );
    tcp.maxConnections = limits.connections;
    tcp.on('drop', () =>
      logger.warn({ limit: limits.connections }, 'refused a connection: too many are open'),
    );
    return tcp;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    this.#undecided.add(socket);
    socket.on('error', ignoreReset);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#undecided.delete(socket);
    });
    waitForFirstBytes(socket, this.#options.limits, (protocol) => {
      this.#undecided.delete(socket);
      if (protocol === 'http1') this.#injectHttp1(socket);
      else if (protocol === 'http2') this.#injectHttp2(socket);
      else if (this.#tls === undefined) socket.destroy();
      else this.#tls.emit('connection', socket);
    });
  }

  #createTls({ cert, key }: TlsIdentity): TlsServer {
    const { limits, logger } = this.#options;
    const tls = createTlsServer({
      cert,
      key,
      ALPNProtocols: ['h2', 'http/1.1'],
      handshakeTimeout: limits.tlsHandshakeTimeoutMs,
    });
    tls.on('secureConnection', (socket: TLSSocket) => {
      socket.on('error', ignoreReset);
      if (socket.alpnProtocol === 'h2') this.#injectHttp2(socket);
      else this.#injectHttp1(socket);
    });
    tls.on('tlsClientError', (error, socket) => {
      logger.debug({ err: error }, 'a TLS handshake failed');
      socket.destroy();
    });
    return tls;
  }

  #createHttp1(): Server {
    const { limits, ids } = this.#options;
    const server = createHttp1Server({
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.idleTimeoutMs,
      connectionsCheckingInterval: limits.checkIntervalMs,
      insecureHTTPParser: false,
    });
    server.timeout = limits.stalledTimeoutMs;
    server.on('request', (request, response) => this.#beginHttp1(request, response));
    server.on('checkContinue', (request, response) => {
      // Whoever announces too long a body is refused before he sends it, and the connection is then out of step.
      if ((announcedLength(request) ?? 0) > limits.bodyBytes) response.shouldKeepAlive = false;
      else response.writeContinue();
      this.#beginHttp1(request, response);
    });
    // An expectation that nobody knows may be left unmet (RFC 9110 §10.1.1); Node would answer with nothing but 417.
    server.on('checkExpectation', (request, response) => this.#beginHttp1(request, response));
    server.on('clientError', (error, socket) => {
      if (this.#http1Connections.isBetweenRequests(socket))
        refuseMalformed(error, socket, ids.requestId());
      else socket.destroy();
    });
    // This server never listens itself; the event starts Node's watch over slow requests.
    server.emit('listening');
    return server;
  }

  #injectHttp1(socket: Socket): void {
    this.#http1Connections.add(socket);
    this.#http1.emit('connection', socket);
  }

  /** A client that ends its connection has left, whatever streams are open; Node would wait for it to go on. */
  #injectHttp2(socket: Socket): void {
    socket.once('end', () => socket.destroy());
    this.#http2.emit('connection', socket);
  }

  #beginHttp1(request: IncomingMessage, response: ServerResponse): void {
    const exchange = new Exchange(request, response, this.#options.ids.requestId());
    if (this.#http1Connections.begin(request, exchange, response))
      this.#options.onExchange(exchange);
  }
}

/** A reset connection closes, and that is how everybody hears of it. */
function ignoreReset(): void {}
