import type { Clock, Timer } from '@septet/service-kit/clock';
import type {
  LeasedCall,
  LeasedMessage,
  LeaseOutcome,
  LeaseRequest,
  Parking,
} from '../store/message-store.ts';

/** One ReceiveMessage that stands in line at this replica. */
export interface ReceiveCall extends LeaseRequest {
  /** The queue's own wait time when undefined; 0 is a short poll. */
  readonly waitSeconds: number | undefined;
  readonly signal: AbortSignal;
}

export interface ReceiveLineDeps {
  readonly clock: Clock;
  /** One atomic receive for these calls. */
  lease(requests: readonly LeaseRequest[], park: Parking): Promise<LeaseOutcome>;
  /** Undoes leases whose call is gone. */
  giveBack(messages: readonly LeasedMessage[], lease: string): void;
  /** The error for a queue that does not exist, and for one with too many messages in flight. */
  nonexistent(): Error;
  overLimit(): Error;
  /** Whether one more long poll may be parked; each that was is left again. */
  takePlace(): boolean;
  leavePlace(): void;
  /** The error for one that may not. */
  noPlace(): Error;
  /** Nobody stands in line any more. */
  onEmpty(): void;
  /** 0 to 1, for the jitter of the re-check. */
  random(): number;
}

interface Waiter extends ReceiveCall {
  resolve(result: LeasedCall): void;
  reject(error: unknown): void;
  timer: Timer | undefined;
  leave: () => void;
  isSettled: boolean;
}

// The engine's scripts touch at most 100 messages, and a call takes at most 10.
const MAX_CALLS_PER_RECEIVE = 10;
const RECHECK_MS = 1_000;
const NOTHING: LeasedCall = { lease: '', receivedMs: 0, messages: [] };

/**
 * The receive calls of one queue at this replica. One receive is in flight at a time and serves the
 * oldest calls; what stays empty waits for a send, for the next due time, or for the re-check that
 * covers a lost wake-up (architecture: long polls).
 */
export class ReceiveLine {
  readonly #deps: ReceiveLineDeps;
  /** Long polls that found the queue empty, oldest first. */
  readonly #parked = new Set<Waiter>();
  /** Calls that no receive has been tried for yet. */
  readonly #fresh = new Set<Waiter>();
  #isReceiving = false;
  #isWoken = false;
  #recheck: Timer | undefined;

  constructor(deps: ReceiveLineDeps) {
    this.#deps = deps;
  }

  get parkedCount(): number {
    return this.#parked.size;
  }

