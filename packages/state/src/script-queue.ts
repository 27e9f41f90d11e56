import { randomInt } from 'node:crypto';
import { sendBatch, type BatchOptions } from './batch.ts';
import type { Connection } from './connection.ts';
import { ScriptError, serviceUnavailable, type ErrorReply, type Verdict } from './error-reply.ts';
import { decodeReply } from './reply.ts';
import { settle, type Caller, type ScriptCall } from './script-call.ts';
import type { SlotKeys } from './slot-keys.ts';
import type { Script } from './lua.ts';
import { measureServerClock } from './server-clock.ts';

export interface QueueLimits {
  /** Callers waiting or in flight. */
  readonly maxCalls: number;
  /** Bytes of keys and arguments waiting or in flight. */
  readonly maxBytes: number;
}

export interface ScriptQueueOptions extends BatchOptions {
  readonly limits: QueueLimits;
  /** Cluster: whose queue a call belongs in now. */
  readonly rehome?: (call: ScriptCall) => ScriptQueue;
  /** Cluster: where a MOVED or ASK reply sends a call. */
  readonly redirect?: (call: ScriptCall, reply: ErrorReply) => ScriptQueue;
}

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
  /** Grouped calls that have not been sent. */
  readonly #open = new Map<SlotKeys, Map<Script, ScriptCall>>();
  #batchInFlight = false;
  #flushScheduled = false;
  #sweeping = false;
  #calls = 0;
  #bytes = 0;

  constructor(options: ScriptQueueOptions) {
    this.#options = options;
  }

  /** Callers waiting or in flight, for metrics. */
  get calls(): number {
    return this.#calls;
  }

  /** Throws 503 when there is no room; the caller is answered otherwise. */
  add(call: ScriptCall, caller: Caller): void {
    this.#refuse(call, caller.length + call.bytes);
    call.join(caller);
    this.#accept(call);
    this.#fresh.push(call);
    if (call.isGroup) this.#openGroup(call);
    this.#schedule();
  }

  /** Adds entries to a waiting group of the script and the keys; false when none has room. Throws 503 when full. */
  join(script: Script, slotKeys: SlotKeys, caller: Caller): boolean {
    const call = this.#open.get(slotKeys)?.get(script);
    if (call === undefined) return false;
    const entryCount = call.entryCount + (caller.entries?.length ?? 0);
    if (entryCount > MAX_ENTRIES_PER_CALL || call.bytes + caller.length > MAX_BYTES_PER_CALL) {
      return false;
    }
    this.#refuse(call, caller.length);
    call.join(caller);
    this.#bytes += caller.length;
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
        if (call.isGroup) this.#closeGroup(call);
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

  #openGroup(call: ScriptCall): void {
    const groups = this.#open.get(call.slotKeys);
    if (groups === undefined) this.#open.set(call.slotKeys, new Map([[call.script, call]]));
    else groups.set(call.script, call);
  }

  #closeGroup(call: ScriptCall): void {
    const groups = this.#open.get(call.slotKeys);
    if (groups?.get(call.script) !== call) return;
    groups.delete(call.script);
    if (groups.size === 0) this.#open.delete(call.slotKeys);
  }

  /** Sends one batch and gives each call its answer, or puts it back. */
  async #exchange(connection: Connection, batch: readonly ScriptCall[]): Promise<void> {
    for (const call of batch) call.inFlight = true;
    const outcomes = await sendBatch(connection, batch, this.#options);
    const verdicts = new Set<Verdict>();
    const unknown: ScriptCall[] = [];
    let isLost = false;
    for (const [index, call] of batch.entries()) {
      const outcome = outcomes[index];
      call.inFlight = false;
      call.asking = false;
      if (outcome?.kind === 'safe') {
        this.#finish(call);
        call.answer(decodeReply(outcome.reply, call.script.replyBuffers));
      } else if (outcome?.kind === 'refused') {
        verdicts.add(outcome.verdict);
        this.#refused(call, outcome.verdict, outcome.reply);
      } else {
        unknown.push(call);
        isLost ||= outcome?.lost === true;
      }
    }
    this.#repeat(unknown);
    if (isLost) this.#drop(connection);
    await this.#heal(connection, verdicts);
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
