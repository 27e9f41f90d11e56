import { connect, type NatsConnection } from '@nats-io/transport-node';

import { background } from './background.ts';
import { ConfigError } from './config.ts';
import type { Health } from './health.ts';
import type { Logger } from './logger.ts';

export interface NatsConnectionOptions {
  /** Shown by nats-server. */
  readonly name: string;
  readonly urls: readonly string[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly logger: Logger;
  readonly health: Health;
}

/** As nats-server's own `ping_interval: 2s, ping_max: 2`: a silent server is left after 6 s. */
const PING_MS = 2_000;
const MAX_PINGS_OUT = 2;
const RECONNECT_MS = 250;

/**
 * Connects, and goes on trying for ever once it was connected; readiness follows the connection.
 * @throws ConfigError when no nats-server is reachable at the start
 */
export async function connectNats(options: NatsConnectionOptions): Promise<NatsConnection> {
  const { name, urls, user, password, logger, health } = options;
  const connection = await open();
  let isUp = true;
  health.addReadinessCheck('nats', () => {
    if (!isUp) throw new Error('not connected to nats-server');
  });
  background(watch());
  return connection;

  async function open(): Promise<NatsConnection> {
    try {
      return await connect({
        name,
        servers: [...urls],
        pingInterval: PING_MS,
        maxPingOut: MAX_PINGS_OUT,
        maxReconnectAttempts: -1,
        reconnectTimeWait: RECONNECT_MS,
        reconnectJitter: RECONNECT_MS,
        // Stack traces of every request cost more than the request.
        noAsyncTraces: true,
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { pass: password }),
      });
    } catch (cause) {
      throw new ConfigError(
        `SEPTET_NATS_URL: no nats-server answers at ${urls.map(withoutPassword).join(', ')}.`,
        { cause },
      );
    }
  }

  async function watch(): Promise<void> {
    for await (const status of connection.status()) {
      switch (status.type) {
        case 'disconnect':
          isUp = false;
          logger.warn({ server: status.server }, 'lost nats-server');
          break;
        case 'reconnect':
          isUp = true;
          logger.info({ server: status.server }, 'is back at nats-server');
          break;
        case 'error':
          logger.error({ err: status.error }, 'nats-server refused something');
          break;
        case 'close':
          isUp = false;
          break;
        default:
          break;
      }
    }
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
