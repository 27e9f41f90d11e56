import { ServiceError } from '@septet/contracts/service-error';
import { background } from '@septet/service-kit/background';
import type { Clock, Timer } from '@septet/service-kit/clock';

const POLL_MS = 1_000;

/** Whoever is told how things are now. */
export interface FeedListener {
  show(data: string): void;
  end(): void;
}

/** Asks the same question once a second for as long as somebody listens, however many they are. */
export class EventFeed {
  readonly #read: () => Promise<string>;
  readonly #clock: Clock;
  readonly #streams = new Set<FeedListener>();
  #next: Timer | undefined;
  #isAsking = false;

  /** `read` gives the data of the event as it would be now. */
  constructor(read: () => Promise<string>, clock: Clock) {
    this.#read = read;
    this.#clock = clock;
  }

  get listeners(): number {
    return this.#streams.size;
  }

  add(stream: FeedListener): void {
    this.#streams.add(stream);
    if (this.#next === undefined && !this.#isAsking) this.#askLater();
  }

  remove(stream: FeedListener): void {
    this.#streams.delete(stream);
    if (this.#streams.size > 0) return;
    this.#next?.cancel();
    this.#next = undefined;
  }

  #askLater(): void {
    this.#next = this.#clock.setTimer(POLL_MS, () => background(this.#ask()));
  }

  async #ask(): Promise<void> {
    this.#next = undefined;
    this.#isAsking = true;
    try {
      const data = await this.#read();
      for (const stream of this.#streams) stream.show(data);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      // A dependency that is down comes back; what is refused, as a deleted queue, stays so.
      if (error.fault !== 'Receiver') this.#endAll();
    } finally {
      this.#isAsking = false;
      if (this.#streams.size > 0) this.#askLater();
    }
  }

  #endAll(): void {
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }
}
