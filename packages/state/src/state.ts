import { clearInterval, setInterval } from 'node:timers';
import { EngineTooWeak, findContradiction } from './check-engine.ts';
import type { StateClock, StateLogger } from './clock.ts';
import type { Arg } from './connection.ts';
import type { Durability } from './durability.ts';
import { Cluster } from './cluster.ts';
import type { Script } from './lua.ts';
import type { PrimaryContext } from './primary.ts';
import { listReply, type Reply } from './reply.ts';
import { entriesLength, ScriptCall, type Caller } from './script-call.ts';
import { REPEAT_WINDOW_MS, type QueueLimits } from './script-queue.ts';
import { SentinelGroup } from './sentinel.ts';
import { Session } from './session.ts';
import { SingleServer } from './single-server.ts';
import { SlotKeys } from './slot-keys.ts';
import type { Topology } from './topology.ts';
import type { ValkeyTarget } from './valkey-url.ts';

export interface StateOptions {
  readonly target: ValkeyTarget;
  readonly durability: Durability;
  /** The machine's clock; tests move the scripts' time with `clockOffsetMs`, not with this. */
  readonly clock: StateClock;
  readonly logger: StateLogger;
  /** Added to the server's TIME inside scripts (lua/now.lua); 0 when absent. */
  readonly clockOffsetMs?: () => number;
  /** Bounds of each node's commit queue, and again of its queue of reads. Default 20,000 callers, 128 MiB. */
  readonly limits?: QueueLimits;
  /** How long to look for the engine at start. Default 10 s. */
  readonly openTimeoutMs?: number;
}

export interface ScriptInput {
  /** At least one; all share one hash tag. The script sees them as KEYS[1]…, followed by the guard. */
  readonly keys: readonly string[] | SlotKeys;
  /** The script's own arguments, ARGV[1]… */
  readonly args?: readonly Arg[];
  /** Epoch ms after which the answer is 503; at most 60 s ahead counts. */
  readonly deadlineMs: number;
  /** Takes a call back that has not been sent; a sent one runs to its end, so that its caller can undo it. */
  readonly signal?: AbortSignal;
}

export interface EntriesInput {
  readonly keys: SlotKeys;
  /** Arguments of each entry; all entries of a script have equally many. At most 100. */
  readonly entries: readonly (readonly Arg[])[];
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_LIMITS: QueueLimits = { maxCalls: 20_000, maxBytes: 128 << 20 };

/**
 * Opens the one way to change state. Rejects when the engine is weaker than the durability level (the
 * sentence names the setting) or cannot be reached within `openTimeoutMs`.
 */
export async function openState(options: StateOptions): Promise<State> {
  const state = new State(options);
  // The clock's timers let a process end, and between two attempts nothing else may hold it.
  const alive = setInterval(() => {}, 60_000);
  try {
    await state.opened(options.openTimeoutMs ?? 10_000);
  } catch (error) {
    await state.close();
    throw error;
  } finally {
    clearInterval(alive);
  }
  return state;
}

export class State implements AsyncDisposable {
  readonly #options: StateOptions;
  readonly #session = new Session();
  readonly #topology: Topology;
  readonly #waiting = new Set<() => void>();

  constructor(options: StateOptions) {
    this.#options = options;
    const { target, durability, clock, logger, clockOffsetMs, limits } = options;
    const contradiction = findContradiction(durability, target.topology);
    if (contradiction !== undefined) throw new EngineTooWeak(contradiction);
    const context: PrimaryContext = {
      clock,
      logger,
      durability,
      access: { credentials: target.credentials, tls: target.tls },
      topology: target.topology,
      session: this.#session,
      limits: limits ?? DEFAULT_LIMITS,
      clockOffsetMs: clockOffsetMs ?? (() => 0),
    };
    this.#topology = createTopology(target, context, () => this.#changed());
  }

  /** Every primary is connected and holds what the level promises. For readiness. */
  get isReady(): boolean {
    const primaries = [...this.#topology.primaries()];
    return primaries.length > 0 && primaries.every(({ isReady }) => isReady);
  }

  /** Callers waiting or in flight, over all nodes. For metrics. */
  get pendingCalls(): number {
    let calls = 0;
    for (const { commits, reads } of this.#topology.primaries()) {
      calls += commits.calls + reads.calls;
    }
    return calls;
  }

  /** Resolves when `isReady`; rejects with EngineTooWeak, or when that takes too long. */
  async opened(timeoutMs: number): Promise<void> {
    const { clock } = this.#options;
    const deadlineMs = clock.nowMs() + timeoutMs;
    while (!this.isReady) {
      for (const { refusal } of this.#topology.primaries()) {
        if (refusal !== undefined) throw refusal;
      }
      if (clock.nowMs() >= deadlineMs) {
        throw new Error(`Valkey (SEPTET_VALKEY_URL) could not be used within ${timeoutMs} ms`, {
          cause: this.#topology.lastFailure,
        });
      }
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
        clock.setTimer(200, resolve);
      });
    }
  }

