import type { Exchange } from '../listener/exchange.ts';
import type { FeedListener } from './event-feed.ts';

/** Server-sent events (WHATWG HTML §9.2) to one client, of one name: each says how things are now. */
export class EventStream implements FeedListener {
  readonly #exchange: Exchange;
  readonly #name: string;
  #shown: string | undefined;

  /** Begins the answer. */
  constructor(exchange: Exchange, name: string) {
    this.#exchange = exchange;
    this.#name = name;
    exchange.startStream({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // nginx would collect the answer until it ends.
      'x-accel-buffering': 'no',
    });
  }

  /** Tells the client what it was not told last. One that reads too slowly misses states between, not the latest. */
  show(data: string): void {
    if (data === this.#shown) return;
    if (this.#exchange.write(`event: ${this.#name}\ndata: ${data}\n\n`)) this.#shown = data;
  }

  /** A comment, so that nothing on the way takes the connection for dead. */
  beat(): void {
    this.#exchange.write(': alive\n\n');
  }

  /** An EventSource asks again after this, and is told the reason if there still is one. */
  end(): void {
    this.#exchange.endStream();
  }
}
