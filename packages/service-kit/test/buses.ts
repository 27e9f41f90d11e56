import { connect, type NatsConnection } from '@nats-io/transport-node';
import { pino } from 'pino';

import { type Bus, type BusOptions, createBus } from '../src/bus.ts';
import { systemClock } from '../src/clock.ts';
import type { Logger } from '../src/logger.ts';

/** A logger whose lines can be read. */
export function readableLogger(): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  return { logger, lines };
}

export class TestBus implements AsyncDisposable {
  readonly bus: Bus;
  readonly connection: NatsConnection;
  readonly log: string[];
  /** Times that the connection was lost. */
  disconnects = 0;

  private constructor(connection: NatsConnection, options: Partial<BusOptions>) {
    const { logger, lines } = readableLogger();
    this.connection = connection;
    this.log = lines;
    this.bus = createBus({
      name: 'test-svc',
      connection,
      logger,
      clock: systemClock,
      heartbeatMs: 200,
      ...options,
    });
    void this.#watch();
  }

  /** With a connection of its own, as another process would have. */
  static async connect(url: string, options: Partial<BusOptions> = {}): Promise<TestBus> {
    const connection = await connect({
      servers: url,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 50,
      reconnectJitter: 20,
      pingInterval: 500,
    });
    return new TestBus(connection, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close();
  }

  async #watch(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect') this.disconnects += 1;
    }
  }
}
