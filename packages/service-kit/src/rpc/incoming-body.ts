import type { CreditPool, CreditTicket } from './credit-pool.ts';
import { FRAMES_AHEAD, frameKind, MAX_BODY_BYTES, MAX_FRAME_BYTES } from './frame.ts';

export interface IncomingBodyDeps {
  /** Bytes that this connection lets others send to it. */
  readonly pool: CreditPool;
  /** To the sender of the body. */
  readonly send: (kind: string) => void;
  readonly complete: (bytes: Uint8Array) => void;
  /** A frame is missing, or the sender does not keep to the protocol. */
  readonly broken: (why: string) => void;
}

/** A body that arrives in parts, each of which had credit before it was sent. */
export class IncomingBody {
  readonly #deps: IncomingBodyDeps;
  readonly #totalBytes: number;
  readonly #bytes: Buffer;
  #receivedBytes = 0;
  #grantedBytes = 0;
  #requestedBytes = 0;
  #ticket: CreditTicket | undefined;
  #isOpen = true;

  constructor(totalBytes: number, firstPart: Uint8Array, deps: IncomingBodyDeps) {
    this.#deps = deps;
    this.#totalBytes = totalBytes;
    if (!(totalBytes <= MAX_BODY_BYTES && totalBytes > firstPart.length)) {
      this.#bytes = Buffer.alloc(0);
      this.#isOpen = false;
      deps.broken(`a body of ${totalBytes} bytes`);
      return;
    }
    this.#bytes = Buffer.allocUnsafe(totalBytes);
    this.#bytes.set(firstPart);
    this.#receivedBytes = firstPart.length;
    this.#grantedBytes = firstPart.length;
    this.#requestedBytes = firstPart.length;
    this.#request();
    this.#sendCredit();
  }

  /** The sender has credit and owes us a part; otherwise it is us who keep it waiting. */
  get isOwed(): boolean {
    return this.#grantedBytes > this.#receivedBytes;
  }

  data(offset: number, part: Uint8Array): void {
    if (!this.#isOpen) return;
    const end = offset + part.length;
    if (offset !== this.#receivedBytes || end > this.#grantedBytes) {
      this.close();
      this.#deps.broken(`bytes ${offset}–${end} arrived after ${this.#receivedBytes}`);
      return;
    }
    this.#bytes.set(part, offset);
    this.#receivedBytes = end;
    this.#deps.pool.release(part.length);
    if (end === this.#totalBytes) {
      this.#isOpen = false;
      this.#sendCredit();
      this.#deps.complete(this.#bytes);
      return;
    }
    this.#request();
    this.#sendCredit();
  }

  /** Gives back what was granted and will not arrive. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#ticket?.cancel();
    this.#deps.pool.release(this.#grantedBytes - this.#receivedBytes);
  }

  /** One ticket at a time, so that the line is fair to bodies and not to frames. */
  #request(): void {
    while (this.#ticket === undefined && this.#mayRequest()) {
      const bytes = Math.min(MAX_FRAME_BYTES, this.#totalBytes - this.#requestedBytes);
      this.#requestedBytes += bytes;
      let isWaiting = false;
      let isGranted = false;
      const ticket = this.#deps.pool.take(bytes, () => {
        isGranted = true;
        this.#grantedBytes += bytes;
        if (!isWaiting) return;
        this.#ticket = undefined;
        this.#request();
        this.#sendCredit();
      });
      isWaiting = true;
      if (!isGranted) this.#ticket = ticket;
    }
  }

  #mayRequest(): boolean {
    return (
      this.#requestedBytes < this.#totalBytes &&
      this.#grantedBytes - this.#receivedBytes < FRAMES_AHEAD * MAX_FRAME_BYTES
    );
  }

  #sendCredit(): void {
    this.#deps.send(frameKind.credit(this.#grantedBytes, this.#receivedBytes));
  }
}
