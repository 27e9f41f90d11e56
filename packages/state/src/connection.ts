import type { Socket } from 'node:net';
import { Command, Redis } from 'ioredis';
import { ErrorReply, ReplyLost } from './error-reply.ts';
import { formatAddress, type Address, type Credentials } from './valkey-url.ts';

/** Text or bytes of one command argument. */
export type Arg = string | Buffer;

/** How servers are reached, whichever of them it is. */
export interface Access {
  readonly credentials: Credentials;
  readonly tls: boolean;
}

/** A connection that expects a reply and hears nothing for this long is closed. */
const LIVENESS_MS = 2_000;

/**
 * One TCP connection's life on ioredis, of which only the connection and RESP are used: it never
 * reconnects, resends or queues. When it closes, every outstanding reply rejects with ReplyLost.
 */
export class Connection {
  readonly address: Address;
  /** Rejects when the server does not accept within 2 s or refuses the credentials. */
  readonly ready: Promise<void>;
  readonly closed: Promise<void>;
  /** SHA of the scripts known to be in the server's cache. */
  readonly loaded = new Set<string>();
  /** Server time minus our clock, ms; set by whoever measured it last. */
  clockDeltaMs = 0;
  readonly #redis: Redis;

  constructor(address: Address, access: Access) {
    this.address = address;
    this.#redis = new Redis({
      host: address.host,
      port: address.port,
      ...access.credentials,
      ...(access.tls ? { tls: {} } : {}),
      lazyConnect: true,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      autoResubscribe: false,
      enableReadyCheck: false,
      retryStrategy: () => null,
      maxRetriesPerRequest: null,
      connectTimeout: LIVENESS_MS,
      socketTimeout: LIVENESS_MS,
      disableClientInfo: true,
      connectionName: 'septet',
    });
    let failure: unknown;
    // Without a listener ioredis prints errors; outstanding commands reject in any case.
    this.#redis.on('error', (error: Error) => {
      failure = error;
    });
    this.closed = new Promise((resolve) => this.#redis.once('end', resolve));
    this.ready = this.#redis.connect().catch((error: unknown) => {
      this.destroy();
      throw new ReplyLost(`${formatAddress(address)} cannot be reached`, {
        cause: failure ?? error,
      });
    });
  }

  /** Sends one command. Bulk replies come back as Buffers. Rejects with ErrorReply or ReplyLost. */
  send(name: string, args: Arg[]): Promise<unknown> {
    const command = new Command(name, args);
    this.#redis.sendCommand(command);
    return command.promise.catch(translate);
  }

  /** Everything sent inside leaves in one write. */
  together(sendAll: () => void): void {
    const { stream } = this.#redis;
    stream.cork();
    try {
      sendAll();
    } finally {
      stream.uncork();
    }
  }

  /** Closes at once; outstanding replies are lost. */
  destroy(): void {
    const stream: Socket | undefined = this.#redis.stream;
    if (stream === undefined) this.#redis.disconnect();
    // Not `disconnect`, which would wait two seconds for the FIN that a silent peer never sends.
    else stream.destroy();
  }

  /** Calls `listener` for each message of a channel. */
  async subscribe(channel: string, listener: (message: string) => void): Promise<void> {
    this.#redis.on('message', (_channel: string, message: string) => listener(message));
    await this.send('subscribe', [channel]);
  }
}

/** ioredis attaches the command's arguments to its errors; they are message bodies, so they end here. */
function translate(error: unknown): never {
  if (error instanceof Error && error.name === 'ReplyError') throw new ErrorReply(error.message);
  throw new ReplyLost(error instanceof Error ? error.message : 'the connection closed');
}
