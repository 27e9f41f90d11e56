import { decodeMessage } from '@septet/contracts/internal-codec';

import { unavailable } from '../unavailable.ts';
import { decodeError } from './error-codec.ts';
import type { AnswerReader, Exchange } from './exchange.ts';
import { type Frame, frameKind, STREAM_WINDOW_ITEMS } from './frame.ts';
import { IncomingBody } from './incoming-body.ts';
import type { Link } from './link.ts';
import type { Arrival } from './peer.ts';

/** The items of a stream: as many may wait here as the window says, and no more are sent. */
export class StreamAnswer implements AnswerReader, AsyncIterableIterator<unknown> {
  readonly #link: Link;
  readonly #exchange: Exchange;
  readonly #items: Uint8Array[] = [];
  #arrivedItems = 0;
  #takenItems = 0;
  #body: IncomingBody | undefined;
  #isEnded = false;
  #error: Error | undefined;
  #wake = () => {};

  constructor(link: Link, open: (reader: AnswerReader) => Exchange) {
    this.#link = link;
    this.#exchange = open(this);
  }

  /** A quiet stream owes nothing; the member's heartbeat says that it still lives. */
  get isOwed(): boolean {
    return this.#body === undefined || this.#body.isOwed;
  }

  arrive(frame: Frame, { data }: Arrival): void {
    switch (frame.type) {
      case 'item':
        if (this.#isNext(frame.items)) this.#push(data);
        break;
      case 'offer':
        this.#begin(frame.totalBytes, data);
        break;
      case 'data':
        this.#body?.data(frame.offset, data);
        break;
      case 'end':
        if (this.#isNext(frame.items + 1)) this.#finish(undefined);
        break;
      case 'error':
        this.#finish(decodeError(data));
        break;
      default:
        break;
    }
  }

  fail(error: unknown): void {
    this.#body?.close();
    this.#isEnded = true;
    if (error !== undefined)
      this.#error =
        error instanceof Error ? error : new Error('The call was aborted.', { cause: error });
    this.#wake();
  }

  async next(): Promise<IteratorResult<unknown, undefined>> {
    while (this.#items.length === 0 && !this.#isEnded) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const item = this.#items.shift();
    if (item !== undefined) {
      this.#take();
      return { done: false, value: decodeMessage(item) };
    }
    if (this.#error !== undefined) throw this.#error;
    return { done: true, value: undefined };
  }

  /** The reader leaves the loop: the member is told to stop. */
  async return(): Promise<IteratorResult<unknown, undefined>> {
    this.#items.length = 0;
    this.#body?.close();
    if (!this.#isEnded) this.#exchange.cancel();
    this.#isEnded = true;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Half a window at a time: one message for many items. */
  #take(): void {
    this.#takenItems += 1;
    if (this.#isEnded || this.#takenItems % (STREAM_WINDOW_ITEMS / 2) !== 0) return;
    this.#exchange.send(frameKind.window(this.#takenItems + STREAM_WINDOW_ITEMS));
  }

  #isNext(items: number): boolean {
    if (items === this.#arrivedItems + 1) return true;
    this.#break(`item ${items} came after item ${this.#arrivedItems}`);
    return false;
  }

  #begin(totalBytes: number, firstPart: Uint8Array): void {
    this.#body = new IncomingBody(totalBytes, firstPart, {
      pool: this.#link.incoming,
      send: (kind) => this.#exchange.send(kind),
      complete: (bytes) => {
        this.#body = undefined;
        this.#push(bytes);
      },
      broken: (why) => this.#break(why),
    });
  }

  #push(item: Uint8Array): void {
    this.#arrivedItems += 1;
    this.#items.push(item);
    this.#wake();
  }

  #break(why: string): void {
    this.#exchange.cancel();
    this.fail(unavailable(`a stream broke off: ${why}`));
  }

  #finish(error: unknown): void {
    this.#exchange.end();
    this.fail(error);
  }
}