  receive(call: ReceiveCall): Promise<LeasedCall> {
    if (call.signal.aborted) return Promise.resolve(NOTHING);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        ...call,
        resolve,
        reject,
        timer: undefined,
        leave: () => this.#settle(waiter, NOTHING),
        isSettled: false,
      };
      call.signal.addEventListener('abort', waiter.leave, { once: true });
      this.#fresh.add(waiter);
      this.#run();
    });
  }

  /** Something may be deliverable now: also for a call whose empty receive is still on its way back. */
  wake(): void {
    if (this.#parked.size === 0 && this.#fresh.size === 0) return;
    this.#isWoken = true;
    this.#run();
  }

  /** Answers every parked call with an empty result: this replica goes away. */
  drain(): void {
    for (const waiter of [...this.#parked, ...this.#fresh]) this.#settle(waiter, NOTHING);
  }

  #run(): void {
    if (this.#isReceiving) return;
    this.#isReceiving = true;
    void this.#receiveWhileNeeded();
  }

  /** Never rejects: each failure ends at the calls that it concerns. */
  async #receiveWhileNeeded(): Promise<void> {
    // Calls that arrive in the same turn share the first receive.
    await Promise.resolve();
    while (this.#fresh.size > 0 || (this.#isWoken && this.#parked.size > 0)) {
      this.#isWoken = false;
      await this.#receiveOnce();
    }
    this.#isReceiving = false;
    this.#closeIfEmpty();
  }

  #closeIfEmpty(): void {
    if (this.#isReceiving || this.#parked.size > 0 || this.#fresh.size > 0) return;
    this.#recheck?.cancel();
    this.#recheck = undefined;
    this.#deps.onEmpty();
  }

  async #receiveOnce(): Promise<void> {
    const present = [...this.#fresh];
    const served = this.#oldest(MAX_CALLS_PER_RECEIVE);
    let outcome: LeaseOutcome;
    try {
      outcome = await this.#deps.lease(served, this.#parking(served));
    } catch (error) {
      // Parked calls were promised to wait: they try again with the re-check. New ones get the error.
      for (const waiter of present) this.#fail(waiter, error);
      this.#scheduleRecheck(undefined);
      return;
    }
    if (outcome.status === 'nonexistent') {
      for (const waiter of [...served, ...present, ...this.#parked]) {
        this.#fail(waiter, this.#deps.nonexistent());
      }
      return;
    }
    served.forEach((waiter, index) => this.#deliver(waiter, outcome, index));
    if (outcome.status === 'ok') {
      // Every served call is full: there may be more for the calls behind them.
      this.#isWoken = this.#parked.size > 0;
      return;
    }
    for (const waiter of present) this.#endOrPark(waiter, outcome);
    this.#scheduleRecheck(outcome.nextDueMs);
  }

  #parking(served: readonly Waiter[]): Parking {
    const hasOthers = this.#parked.size + this.#fresh.size > served.length;
    if (hasOthers) return 'always';
    return served.some(({ waitSeconds }) => waitSeconds !== 0) ? 'if-empty' : 'never';
  }

  #oldest(count: number): Waiter[] {
    const oldest: Waiter[] = [];
    for (const waiters of [this.#parked, this.#fresh]) {
      for (const waiter of waiters) {
        if (oldest.length === count) return oldest;
        oldest.push(waiter);
      }
    }
    return oldest;
  }

  #deliver(waiter: Waiter, outcome: LeaseOutcome, index: number): void {
    const call = outcome.calls[index];
    if (call === undefined || call.messages.length === 0) return;
    if (waiter.isSettled) {
      this.#deps.giveBack(call.messages, call.lease);
    } else {
      this.#settle(waiter, call);
    }
  }

  /** The queue was found empty after this call arrived. */
  #endOrPark(waiter: Waiter, outcome: LeaseOutcome): void {
    if (waiter.isSettled) return;
    const waitSeconds = waiter.waitSeconds ?? outcome.waitSeconds;
    if (waitSeconds === 0) {
      if (outcome.status === 'over-limit') this.#fail(waiter, this.#deps.overLimit());
      else this.#settle(waiter, NOTHING);
      return;
    }
    if (!this.#deps.takePlace()) {
      this.#fail(waiter, this.#deps.noPlace());
      return;
    }
    this.#fresh.delete(waiter);
    this.#parked.add(waiter);
    waiter.timer = this.#deps.clock.setTimer(waitSeconds * 1_000, waiter.leave);
  }

  #scheduleRecheck(nextDueMs: number | undefined): void {
    this.#recheck?.cancel();
    const jitteredMs = RECHECK_MS * (0.75 + this.#deps.random() / 2);
    const waitMs = Math.min(jitteredMs, nextDueMs ?? jitteredMs);
    this.#recheck = this.#deps.clock.setTimer(waitMs, () => this.wake());
  }

  #settle(waiter: Waiter, result: LeasedCall): void {
    if (this.#forget(waiter)) waiter.resolve(result);
  }

  #fail(waiter: Waiter, error: unknown): void {
    if (this.#forget(waiter)) waiter.reject(error);
  }

  #forget(waiter: Waiter): boolean {
    if (waiter.isSettled) return false;
    waiter.isSettled = true;
    if (this.#parked.delete(waiter)) this.#deps.leavePlace();
    this.#fresh.delete(waiter);
    waiter.timer?.cancel();
    waiter.signal.removeEventListener('abort', waiter.leave);
    this.#closeIfEmpty();
    return true;
  }
}
