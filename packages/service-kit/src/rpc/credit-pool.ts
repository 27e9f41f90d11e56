/** A place in the line for credit. */
export interface CreditTicket {
  /** Leaves the line; what was granted already is given back by `release`. */
  cancel(): void;
}

/** Bytes that may be on their way over one connection; first come, first served. */
export class CreditPool {
  #freeBytes: number;
  readonly #line = new Set<{ readonly bytes: number; readonly granted: () => void }>();

  constructor(bytes: number) {
    this.#freeBytes = bytes;
  }

  /** Calls `granted` at once or later; never for more than the pool holds. */
  take(bytes: number, granted: () => void): CreditTicket {
    const ticket = { bytes, granted };
    this.#line.add(ticket);
    this.#serve();
    return { cancel: () => void this.#line.delete(ticket) };
  }

  release(bytes: number): void {
    this.#freeBytes += bytes;
    this.#serve();
  }

  #serve(): void {
    for (const ticket of this.#line) {
      if (ticket.bytes > this.#freeBytes) return;
      this.#line.delete(ticket);
      this.#freeBytes -= ticket.bytes;
      ticket.granted();
    }
  }
}
