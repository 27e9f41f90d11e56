import { randomInt } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { measureServerClock } from './server-clock.ts';
import { formatAddress, type Address } from './valkey-url.ts';

export interface LinkOptions {
  readonly clock: StateClock;
  readonly logger: StateLogger;
  readonly connection: Omit<ConnectionOptions, 'address'>;
  /** Where to connect now; asked before every attempt. Rejects when nobody knows. */
  readonly locate: () => Promise<Address>;
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
  #closed = false;
  #failures = 0;
  /** Rejection of the latest attempt, for the sentence that openState gives up with. */
  lastFailure: unknown;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  start(): void {
    this.#open().catch((error: unknown) => this.#retry(error));
  }

  /** Drops the connection; the next attempt asks `locate` again. */
  reconnect(): void {
    this.#connection?.destroy();
  }

  close(): void {
    this.#closed = true;
    this.#connection?.destroy();
  }

  async #open(): Promise<void> {
    if (this.#closed) return;
    const { clock, locate, verify, up, down, logger } = this.#options;
    const address = await locate();
    const connection = await Connection.open({ ...this.#options.connection, address });
    try {
      await measureServerClock(connection, clock);
      await verify(connection);
    } catch (error) {
      connection.destroy();
      throw error;
    }
    if (this.#closed) {
      connection.destroy();
      return;
    }
    if (this.#failures > 0) {
      logger.info({ address: formatAddress(address) }, 'connected to Valkey again');
    }
    this.#failures = 0;
    this.#connection = connection;
    up(connection);
    this.#beat(connection);
    await connection.closed;
    this.#connection = undefined;
    down(connection);
    if (!this.#closed) {
      logger.warn({ address: formatAddress(address) }, 'the connection to Valkey closed');
      this.#failures++;
      this.start();
    }
  }

  #retry(error: unknown): void {
    this.lastFailure = error;
    if (this.#closed) return;
    const { clock, logger } = this.#options;
    // Said once per outage and then every minute or so.
    if (this.#failures++ % 60 === 0) logger.warn({ err: error }, 'Valkey cannot be used yet');
    const ceiling = Math.min(MAX_BACKOFF_MS, 50 * 2 ** Math.min(this.#failures, 5));
    clock.setTimer(randomInt(Math.ceil(ceiling / 2), ceiling + 1), () => this.start());
  }

  #beat(connection: Connection): void {
    this.#options.clock.setTimer(HEARTBEAT_MS, () => {
      if (this.#connection !== connection) return;
      measureServerClock(connection, this.#options.clock).then(
        () => this.#beat(connection),
        () => connection.destroy(),
      );
    });
  }
}
