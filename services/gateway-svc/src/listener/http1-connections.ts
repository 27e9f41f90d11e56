import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Exchange } from './exchange.ts';

/**
 * Which exchanges wait on which HTTP/1.1 connection. Node tells only the oldest of several pipelined requests
 * that the connection closed, and it parks no limit on how many may wait.
 */
export class Http1Connections {
  readonly #maxRequests: number;
  readonly #open = new Map<Duplex, Map<Exchange, ServerResponse>>();
  readonly #newest = new WeakMap<Duplex, IncomingMessage>();
  #isDraining = false;

  constructor(limits: { readonly requestsPerConnection: number }) {
    this.#maxRequests = limits.requestsPerConnection;
  }

  add(socket: Socket): void {
    const exchanges = new Map<Exchange, ServerResponse>();
    this.#open.set(socket, exchanges);
    socket.on('close', () => {
      this.#open.delete(socket);
      for (const exchange of exchanges.keys()) exchange.close();
    });
  }

  /** False when the client has sent more requests than it may leave unanswered; it is cut off. */
  begin(request: IncomingMessage, exchange: Exchange, response: ServerResponse): boolean {
    const { socket } = request;
    const exchanges = this.#open.get(socket);
    if (exchanges === undefined || exchanges.size >= this.#maxRequests) {
      socket.destroy();
      return false;
    }
    exchanges.set(exchange, response);
    this.#newest.set(socket, request);
    if (this.#isDraining) response.shouldKeepAlive = false;
    response.on('close', () => {
      exchanges.delete(exchange);
      if (this.#isDraining && exchanges.size === 0) socket.end();
    });
    return true;
  }

  /**
   * Every request that came here was read to its end and has its answer: bytes that break now belong to a new one.
   * An answer to the rest of an answered request would be taken for that of the next (response splitting).
   */
  isBetweenRequests(socket: Duplex): boolean {
    const hasOpen = (this.#open.get(socket)?.size ?? 0) > 0;
    return !hasOpen && this.#newest.get(socket)?.complete !== false;
  }

  /** Every answer from now on is the last of its connection. */
  drain(): void {
    this.#isDraining = true;
    for (const [socket, exchanges] of this.#open) {
      for (const response of exchanges.values()) response.shouldKeepAlive = false;
      if (exchanges.size === 0) socket.end();
    }
  }
}
