/** Holds up to `burst` tokens and gains `ratePerSecond`; starts full. */
export class TokenBucket {
  readonly #ratePerMs: number;
  readonly #burst: number;
  #tokens: number;
  #filledMs: number;

  constructor(options: { readonly ratePerSecond: number; readonly burst: number }, nowMs: number) {
    this.#ratePerMs = options.ratePerSecond / 1000;
    this.#burst = options.burst;
    this.#tokens = options.burst;
    this.#filledMs = nowMs;
  }

  /** False when it is empty. A clock that went back gains nothing. */
  take(nowMs: number): boolean {
    const gained = Math.max(0, nowMs - this.#filledMs) * this.#ratePerMs;
    this.#tokens = Math.min(this.#burst, this.#tokens + gained);
    this.#filledMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
