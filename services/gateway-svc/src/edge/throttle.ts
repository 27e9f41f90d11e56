import { throttled } from '@septet/contracts/common-errors';
import type { Clock } from '@septet/service-kit/clock';
import { TokenBucket } from './token-bucket.ts';

export interface ThrottleOptions {
  /** Calls a second that one account may make in the long run; 0 lets everything pass. */
  readonly ratePerSecond: number;
  /** Calls that it may make at once. */
  readonly burst: number;
}

/** Accounts that are remembered; a forgotten one starts with a full bucket. */
const MAX_ACCOUNTS = 10_000;

/** A token bucket for each account. Of this replica alone: what it admits is added up over the replicas. */
export class Throttle {
  readonly #options: ThrottleOptions;
  readonly #clock: Pick<Clock, 'nowMs'>;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(options: ThrottleOptions, clock: Pick<Clock, 'nowMs'>) {
    this.#options = options;
    this.#clock = clock;
  }

  /** @throws ServiceError ThrottlingException, which SDKs repeat with a growing delay */
  admit(account: string): void {
    if (this.#options.ratePerSecond === 0) return;
    if (!this.#bucketOf(account).take(this.#clock.nowMs())) throw throttled();
  }

  #bucketOf(account: string): TokenBucket {
    const known = this.#buckets.get(account);
    if (known !== undefined) return known;
    if (this.#buckets.size >= MAX_ACCOUNTS) this.#buckets.clear();
    const bucket = new TokenBucket(this.#options, this.#clock.nowMs());
    this.#buckets.set(account, bucket);
    return bucket;
  }
}