  /**
   * Runs a guarded script and resolves when its outcome is as safe as the durability level says.
   * Throws ServiceError ServiceUnavailable (503) when that did not happen before the deadline (the change
   * may still exist), when the queue is full or memory is short; ScriptError for a defect of the script.
   */
  commit(script: Script, { keys, args = [], deadlineMs, signal }: ScriptInput): Promise<Reply> {
    const slotKeys = SlotKeys.of(keys);
    const guardKey = this.#guardKey(script, slotKeys);
    return new Promise((resolve, reject) => {
      const caller = this.#caller({ resolve, reject, deadlineMs, signal });
      const queue = this.#topology.primaryOf(slotKeys.tag).commits;
      queue.add(new ScriptCall(script, slotKeys, guardKey, args), caller);
    });
  }

  /**
   * As `commit`, for scripts that take many entries: calls that wait with the same script and keys leave as
   * one EVALSHA of up to 100 entries, one after another. The script returns an array with an element for
   * each entry; the caller gets those of its own.
   */
  commitEntries(
    script: Script,
    { keys, entries, deadlineMs, signal }: EntriesInput,
  ): Promise<readonly Reply[]> {
    const guardKey = this.#guardKey(script, keys);
    const answer = new Promise<Reply>((resolve, reject) => {
      const caller = this.#caller({ resolve, reject, deadlineMs, signal, entries });
      const queue = this.#topology.primaryOf(keys.tag).commits;
      if (queue.join(script, keys, caller)) return;
      queue.add(new ScriptCall(script, keys, guardKey, undefined), caller);
    });
    return answer.then(listReply);
  }

  /**
   * Runs a script that only reads, on a connection of its own, and repeats it freely until the deadline.
   * It may see changes that are not yet safe. Throws as `commit` does.
   */
  read(script: Script, { keys, args = [], deadlineMs, signal }: ScriptInput): Promise<Reply> {
    if (script.guarded) throw new TypeError(`Script ${script.name} writes: commit it`);
    const slotKeys = SlotKeys.of(keys);
    return new Promise((resolve, reject) => {
      const caller = this.#caller({ resolve, reject, deadlineMs, signal });
      const queue = this.#topology.primaryOf(slotKeys.tag).reads;
      queue.add(new ScriptCall(script, slotKeys, '', args), caller);
    });
  }

  /** Answers what waits with 503 and disconnects. */
  close(): Promise<void> {
    this.#topology.close();
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #changed(): void {
    for (const look of this.#waiting) look();
    this.#waiting.clear();
  }

  #guardKey(script: Script, { tag }: SlotKeys): string {
    if (script.guarded) return this.#session.guardKey(tag);
    throw new TypeError(`Script ${script.name} has no once(): it can only be read`);
  }

  /** Throws the signal's reason when it is aborted already. */
  #caller({
    resolve,
    reject,
    deadlineMs,
    signal,
    entries,
  }: Pick<Caller, 'resolve' | 'reject' | 'deadlineMs'> & {
    readonly signal: AbortSignal | undefined;
    readonly entries?: EntriesInput['entries'];
  }): Caller {
    signal?.throwIfAborted();
    const latestMs = this.#options.clock.nowMs() + REPEAT_WINDOW_MS;
    return {
      resolve,
      reject,
      deadlineMs: Math.min(deadlineMs, latestMs),
      signal,
      entries,
      length: entries === undefined ? 0 : entriesLength(entries),
      answered: false,
    };
  }
}

function createTopology(
  target: ValkeyTarget,
  context: PrimaryContext,
  changed: () => void,
): Topology {
  switch (target.topology) {
    case 'single':
      return new SingleServer(context, target.address, changed);
    case 'sentinel':
      return new SentinelGroup(context, target.sentinels, target.primaryName, changed);
    case 'cluster':
      return new Cluster(context, target.seeds, changed);
  }
}
