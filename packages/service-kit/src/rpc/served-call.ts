import type { Msg } from '@nats-io/transport-node';
import { decodeMessage } from '@septet/contracts/internal-codec';
import type { CallContext } from '@septet/contracts/operation';
import type { ServiceError } from '@septet/contracts/service-error';

import { type AbortCause, CallAborted } from '../call-aborted.ts';
import type { Clock } from '../clock.ts';
import { unavailable } from '../unavailable.ts';
import { encodeBody } from './body-codec.ts';
import { type CallEnvelope, decodeCallHeaders } from './call-headers.ts';
import { encodeError } from './error-codec.ts';
import { type Frame, frameKind, parseFrame, STREAM_WINDOW_ITEMS } from './frame.ts';
import { IncomingBody } from './incoming-body.ts';
import type { Link } from './link.ts';
import { OutgoingBody } from './outgoing-body.ts';
import type { Peer } from './peer.ts';

export interface ServedCallDeps {
  readonly peer: Peer;
  readonly link: Link;
  readonly clock: Clock;
}

/** One call at the serving end: its request, its signal, and the way back to its caller. */
export class ServedCall {
  readonly operation: string;
  /** `<caller's address>.<token>`; names the call in this process. */
  readonly caller: string;
  readonly context: CallContext;
  readonly validated: boolean;
  /** Of the request, whole. */
  readonly requestBytes: number;
  readonly #deps: ServedCallDeps;
  readonly #envelope: CallEnvelope;
  readonly #firstPart: Uint8Array;
  readonly #abort = new AbortController();
  #token: string | undefined;
  #incoming: IncomingBody | undefined;
  #outgoing: OutgoingBody | undefined;
  #windowItems = STREAM_WINDOW_ITEMS;
  #sentItems = 0;
  #wake = () => {};
  #fail = (_error: Error) => {};
  /** Heartbeats since the call arrived, or since the last part of its request did. */
  age = 0;

  constructor(operation: string, message: Msg, reply: string, deps: ServedCallDeps) {
    const { headers, data } = message;
    if (headers === undefined) throw new Error('a request without headers');
    this.operation = operation;
    this.caller = reply;
    this.#deps = deps;
    this.#firstPart = data;
    this.#envelope = decodeCallHeaders(headers, deps.clock.nowMs(), this.#abort.signal);
    this.context = this.#envelope.context;
    this.validated = this.#envelope.validated;
    this.requestBytes = this.#envelope.totalBytes ?? data.length;
  }

  /** The reason with which the signal aborted. */
  get aborted(): CallAborted | undefined {
    const reason: unknown = this.#abort.signal.reason;
    return reason instanceof CallAborted ? reason : undefined;
  }

  /** The caller owes a part of its request. */
  get isOwed(): boolean {
    return this.#incoming?.isOwed ?? false;
  }

  /** The member works on it: the answer is not under way yet. */
  get isBeingServed(): boolean {
    return this.#outgoing === undefined;
  }

  abort(why: AbortCause): void {
    if (this.#abort.signal.aborted) return;
    const reason = new CallAborted(why);
    this.#abort.abort(reason);
    this.#fail(reason);
    this.#wake();
  }

  /** The rest of the request does not arrive. */
  breakOff(why: string): void {
    this.#fail(unavailable(`a request broke off: ${why}`));
  }

  /** The request's input, when all of it is here. */
  async readInput(): Promise<unknown> {
    const { totalBytes } = this.#envelope;
    if (totalBytes === undefined) return decodeMessage(this.#firstPart);
    const bytes = await new Promise<Uint8Array>((complete, fail) => {
      this.#fail = fail;
      const broken = (why: string) => this.breakOff(why);
      const send = (kind: string) => this.#send(kind);
      const { incoming: pool } = this.#deps.link;
      this.#incoming = new IncomingBody(totalBytes, this.#firstPart, {
        pool,
        send,
        complete,
        broken,
      });
    });
    this.#incoming = undefined;
    return decodeMessage(bytes);
  }

  /** Resolves when the caller has the answer, or waits for it no more. */
  async answer(output: unknown): Promise<void> {
    const bytes = encodeBody(output);
    if (bytes.length <= this.#envelope.inlineBytes) {
      this.#deps.peer.send(this.caller, frameKind.answer, bytes);
      return;
    }
    await this.#sendInParts(bytes);
  }

  refuse(error: ServiceError): void {
    this.#deps.peer.send(this.caller, frameKind.error, encodeError(error));
  }

  /** Waits until the reader takes one more, so that a slow reader slows the handler down. */
  async sendItem(item: unknown): Promise<void> {
    this.#listen();
    while (this.#sentItems === this.#windowItems && this.aborted === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.aborted !== undefined) throw this.aborted;
    this.#sentItems += 1;
    const bytes = encodeBody(item);
    if (bytes.length <= this.#envelope.inlineBytes)
      this.#send(frameKind.item(this.#sentItems), bytes);
    else await this.#sendInParts(bytes);
    this.#outgoing = undefined;
  }

  endStream(): void {
    this.#send(frameKind.end(this.#sentItems));
  }

  /** Lets go of everything; the call is over. */
  close(): void {
    this.#incoming?.close();
    this.#outgoing?.close();
    if (this.#token !== undefined) this.#deps.peer.close(this.#token);
  }

  async #sendInParts(bytes: Uint8Array): Promise<void> {
    if (this.aborted !== undefined) throw this.aborted;
    await new Promise<void>((complete, fail) => {
      this.#fail = fail;
      this.#outgoing = new OutgoingBody(bytes, this.#envelope.inlineBytes, {
        pool: this.#deps.link.outgoing,
        send: (kind, part) => this.#deps.peer.send(this.caller, kind, part),
        complete,
      });
      this.#send(frameKind.offer(bytes.length), this.#outgoing.firstPart);
    });
  }

  /** With our token as the reply address, so that the caller can send us credit. */
  #send(kind: string, data?: Uint8Array): void {
    this.#deps.peer.send(this.caller, kind, data, this.#deps.peer.replyTo(this.#listen()));
  }

  #listen(): string {
    this.#token ??= this.#deps.peer.open(({ kind, data }) => this.#arrive(parseFrame(kind), data));
    return this.#token;
  }

  #arrive(frame: Frame, data: Uint8Array): void {
    switch (frame.type) {
      case 'data':
        this.age = 0;
        this.#incoming?.data(frame.offset, data);
        break;
      case 'credit':
        this.#outgoing?.credit(frame.grantedBytes, frame.receivedBytes);
        break;
      case 'window':
        this.#windowItems = Math.max(this.#windowItems, frame.items);
        this.#wake();
        break;
      case 'cancel':
        this.abort('cancelled');
        break;
      case 'nobody':
        this.abort('caller-gone');
        break;
      default:
        break;
    }
  }
}
