import { randomInt } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import { Connection, type Access } from './connection.ts';
import { Primary, type PrimaryContext } from './primary.ts';
import { decodeReply, integerReply, listReply, textReply } from './reply.ts';
import { FENCE_KEY } from './single-server.ts';
import type { Topology } from './topology.ts';
import { formatAddress, type Address } from './valkey-url.ts';

const POLL_MS = 1_000;
/** After so long without a Sentinel that confirms it, a newer epoch is no longer insisted on. */
const EPOCH_MEMORY_MS = 10_000;

/** What a Sentinel says of the primary; a failover raises the epoch. */
export interface Sighting {
  readonly address: Address;
  readonly epoch: number;
}

/**
 * One primary that Sentinels watch. Every Sentinel is polled and subscribed to; the sighting with the
 * highest configuration epoch counts, so that neither a Sentinel that slept nor an old primary that
 * returns is believed. A change drops the connection at once.
 */
export class SentinelGroup implements Topology {
  readonly #primary: Primary;
  readonly #watches: readonly SentinelWatch[];
  readonly #clock: StateClock;
  readonly #logger: StateLogger;
  #current: Sighting | undefined;
  #confirmedMs = 0;

  constructor(
    context: PrimaryContext,
    sentinels: readonly Address[],
    primaryName: string,
    changed: () => void,
  ) {
    this.#clock = context.clock;
    this.#logger = context.logger;
    this.#primary = new Primary(context, {
      locate: () => this.#current?.address,
      fenceKey: () => FENCE_KEY,
      changed,
    });
    this.#watches = sentinels.map((address) => {
      const see = (sighting: Sighting): void => this.#see(sighting);
      return new SentinelWatch({ ...context, address, primaryName, see });
    });
  }

  primaryOf(): Primary {
    return this.#primary;
  }

  primaries(): Iterable<Primary> {
    return [this.#primary];
  }

  get lastFailure(): unknown {
    return this.#current === undefined
      ? this.#watches.find(({ lastFailure }) => lastFailure !== undefined)?.lastFailure
      : this.#primary.lastFailure;
  }

  close(): void {
    for (const watch of this.#watches) watch.close();
    this.#primary.close();
  }

  #see(sighting: Sighting): void {
    const nowMs = this.#clock.nowMs();
    const current = this.#current;
    const isSame =
      current !== undefined && formatAddress(current.address) === formatAddress(sighting.address);
    if (current !== undefined && nowMs - this.#confirmedMs < EPOCH_MEMORY_MS) {
      if (sighting.epoch < current.epoch) return;
      if (sighting.epoch === current.epoch && !isSame) return;
    }
    this.#current = sighting;
    this.#confirmedMs = nowMs;
    if (isSame) return;
    this.#logger.info(
      { address: formatAddress(sighting.address), epoch: sighting.epoch },
      'Sentinel names the primary',
    );
    this.#primary.reconnect();
  }
}

interface SentinelWatchOptions {
  readonly clock: StateClock;
  readonly access: Access;
  readonly address: Address;
  readonly primaryName: string;
  readonly see: (sighting: Sighting) => void;
}

/** Asks one Sentinel each second, and at once when it announces a switch. */
class SentinelWatch {
  readonly #options: SentinelWatchOptions;
  #connection: Connection | undefined;
  #closed = false;
  lastFailure: unknown;

  constructor(options: SentinelWatchOptions) {
    this.#options = options;
    this.#watch();
  }

  close(): void {
    this.#closed = true;
    this.#connection?.destroy();
  }

  #watch(): void {
    this.#ask()
      .catch((error: unknown) => {
        this.lastFailure = error;
        this.#connection?.destroy();
        this.#connection = undefined;
      })
      .finally(() => {
        if (this.#closed) return;
        this.#options.clock.setTimer(randomInt(POLL_MS / 2, POLL_MS), () => {
          if (!this.#closed) this.#watch();
        });
      });
  }

  async #ask(): Promise<void> {
    const connection = this.#connection ?? (await this.#connect());
    this.#options.see(await this.#sight(connection));
    this.lastFailure = undefined;
  }

  async #connect(): Promise<Connection> {
    const { address, access, see } = this.#options;
    const connection = new Connection(address, access);
    this.#connection = connection;
    await connection.ready;
    await connection.subscribe('+switch-master', () => {
      this.#sight(connection).then(see, () => connection.destroy());
    });
    return connection;
  }

  /**
   * The epoch is asked first: the address that `get-master-addr-by-name` names moves on together with it, while
   * the one in `MASTER` stays the old primary's until every replica has been told.
   */
  async #sight(connection: Connection): Promise<Sighting> {
    const { primaryName } = this.#options;
    const [master, address] = await Promise.all([
      connection.send('sentinel', ['MASTER', primaryName]),
      connection.send('sentinel', ['GET-MASTER-ADDR-BY-NAME', primaryName]),
    ]);
    const fields = listReply(decodeReply(master, false)).map(textReply);
    const [host, port] = listReply(decodeReply(address, false));
    return {
      address: { host: textReply(host), port: integerReply(port) },
      epoch: integerReply(fields[fields.indexOf('config-epoch') + 1]),
    };
  }
}
