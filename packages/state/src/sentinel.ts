import { randomInt } from 'node:crypto';
import type { StateClock, StateLogger } from './clock.ts';
import type { Succession } from './batch.ts';
import { Connection, type Access } from './connection.ts';
import { Primary, type PrimaryContext } from './primary.ts';
import { decodeReply, integerReply, listReply, textReply } from './reply.ts';
import { FENCE_KEY } from './single-server.ts';
import type { Topology } from './topology.ts';
import { formatAddress, type Address } from './valkey-url.ts';

const POLL_MS = 1_000;
/** A Sentinel that has said nothing for longer has no failover of its own on the way. */
const FORGOTTEN_MS = 10_000;
const ANSWER_MS = 500;
/** After so long without a Sentinel that confirms it, a newer epoch is no longer insisted on. */
const EPOCH_MEMORY_MS = 10_000;

/** What a Sentinel says of the primary; a failover raises the epoch. */
export interface Sighting {
  readonly address: Address;
  readonly epoch: number;
  /** `master`, `s_down`, `o_down`, `failover_in_progress`… */
  readonly flags: readonly string[];
  /** Replicas that it knows, alive or not. */
  readonly replicas: number;
  /** Of these, those that follow the primary now. */
  readonly following: number;
}

/**
 * One primary that Sentinels watch. Every Sentinel is polled and subscribed to; the sighting with the
 * highest configuration epoch counts, so that neither a Sentinel that slept nor an old primary that
 * returns is believed. A change drops the connection at once.
 */
export class SentinelGroup implements Topology, Succession {
  readonly #primary: Primary;
  readonly #watches: readonly SentinelWatch[];
  readonly #clock: StateClock;
  readonly #logger: StateLogger;
  #current: Sighting | undefined;
  #confirmedMs = 0;
  #wanted = 1;

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
      succession: this,
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

  wanted(): number {
    return this.#wanted;
  }

  /**
   * Every replica that may be promoted has the change; or every Sentinel, asked after the change, says that
   * nobody is being promoted. The leader of a failover is among those asked, and says so from its start to its end.
   */
  async isKept({ address }: Connection, reached: number): Promise<boolean> {
    if (reached >= (this.#current?.replicas ?? Infinity)) return true;
    this.#wanted = reached;
    const answers = await Promise.all(this.#watches.map((watch) => watch.askAgain()));
    const agreed = answers.filter(
      (answer) =>
        typeof answer === 'object' &&
        formatAddress(answer.address) === formatAddress(address) &&
        answer.flags.join() === 'master',
    );
    const forgotten = answers.filter((answer) => answer === 'forgotten');
    return agreed.length > 0 && agreed.length + forgotten.length === answers.length;
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
    this.#wanted = Math.max(1, sighting.following);
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
  #heardMs: number;
  lastFailure: unknown;

  constructor(options: SentinelWatchOptions) {
    this.#heardMs = options.clock.nowMs();
    this.#options = options;
    this.#watch();
  }

  close(): void {
    this.#closed = true;
    this.#connection?.destroy();
  }

  /** What it says now; `silent` or `forgotten` when it does not answer. */
  async askAgain(): Promise<Sighting | 'silent' | 'forgotten'> {
    const { clock } = this.#options;
    const connection = this.#connection;
    const unheard = (): 'silent' | 'forgotten' =>
      clock.nowMs() - this.#heardMs > FORGOTTEN_MS ? 'forgotten' : 'silent';
    if (connection === undefined) return unheard();
    const { promise, resolve } = Promise.withResolvers<Sighting | 'silent' | 'forgotten'>();
    const timer = clock.setTimer(ANSWER_MS, () => resolve(unheard()));
    this.#sight(connection).then(resolve, () => resolve(unheard()));
    const answer = await promise;
    timer.cancel();
    return answer;
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
    const [master, address, replicas] = await Promise.all([
      connection.send('sentinel', ['MASTER', primaryName]),
      connection.send('sentinel', ['GET-MASTER-ADDR-BY-NAME', primaryName]),
      connection.send('sentinel', ['REPLICAS', primaryName]),
    ]);
    this.#heardMs = this.#options.clock.nowMs();
    const fields = listReply(decodeReply(master, false)).map(textReply);
    const known = listReply(decodeReply(replicas, false)).map((entry) =>
      listReply(entry).map(textReply),
    );
    const following = known.filter(
      (entry) =>
        entry[entry.indexOf('master-link-status') + 1] === 'ok' &&
        entry[entry.indexOf('flags') + 1] === 'slave',
    );
    const [host, port] = listReply(decodeReply(address, false));
    return {
      address: { host: textReply(host), port: integerReply(port) },
      epoch: integerReply(fields[fields.indexOf('config-epoch') + 1]),
      flags: textReply(fields[fields.indexOf('flags') + 1]).split(','),
      replicas: known.length,
      following: following.length,
    };
  }
}
