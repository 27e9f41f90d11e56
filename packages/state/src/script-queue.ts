import { randomInt } from 'node:crypto';
import type { StateClock } from './clock.ts';
import type { Arg, Connection } from './connection.ts';
import type { Barrier } from './durability.ts';
import {
  ErrorReply,
  ReplyLost,
  ScriptError,
  serviceUnavailable,
  verdictOf,
  type Verdict,
} from './error-reply.ts';
import { decodeReply } from './reply.ts';
import { settle, type Caller, type ScriptCall } from './script-call.ts';
import { measureServerClock } from './server-clock.ts';
import type { Session } from './session.ts';

export interface QueueLimits {
  /** Callers waiting or in flight. */
  readonly maxCalls: number;
  /** Bytes of keys and arguments waiting or in flight. */
  readonly maxBytes: number;
}

export interface ScriptQueueOptions {
  readonly clock: StateClock;
  readonly limits: QueueLimits;
  /** Numbers the commits; absent for a queue of reads. */
  readonly session: Session | undefined;
  /** Ends each batch in the replicated levels. */
  readonly barrier: Barrier | undefined;
  /** A key of this node that the fence is written to. */
  readonly fenceKey: () => string;
  /** Added to the server's TIME inside scripts; 0 outside tests. */
  readonly clockOffsetMs: () => number;
  /** Cluster: whose queue a call belongs in now. */
  readonly rehome?: (call: ScriptCall) => ScriptQueue;
  /** Cluster: where a MOVED or ASK reply sends a call. */
  readonly redirect?: (call: ScriptCall, reply: ErrorReply) => ScriptQueue;
}

/** An attempt that the server reads later than this after it was sent changes nothing (lua/once.lua). */
const ATTEMPT_LIFETIME_MS = 5_000;
/** No call is repeated for longer, whatever its deadline: the guard outlives it many times. */
export const REPEAT_WINDOW_MS = 60_000;
const MAX_ENTRIES_PER_CALL = 100;
const MAX_BYTES_PER_CALL = 4 << 20;
const MAX_CALLS_PER_BATCH = 128;
const MAX_BYTES_PER_BATCH = 8 << 20;
const SWEEP_MS = 50;

/**
 * The commit queue of one node (or its queue of reads). Calls that arrive while a batch is in flight leave
 * together in the next: one pipeline, then the fence write and the barrier on the same connection. Answers
 * are given only after the barrier; whatever ended otherwise is sent again, in order, until its deadline.
 */
export class ScriptQueue {
  /** Set by admission: scripts that grow the data are answered 503. */
  growthRefused = false;
  readonly #options: ScriptQueueOptions;
  #connection: Connection | undefined;
  readonly #pending = new Set<ScriptCall>();
  #fresh: ScriptCall[] = [];
  #retries: ScriptCall[] = [];
  /** Grouped calls that have not been sent, by group key. */
  readonly #open = new Map<string, ScriptCall>();
  #batchInFlight = false;
  #flushScheduled = false;
  #sweeping = false;
  #calls = 0;
  #bytes = 0;
  #fences = 0;

  constructor(options: ScriptQueueOptions) {
    this.#options = options;
  }

  /** Callers waiting or in flight, for metrics. */
  get calls(): number {
    return this.#calls;
  }

  /** Throws 503 when there is no room; the caller is answered otherwise. */
  add(call: ScriptCall, caller: Caller): void {
    this.#refuse(call, entryBytes(caller) + call.bytes);
    call.join(caller);
    this.#accept(call);
    this.#fresh.push(call);
    if (call.groupKey !== undefined) this.#open.set(call.groupKey, call);
    this.#schedule();
  }

  /** Adds an entry to a waiting group; false when none is open under the key. Throws 503 when full. */
  join(groupKey: string, caller: Caller): boolean {
    const call = this.#open.get(groupKey);
    if (call === undefined) return false;
    const bytes = entryBytes(caller);
    if (call.callers.length >= MAX_ENTRIES_PER_CALL || call.bytes + bytes > MAX_BYTES_PER_CALL) {
      return false;
    }
    this.#refuse(call, bytes);
    this.#bytes += call.join(caller);
    this.#calls++;
    return true;
  }

  /** A connection is ready: everything that waits leaves on it. */
  attach(connection: Connection): void {
    this.#connection = connection;
    this.#schedule();
  }

  detach(connection: Connection): void {
    if (this.#connection === connection) this.#connection = undefined;
  }

  /** Takes over a call from another node's queue; it keeps its number. */
  adopt(call: ScriptCall): void {
    this.#accept(call);
    this.#putBack(call);
    this.#schedule();
  }

  /** Gives up every call that is not in flight, for the node that owns its slot now. */
  release(): ScriptCall[] {
    const calls = [...this.#pending].filter((call) => !call.inFlight);
    for (const call of calls) this.#forget(call);
    this.#fresh = [];
    this.#retries = [];
    this.#open.clear();
    return calls;
  }

  /** Answers everybody with 503; for the end of the process. */
  close(): void {
    for (const call of this.#pending) {
      call.fail(serviceUnavailable('state was closed'));
      this.#finish(call);
    }
  }

  #refuse(call: ScriptCall, bytes: number): void {
    const { maxCalls, maxBytes } = this.#options.limits;
    if (this.growthRefused && call.script.grows) {
      throw serviceUnavailable('the memory of the node is over the admission mark');
    }
    if (this.#calls >= maxCalls || this.#bytes + bytes > maxBytes) {
      throw serviceUnavailable('the commit queue of the node is full');
    }
  }

  #accept(call: ScriptCall): void {
    this.#pending.add(call);
    this.#calls += call.callers.length;
    this.#bytes += call.bytes;
    this.#sweepSoon();
  }

