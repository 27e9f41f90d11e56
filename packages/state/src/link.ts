import { randomInt } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import { Connection, type Access } from './connection.ts';
import { measureServerClock } from './server-clock.ts';
import { formatAddress, type Address } from './valkey-url.ts';

export interface LinkOptions {
  readonly clock: StateClock;
  readonly logger: StateLogger;
  /** For the log: `commits` or `reads`. */
  readonly purpose: string;
  readonly access: Access;
  /** Where to connect now; asked before every attempt. Undefined while nobody knows. */
  readonly locate: () => Address | undefined;
  /** Last checks before the connection is used: role, settings. Rejects to try again. */
  readonly verify: (connection: Connection) => Promise<void>;
  readonly up: (connection: Connection) => void;
  readonly down: (connection: Connection) => void;
}

const HEARTBEAT_MS = 1_000;
const MAX_BACKOFF_MS = 1_000;

/**
 * Keeps one connection to wherever `locate` points: opens it, verifies it, hands it over, and opens
 * the next when it closes. Its heartbeat measures the server's clock and, together with the connection's
 * liveness bound, finds a silent peer within 3 s even when nothing else is in flight.
 */
export class Link {
  readonly #options: LinkOptions;
  #connection: Connection | undefined;
  #isUp = false;
  #closed = false;
  #failures = 0;
  #said: string | undefined;
  /** Rejection of the latest attempt, for the sentence that openState gives up with. */
  lastFailure: unknown;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  /** The verified connection, while there is one. */
  get connection(): Connection | undefined {
    return this.#isUp ? this.#connection : undefined;
  }

  start(): void {
    this.#live().then(
      () => this.#again(),
      (error: unknown) => this.#again(error),
    );
  }

  /** Drops the connection or the attempt at one; the next attempt asks `locate` again. */
  reconnect(): void {
    this.#failures = 0;
    this.#connection?.destroy();
  }

  close(): void {
    this.#closed = true;
    this.#connection?.destroy();
  }

  /** One connection's whole life; rejects when it never came up. */
  async #live(): Promise<void> {
    const { clock, access, locate, verify, up, down, logger, purpose } = this.#options;
    const target = locate();
    if (target === undefined) return;
    const connection = new Connection(target, access);
    this.#connection = connection;
    try {
      await connection.ready;
      await measureServerClock(connection, clock);
      await verify(connection);
    } catch (error) {
      connection.destroy();
      throw error;
    }
    const address = formatAddress(connection.address);
    logger.info({ address, purpose }, 'connected to Valkey');
    this.#failures = 0;
    this.#said = undefined;
    this.#isUp = true;
    up(connection);
    this.#beat(connection);
    await connection.closed;
    this.#isUp = false;
    down(connection);
    if (!this.#closed) logger.warn({ address, purpose }, 'the connection to Valkey closed');
  }

  #again(failure?: unknown): void {
    this.lastFailure = failure;
    if (this.#closed) return;
    const { clock, logger, purpose } = this.#options;
    const said = failure instanceof Error ? failure.message : undefined;
    // Each new reason once, and a lasting one every minute or so.
    if (said !== undefined && (said !== this.#said || this.#failures % 60 === 0)) {
      logger.warn({ err: failure, purpose }, 'Valkey cannot be used yet');
      this.#said = said;
    }
    const ceiling = Math.min(MAX_BACKOFF_MS, 25 * 2 ** Math.min(this.#failures, 6));
    this.#failures++;
    clock.setTimer(randomInt(Math.ceil(ceiling / 2), ceiling + 1), () => {
      if (!this.#closed) this.start();
    });
  }

  #beat(connection: Connection): void {
    this.#options.clock.setTimer(HEARTBEAT_MS, () => {
      if (this.#connection !== connection || !this.#isUp) return;
      measureServerClock(connection, this.#options.clock).then(
        () => this.#beat(connection),
        () => connection.destroy(),
      );
    });
  }
}
