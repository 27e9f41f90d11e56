import type { CreditPool, CreditTicket } from './credit-pool.ts';
import { frameKind, MAX_FRAME_BYTES } from './frame.ts';

export interface OutgoingBodyDeps {
  /** Bytes that this connection may have under way. */
  readonly pool: CreditPool;
  /** To the receiver of the body. */
  readonly send: (kind: string, part: Uint8Array) => void;
  /** Everything has arrived. */
  readonly complete: () => void;
}

/** A body whose first part has been sent; the rest follows as the receiver gives credit. */
export class OutgoingBody {
  readonly #deps: OutgoingBodyDeps;
  readonly #bytes: Uint8Array;
  readonly #firstBytes: number;
  #sentBytes: number;
  #grantedBytes: number;
  #receivedBytes: number;
  #ticket: CreditTicket | undefined;
  #isOpen = true;

  constructor(bytes: Uint8Array, firstBytes: number, deps: OutgoingBodyDeps) {
    this.#bytes = bytes;
    this.#firstBytes = firstBytes;
    this.#sentBytes = firstBytes;
    this.#grantedBytes = firstBytes;
    this.#receivedBytes = firstBytes;
    this.#deps = deps;
  }

  /** The totals only grow; a late message says nothing new. */
  credit(grantedBytes: number, receivedBytes: number): void {
    if (!this.#isOpen) return;
    this.#grantedBytes = Math.min(Math.max(this.#grantedBytes, grantedBytes), this.#bytes.length);
    const arrived = Math.min(receivedBytes, this.#sentBytes) - this.#receivedBytes;
    if (arrived > 0) {
      this.#receivedBytes += arrived;
      this.#deps.pool.release(arrived);
    }
    if (this.#receivedBytes === this.#bytes.length) {
      this.#isOpen = false;
      this.#deps.complete();
      return;
    }
    this.#sendNext();
  }

  /** Nobody waits for the rest any more. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#ticket?.cancel();
    this.#deps.pool.release(this.#sentBytes - this.#receivedBytes);
  }

  get firstPart(): Uint8Array {
    return this.#bytes.subarray(0, this.#firstBytes);
  }

  #sendNext(): void {
    const bytes = Math.min(MAX_FRAME_BYTES, this.#grantedBytes - this.#sentBytes);
    if (bytes <= 0 || this.#ticket !== undefined || !this.#isOpen) return;
    let isGranted = false;
    const ticket = this.#deps.pool.take(bytes, () => {
      isGranted = true;
      this.#ticket = undefined;
      const offset = this.#sentBytes;
      this.#sentBytes += bytes;
      this.#deps.send(frameKind.data(offset), this.#bytes.subarray(offset, this.#sentBytes));
      this.#sendNext();
    });
    if (!isGranted) this.#ticket = ticket;
  }
}
