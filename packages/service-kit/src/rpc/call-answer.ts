import { decodeMessage } from '@septet/contracts/internal-codec';

import { unavailable } from '../unavailable.ts';
import { decodeError } from './error-codec.ts';
import type { AnswerReader, Exchange } from './exchange.ts';
import type { Frame } from './frame.ts';
import { IncomingBody } from './incoming-body.ts';
import type { Link } from './link.ts';
import type { Arrival } from './peer.ts';

/** The answer of a call: one value, in one message or in parts. */
export class CallAnswer implements AnswerReader {
  readonly #link: Link;
  readonly #resolve: (output: unknown) => void;
  readonly #reject: (error: unknown) => void;
  readonly #exchange: Exchange;
  #body: IncomingBody | undefined;

  constructor(
    link: Link,
    open: (reader: AnswerReader) => Exchange,
    resolve: (output: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.#link = link;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#exchange = open(this);
  }

  get isOwed(): boolean {
    return this.#body === undefined || this.#body.isOwed;
  }

  arrive(frame: Frame, { data }: Arrival): void {
    if (frame.type === 'answer') this.#complete(data);
    else if (frame.type === 'offer') this.#begin(frame.totalBytes, data);
    else if (frame.type === 'data') this.#body?.data(frame.offset, data);
    else if (frame.type === 'error') {
      this.#exchange.end();
      this.fail(decodeError(data));
    }
  }

  fail(error: unknown): void {
    this.#body?.close();
    this.#reject(error);
  }

  #begin(totalBytes: number, firstPart: Uint8Array): void {
    this.#body = new IncomingBody(totalBytes, firstPart, {
      pool: this.#link.incoming,
      send: (kind) => this.#exchange.send(kind),
      complete: (bytes) => this.#complete(bytes),
      broken: (why) => {
        this.#exchange.cancel();
        this.fail(unavailable(`an answer broke off: ${why}`));
      },
    });
  }

  #complete(bytes: Uint8Array): void {
    this.#exchange.end();
    try {
      this.#resolve(decodeMessage(bytes));
    } catch (error) {
      this.#reject(error);
    }
  }
}
