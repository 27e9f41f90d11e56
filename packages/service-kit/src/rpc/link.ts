import type { NatsConnection, PublishOptions } from '@nats-io/transport-node';

import { background } from '../background.ts';
import { MAX_OUTSTANDING_BYTES } from './frame.ts';
import { CreditPool } from './credit-pool.ts';

/** A connection, whether it is up, and how much may be under way over it. */
export class Link {
  readonly connection: NatsConnection;
  /** What we let others send to us. */
  readonly incoming = new CreditPool(MAX_OUTSTANDING_BYTES);
  /** What we have sent and nobody has confirmed. */
  readonly outgoing = new CreditPool(MAX_OUTSTANDING_BYTES);
  readonly #whenUp = new Set<() => void>();
  #isUp = true;

  constructor(connection: NatsConnection) {
    this.connection = connection;
    background(this.#watch());
  }

  get isUp(): boolean {
    return this.#isUp && !this.connection.isClosed();
  }

  /** After the connection was closed for good there is nobody to tell, and nats.js would throw. */
  publish(subject: string, data: Uint8Array | string, options?: PublishOptions): void {
    if (!this.connection.isClosed()) this.connection.publish(subject, data, options);
  }

  /** Calls `listener` each time the connection is back; returns how to stop that. */
  onUp(listener: () => void): () => void {
    this.#whenUp.add(listener);
    return () => void this.#whenUp.delete(listener);
  }

  async #watch(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect') this.#isUp = false;
      if (type === 'reconnect') {
        this.#isUp = true;
        for (const listener of this.#whenUp) listener();
      }
    }
  }
}
