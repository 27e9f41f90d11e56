import { watchMemory } from './admission.ts';
import type { Succession } from './batch.ts';
import { checkEngine, EngineTooWeak } from './check-engine.ts';
import type { StateClock, StateLogger } from './clock.ts';
import type { Access, Connection } from './connection.ts';
import { barrierOf, type Durability } from './durability.ts';
import type { ErrorReply } from './error-reply.ts';
import { Link } from './link.ts';
import type { ScriptCall } from './script-call.ts';
import { ScriptQueue, type QueueLimits } from './script-queue.ts';
import type { Session } from './session.ts';
import type { Address, ValkeyTarget } from './valkey-url.ts';

/** What all primaries of one State have in common. */
export interface PrimaryContext {
  readonly clock: StateClock;
  readonly logger: StateLogger;
  readonly access: Access;
  readonly durability: Durability;
  readonly topology: ValkeyTarget['topology'];
  readonly session: Session;
  readonly limits: QueueLimits;
  readonly clockOffsetMs: () => number;
}

export interface PrimaryOptions {
  /** Where this primary is now; undefined while nobody knows. */
  readonly locate: () => Address | undefined;
  /** A key in a slot of this primary, for the fence. */
  readonly fenceKey: () => string;
  /** Sentinel: what an acknowledgement needs beside one replica. */
  readonly succession?: Succession;
  /** Cluster: whose queue a call belongs in now. */
  readonly rehome?: (call: ScriptCall) => ScriptQueue;
  /** Cluster: where a MOVED or ASK reply sends a call. */
  readonly redirect?: (call: ScriptCall, reply: ErrorReply) => ScriptQueue;
  /** A connection came up or went down, or the engine was refused. */
  readonly changed: () => void;
}

/** One primary: a connection with the commit queue, and another for reads, which never wait behind a barrier. */
export class Primary {
  readonly commits: ScriptQueue;
  readonly reads: ScriptQueue;
  readonly #context: PrimaryContext;
  readonly #options: PrimaryOptions;
  readonly #links: readonly Link[];
  readonly #stopWatch: () => void;
  /** Why the engine may not be used, until a later check passes. */
  refusal: EngineTooWeak | undefined;

  constructor(context: PrimaryContext, options: PrimaryOptions) {
    this.#context = context;
    this.#options = options;
    const { barrier, ...shared } = {
      ...context,
      ...options,
      barrier: barrierOf(context.durability),
    };
    this.commits = new ScriptQueue({ ...shared, barrier });
    this.reads = new ScriptQueue({
      ...shared,
      session: undefined,
      barrier: undefined,
      succession: undefined,
    });
    const reading = this.#link('reads', this.reads, verifyRole);
    const committing = this.#link('commits', this.commits, (connection) =>
      this.#verifyEngine(connection),
    );
    this.#links = [committing, reading];
    for (const link of this.#links) link.start();
    this.#stopWatch = watchMemory(reading, context.clock, (isOver) => {
      if (isOver !== this.commits.growthRefused) {
        context.logger.warn({ isOver }, 'the admission mark of memory was crossed');
      }
      this.commits.growthRefused = isOver;
    });
  }

  /** Both connections are up and verified. */
  get isReady(): boolean {
    return this.#links.every((link) => link.connection !== undefined);
  }

  get lastFailure(): unknown {
    return this.#links.find(({ lastFailure }) => lastFailure !== undefined)?.lastFailure;
  }

  /** The primary is elsewhere now: what is open or being opened is dropped. */
  reconnect(): void {
    for (const link of this.#links) link.reconnect();
  }

  /** Disconnects; what waits stays in the queues. */
  disconnect(): void {
    this.#stopWatch();
    for (const link of this.#links) link.close();
  }

  close(): void {
    this.disconnect();
    this.commits.close();
    this.reads.close();
  }

  #link(
    purpose: string,
    queue: ScriptQueue,
    verify: (connection: Connection) => Promise<void>,
  ): Link {
    const { clock, logger, access } = this.#context;
    return new Link({
      clock,
      logger,
      purpose,
      access,
      locate: this.#options.locate,
      verify,
      up: (connection) => {
        queue.attach(connection);
        this.#options.changed();
      },
      down: (connection) => {
        queue.detach(connection);
        this.#options.changed();
      },
    });
  }

  /** On every connection, so that a new primary after a failover is held to the level too. */
  async #verifyEngine(connection: Connection): Promise<void> {
    await verifyRole(connection);
    try {
      await checkEngine(connection, this.#context.durability, this.#context.topology);
      this.refusal = undefined;
    } catch (error) {
      if (error instanceof EngineTooWeak) {
        this.refusal = error;
        this.#options.changed();
      }
      throw error;
    }
  }
}

/** A replica acknowledges nothing, and neither does an old primary that has been told its new role. */
async function verifyRole(connection: Connection): Promise<void> {
  const reply = await connection.send('role', []);
  const role = Array.isArray(reply) ? String(reply[0]) : 'unknown';
  if (role !== 'master') throw new Error(`the server is ${role}, not the primary`);
}
