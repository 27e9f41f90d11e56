import { randomFillSync, randomUUID } from 'node:crypto';

import type { Clock } from './clock.ts';

/** Where identities come from. Random ones are not guessable. */
export interface Ids {
  /** Random UUID (v4): the AWS RequestId of a call. */
  requestId(): string;
  /** Random UUID (v4). */
  uuid(): string;
  /** Time-ordered UUID (v7, RFC 9562), strictly increasing within the process. */
  messageId(): string;
  randomBytes(length: number): Uint8Array;
}

const POOL_BYTES = 8192;

/** Hands out slices of a pool, because one system call for each id costs more than the id. */
class RandomPool {
  #pool = Buffer.alloc(0);
  #offset = 0;

  /** A view that nobody else gets. */
  take(length: number): Buffer {
    if (length > POOL_BYTES) return randomFillSync(Buffer.allocUnsafe(length));
    if (this.#offset + length > this.#pool.length) {
      // A new pool each time: earlier views stay with those who hold them.
      this.#pool = randomFillSync(Buffer.allocUnsafe(POOL_BYTES));
      this.#offset = 0;
    }
    const view = this.#pool.subarray(this.#offset, this.#offset + length);
    this.#offset += length;
    return view;
  }
}

const MAX_COUNTER = 0x0fff;

/**
 * UUID v7: 48 bits of milliseconds, 12 bits of counter (RFC 9562 §6.2, method 1), 62 random bits.
 * When the counter is used up or the clock went back, the time part runs ahead of the clock.
 */
class TimeOrderedIds {
  readonly #nowMs: () => number;
  readonly #random: RandomPool;
  #timeMs = 0;
  #timeHex = '';
  #counter = 0;

  constructor(nowMs: () => number, random: RandomPool) {
    this.#nowMs = nowMs;
    this.#random = random;
  }

  next(): string {
    const nowMs = this.#nowMs();
    if (nowMs > this.#timeMs) this.#startMillisecond(nowMs);
    else if (this.#counter < MAX_COUNTER) this.#counter += 1;
    else this.#startMillisecond(this.#timeMs + 1);

    const tail = this.#random.take(8);
    tail.writeUInt8((tail.readUInt8(0) & 0x3f) | 0x80, 0);
    const hex = tail.toString('hex');
    const counter = (0x7000 | this.#counter).toString(16);
    return `${this.#timeHex}-${counter}-${hex.slice(0, 4)}-${hex.slice(4)}`;
  }

  #startMillisecond(timeMs: number): void {
    this.#timeMs = timeMs;
    // The upper half stays free, so that one millisecond has room for at least 2,048 ids.
    this.#counter = this.#random.take(2).readUInt16BE(0) & 0x07ff;
    const hex = timeMs.toString(16).padStart(12, '0');
    this.#timeHex = `${hex.slice(0, 8)}-${hex.slice(8)}`;
  }
}

export function createIds(clock: Pick<Clock, 'nowMs'>): Ids {
  const random = new RandomPool();
  const timeOrdered = new TimeOrderedIds(() => clock.nowMs(), random);
  return {
    requestId: () => randomUUID(),
    uuid: () => randomUUID(),
    messageId: () => timeOrdered.next(),
    randomBytes: (length) => random.take(length),
  };
}
