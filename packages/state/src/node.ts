import type { StateClock, StateLogger } from './clock.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import type { Barrier } from './durability.ts';
import type { ErrorReply } from './error-reply.ts';
import { Link } from './link.ts';
import type { ScriptCall } from './script-call.ts';
import { ScriptQueue, type QueueLimits } from './script-queue.ts';
import type { Session } from './session.ts';
import type { Address } from './valkey-url.ts';

export interface ValkeyNodeOptions {
  readonly clock: StateClock;
  readonly logger: StateLogger;
  readonly connection: Omit<ConnectionOptions, 'address'>;
  /** The primary's address as it is known now. */
  readonly locate: () => Promise<Address>;
  readonly session: Session;
  readonly barrier: Barrier | undefined;
  readonly limits: QueueLimits;
  readonly clockOffsetMs: () => number;
  readonly fenceKey: () => string;
  readonly redirect?: (call: ScriptCall, reply: ErrorReply) => void;
}

/** One primary: a connection with the commit queue, and another for reads, which never wait behind a barrier. */
export class ValkeyNode {
  readonly commits: ScriptQueue;
  readonly reads: ScriptQueue;
  readonly #options: ValkeyNodeOptions;
  readonly #links: readonly Link[];
  #firstUp: () => void = () => {};
  readonly #up: Promise<void>;

  constructor(options: ValkeyNodeOptions) {
    this.#options = options;
    this.#up = new Promise((resolve) => {
      this.#firstUp = resolve;
    });
    this.commits = new ScriptQueue(options);
    this.reads = new ScriptQueue({ ...options, session: undefined, barrier: undefined });
    this.#links = [this.#link(this.commits), this.#link(this.reads)];
    for (const link of this.#links) link.start();
  }

  /** Resolves once commits can be sent. */
  async opened(timeoutMs: number): Promise<void> {
    const { clock } = this.#options;
    let cancel = () => {};
    const late = new Promise<never>((_resolve, reject) => {
      const timer = clock.setTimer(timeoutMs, () =>
        reject(new Error('Valkey cannot be used', { cause: this.#links[0]?.lastFailure })),
      );
      cancel = () => timer.cancel();
    });
    await Promise.race([this.#up, late]);
    cancel();
  }

  close(): void {
    for (const link of this.#links) link.close();
    this.commits.close();
    this.reads.close();
  }

  #link(queue: ScriptQueue): Link {
    const { clock, logger, connection, locate } = this.#options;
    return new Link({
      clock,
      logger,
      connection,
      locate,
      verify: verifyPrimary,
      up: (ready) => {
        queue.attach(ready);
        if (queue === this.commits) this.#firstUp();
      },
      down: (closed) => queue.detach(closed),
    });
  }
}

/** A replica, or a server that is still loading, acknowledges nothing. */
async function verifyPrimary(connection: Connection): Promise<void> {
  const reply = await connection.send('role', []);
  const role = Array.isArray(reply) ? String(reply[0]) : 'unknown';
  if (role !== 'master') throw new Error(`the server is ${role}, not the primary`);
}