  #forget(call: ScriptCall): void {
    if (!this.#pending.delete(call)) return;
    this.#calls -= call.callers.length;
    this.#bytes -= call.bytes;
  }

  #finish(call: ScriptCall): void {
    this.#forget(call);
    this.#options.session?.settle(call);
  }

  /** After the current turn of the event loop, so that everything it read from its sockets leaves together. */
  #schedule(): void {
    if (this.#flushScheduled || this.#batchInFlight || this.#connection === undefined) return;
    this.#flushScheduled = true;
    setImmediate(() => {
      this.#flushScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const connection = this.#connection;
    if (connection === undefined || this.#batchInFlight) return;
    const batch = this.#take();
    if (batch.length === 0) return;
    this.#batchInFlight = true;
    this.#exchange(connection, batch).then(
      () => this.#next(),
      (defect: unknown) => {
        for (const call of batch) {
          call.fail(defect);
          this.#finish(call);
        }
        this.#next();
      },
    );
  }

  #next(): void {
    this.#batchInFlight = false;
    this.#flush();
  }

  #take(): ScriptCall[] {
    const batch: ScriptCall[] = [];
    let bytes = 0;
    for (const waiting of [this.#retries, this.#fresh]) {
      let taken = 0;
      for (const call of waiting) {
        if (batch.length >= MAX_CALLS_PER_BATCH) break;
        if (batch.length > 0 && bytes + call.bytes > MAX_BYTES_PER_BATCH) break;
        taken++;
        if (call.groupKey !== undefined && this.#open.get(call.groupKey) === call) {
          this.#open.delete(call.groupKey);
        }
        if (!this.#pending.has(call)) continue;
        if (!call.sent) this.#sweepCall(call, this.#options.clock.nowMs());
        if (!call.wanted) {
          this.#finish(call);
          continue;
        }
        const callers = call.callers.length;
        call.compose();
        this.#calls -= callers - call.callers.length;
        batch.push(call);
        bytes += call.bytes;
      }
      waiting.splice(0, taken);
      if (waiting.length > 0) break;
    }
    return batch;
  }

  /** Sends one batch and gives each call its answer, or puts it back. */
  async #exchange(connection: Connection, batch: readonly ScriptCall[]): Promise<void> {
    const { barrier, session, fenceKey } = this.#options;
    const replies: Promise<unknown>[] = [];
    const loads = new Map<string, Promise<unknown>>();
    const asked: Promise<unknown>[] = [];
    let reached = Promise.resolve(true);
    connection.together(() => {
      for (const call of batch) {
        call.inFlight = true;
        const { sha, source } = call.script;
        if (!connection.loaded.has(sha)) {
          connection.loaded.add(sha);
          loads.set(sha, connection.send('script', ['LOAD', source]));
        }
        if (call.asking) asked.push(connection.send('asking', []));
        session?.start(call);
        replies.push(connection.send(...this.#encode(call, connection)));
      }
      if (barrier !== undefined) {
        const fence = connection.send('set', [fenceKey(), String(++this.#fences)]);
        const proof = connection.send(barrier.command, [...barrier.args]);
        reached = Promise.all([fence, proof]).then(([, reply]) => barrier.reached(reply), lost);
      }
    });
    const [outcomes, broken, safe] = await Promise.all([
      Promise.allSettled(replies),
      brokenScripts(loads),
      reached,
      Promise.allSettled(asked),
    ]);
    for (const call of batch) call.inFlight = false;
    const again: ScriptCall[] = [];
    const verdicts = new Set<Verdict>();
    for (const [index, outcome] of outcomes.entries()) {
      const call = batch[index];
      if (call === undefined) continue;
      call.asking = false;
      if (outcome.status === 'fulfilled') {
        if (safe) {
          this.#finish(call);
          call.answer(decodeReply(outcome.value, call.script.replyBuffers));
        } else again.push(call);
      } else if (outcome.reason instanceof ErrorReply) {
        const verdict = verdictOf(outcome.reason);
        verdicts.add(verdict);
        const broke = verdict === 'load' ? broken.get(call.script.sha) : undefined;
        if (broke === undefined) this.#refused(call, verdict, outcome.reason);
        else this.#defect(call, broke);
      } else again.push(call);
    }
    if (again.length > 0) this.#repeat(again);
    if (outcomes.some((outcome) => isLost(outcome))) this.#drop(connection);
    await this.#heal(connection, verdicts);
  }

  #encode(call: ScriptCall, connection: Connection): [name: string, args: Arg[]] {
    const { session, clock, clockOffsetMs } = this.#options;
    const offset = String(clockOffsetMs());
    const own = call.compose();
    const { keys, script } = call;
    if (session === undefined) {
      return [
        'evalsha_ro',
        [script.sha, String(keys.length), ...keys, ...own, '0', '0', '0', offset],
      ];
    }
    const expiresMs =
      Math.min(call.deadlineMs, clock.nowMs() + ATTEMPT_LIFETIME_MS) + connection.clockDeltaMs;
    return [
      'evalsha',
      [
        script.sha,
        String(keys.length + 1),
        ...keys,
        call.guardKey,
        ...own,
        String(call.sequence),
        String(session.predecessor(call)),
        String(expiresMs),
        offset,
      ],
    ];
  }

  /** An attempt that is known to have changed nothing. */
  #refused(call: ScriptCall, verdict: Verdict, reply: ErrorReply): void {
    switch (verdict) {
      case 'defect':
        this.#defect(call, reply);
        return;
      case 'full':
        this.#finish(call);
        call.fail(serviceUnavailable('the node is out of memory', reply));
        return;
      case 'moved':
      case 'ask': {
        if (this.#options.redirect !== undefined) {
          const home = this.#options.redirect(call, reply);
          call.asking = verdict === 'ask';
          this.#forget(call);
          home.adopt(call);
          return;
        }
        this.#repeatLater(call);
        return;
      }
      case 'later':
        this.#repeatLater(call);
        return;
      case 'load':
      case 'expired':
      case 'not-primary':
        this.#repeat([call]);
    }
  }

  #defect(call: ScriptCall, reply: ErrorReply): void {
    this.#finish(call);
    call.fail(new ScriptError(call.script.name, reply));
  }

  /** What the verdicts say about the connection itself. */
  async #heal(connection: Connection, verdicts: ReadonlySet<Verdict>): Promise<void> {
    if (verdicts.has('load')) connection.loaded.clear();
    if (verdicts.has('not-primary')) this.#drop(connection);
    else if (verdicts.has('expired')) {
      await measureServerClock(connection, this.#options.clock).catch(() => this.#drop(connection));
    }
  }

  #drop(connection: Connection): void {
    this.detach(connection);
    connection.destroy();
  }

  /** Sends again, from the queue of whichever node has the slot now. */
  #repeat(calls: readonly ScriptCall[]): void {
    for (const call of calls) {
      const home = this.#options.rehome?.(call) ?? this;
      if (home === this) this.#putBack(call);
      else {
        this.#forget(call);
        home.adopt(call);
      }
    }
    this.#schedule();
  }

  /** In the order of first sending, before anything that was never sent. */
  #putBack(call: ScriptCall): void {
    const after = this.#retries.findLastIndex(({ sequence }) => sequence <= call.sequence);
    this.#retries.splice(after + 1, 0, call);
  }

  #repeatLater(call: ScriptCall): void {
    this.#options.clock.setTimer(randomInt(10, 30), () => {
      if (this.#pending.has(call)) this.#repeat([call]);
    });
  }

  #sweepSoon(): void {
    if (this.#sweeping) return;
    this.#sweeping = true;
    this.#options.clock.setTimer(SWEEP_MS, () => {
      this.#sweeping = false;
      const nowMs = this.#options.clock.nowMs();
      for (const call of this.#pending) {
        this.#sweepCall(call, nowMs);
        if (!call.wanted && !call.inFlight) this.#finish(call);
      }
      if (this.#pending.size > 0) this.#sweepSoon();
    });
  }

  /** Answers callers whose deadline has passed, and lets go those who left before their call was sent. */
  #sweepCall(call: ScriptCall, nowMs: number): void {
    for (const caller of call.callers) {
      if (caller.answered) continue;
      if (caller.deadlineMs <= nowMs) {
        settle(caller, () =>
          caller.reject(serviceUnavailable('the change was not confirmed before the deadline')),
        );
      } else if (!call.sent && caller.signal?.aborted === true) {
        settle(caller, () => caller.reject(caller.signal?.reason));
      }
    }
  }
}

function entryBytes({ entry }: Caller): number {
  let bytes = 0;
  if (entry !== undefined) for (const arg of entry) bytes += arg.length;
  return bytes;
}

function lost(): boolean {
  return false;
}

function isLost(outcome: PromiseSettledResult<unknown>): boolean {
  return outcome.status === 'rejected' && outcome.reason instanceof ReplyLost;
}

/** Scripts that the server refused to compile. */
async function brokenScripts(
  loads: ReadonlyMap<string, Promise<unknown>>,
): Promise<ReadonlyMap<string, ErrorReply>> {
  const broken = new Map<string, ErrorReply>();
  for (const [sha, load] of loads) {
    await load.catch((error: unknown) => {
      if (error instanceof ErrorReply && error.code === 'ERR') broken.set(sha, error);
    });
  }
  return broken;
}
