import { jetstream } from '@nats-io/jetstream';
import { type KV, Kvm } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';

import { background } from './background.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';

/** One time as the leader. */
export interface Term {
  /** Revision of the key when the term began: greater than that of every earlier term. */
  readonly fence: number;
  /** Aborts when the term may have ended; another leader starts only after that. */
  readonly signal: AbortSignal;
}

export interface ElectionOptions {
  /** `queue-svc.retention-sweeper`: letters, digits, `.`, `-`, `_`. One leader per role. */
  readonly role: string;
  /** This candidate, for people who look into the bucket. */
  readonly candidate: string;
  /** Singleton work until the term ends. Its writes carry `term.fence`; the store refuses an older one. */
  readonly lead: (term: Term) => Promise<void>;
}

export interface ElectionDeps {
  readonly connection: NatsConnection;
  /** Copies of the bucket: 1 on one server, 3 in a cluster. */
  readonly replicas: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long a dead leader's role stays taken, default 9,000 ms; the same for all candidates. */
  readonly termMs?: number;
}

export interface Candidacy {
  /** Gives the role up at once and waits for `lead` to end. */
  resign(): Promise<void>;
}

const BUCKET = 'septet-leaders';
const DEFAULT_TERM_MS = 9_000;

/**
 * Stands for election: the candidate whose `create` succeeds leads, and keeps the key alive by
 * updating it at its own last revision. The bucket's age limit removes the key of a dead leader. A
 * leader that cannot renew stops before that by its own clock; the writes of one that was paused
 * meanwhile are stopped by their fence.
 */
export function standForElection(options: ElectionOptions, deps: ElectionDeps): Candidacy {
  const candidate = new Candidate(options, deps);
  const campaign = candidate.campaign();
  background(campaign);
  return {
    async resign() {
      candidate.resign();
      await campaign;
    },
  };
}

/** Leads at once and until it resigns: for a process that is the only one. */
export function leadAlone(
  { role, lead }: Pick<ElectionOptions, 'role' | 'lead'>,
  logger: Logger,
): Candidacy {
  const term = new AbortController();
  const work = runTerm({ role, lead }, { fence: 1, signal: term.signal }, logger);
  background(work);
  return {
    async resign() {
      term.abort(new Error(`the term of ${role} has ended`));
      await work;
    },
  };
}

async function runTerm(
  { role, lead }: Pick<ElectionOptions, 'role' | 'lead'>,
  term: Term,
  logger: Logger,
): Promise<void> {
  try {
    await lead(term);
  } catch (error) {
    if (term.signal.aborted && error === term.signal.reason) return;
    logger.error({ err: error, role }, 'singleton work failed');
  }
}

/** Renewals, and attempts to become the leader, per term. */
const TRIES_PER_TERM = 6;

class Candidate {
  readonly #options: ElectionOptions;
  readonly #deps: ElectionDeps;
  readonly #termMs: number;
  readonly #resigned = new AbortController();

  constructor(options: ElectionOptions, deps: ElectionDeps) {
    this.#options = options;
    this.#deps = deps;
    this.#termMs = deps.termMs ?? DEFAULT_TERM_MS;
  }

  resign(): void {
    this.#resigned.abort(new Error('resigned'));
  }

  async campaign(): Promise<void> {
    const { role, candidate } = this.#options;
    let bucket: KV | undefined;
    while (!this.#resigned.signal.aborted) {
      bucket ??= await this.#tryTo(() => this.#openBucket());
      const open = bucket;
      const askedMs = this.#deps.clock.nowMs();
      const fence = await this.#tryTo(async () => open?.create(role, candidate));
      if (open !== undefined && fence !== undefined) await this.#lead(open, fence, askedMs);
      await this.#pause(this.#resigned.signal);
    }
  }

  /** Binds to a bucket that exists, whatever its number of copies has become. */
  #openBucket(): Promise<KV> {
    const { connection, replicas } = this.#deps;
    const options = { ttl: this.#termMs, replicas, history: 1 };
    return new Kvm(jetstream(connection)).create(`${BUCKET}-${this.#termMs}`, options);
  }

  async #lead(bucket: KV, fence: number, askedMs: number): Promise<void> {
    const { role } = this.#options;
    const term = new AbortController();
    const workEnded = new AbortController();
    this.#deps.logger.info({ role, fence }, 'leads');
    const work = runTerm(this.#options, { fence, signal: term.signal }, this.#deps.logger).finally(
      () => workEnded.abort(),
    );
    const stop = AbortSignal.any([this.#resigned.signal, workEnded.signal]);
    const lastRevision = await this.#renew(bucket, fence, askedMs, stop);
    term.abort(new Error(`the term of ${role} has ended`));
    await work;
    this.#deps.logger.info({ role, fence }, 'leads no more');
    if (lastRevision === undefined) return;
    // Only now that the work has ended: the next leader may start at once.
    await this.#tryTo(() => bucket.delete(role, { previousSeq: lastRevision }));
  }

  /**
   * Ends with the term: with the last revision when `stop` aborted and the key may be freed, else
   * with `undefined`. A renewal counts from before it was sent, since the key's age starts later, and
   * the term ends a sixth early for clocks that run differently.
   */
  async #renew(
    bucket: KV,
    fence: number,
    askedMs: number,
    stop: AbortSignal,
  ): Promise<number | undefined> {
    const { role, candidate } = this.#options;
    let revision = fence;
    let renewedMs = askedMs;
    for (;;) {
      await this.#pause(stop);
      if (stop.aborted) return revision;
      const sentMs = this.#deps.clock.nowMs();
      const endMs = renewedMs + (this.#termMs * (TRIES_PER_TERM - 2)) / TRIES_PER_TERM;
      if (sentMs >= endMs) return undefined;
      const last = revision;
      const renewed = await this.#tryTo(() => bucket.update(role, candidate, last, endMs - sentMs));
      if (renewed === undefined) continue;
      revision = renewed;
      renewedMs = sentMs;
    }
  }

  /** Every failure means "not now": taken, no connection, no quorum. Time decides the rest. */
  async #tryTo<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await step();
    } catch (error) {
      this.#deps.logger.debug({ err: error, role: this.#options.role }, 'an election step failed');
      return undefined;
    }
  }

  async #pause(stop: AbortSignal): Promise<void> {
    if (stop.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        timer.cancel();
        stop.removeEventListener('abort', end);
        resolve();
      };
      const timer = this.#deps.clock.setTimer(this.#termMs / TRIES_PER_TERM, end);
      stop.addEventListener('abort', end);
    });
  }
}
