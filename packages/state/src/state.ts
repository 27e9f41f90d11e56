import { clearInterval, setInterval } from 'node:timers';
import { EngineTooWeak, findContradiction } from './check-engine.ts';
import type { StateClock, StateLogger } from './clock.ts';
import type { Arg } from './connection.ts';
import type { Durability } from './durability.ts';
import { Cluster } from './cluster.ts';
import { tagOf } from './key-tag.ts';
import type { Script } from './lua.ts';
import type { PrimaryContext } from './primary.ts';
import type { Reply } from './reply.ts';
import { ScriptCall, type Caller } from './script-call.ts';
import { REPEAT_WINDOW_MS, type QueueLimits, type ScriptQueue } from './script-queue.ts';
import { SentinelGroup } from './sentinel.ts';
import { Session } from './session.ts';
import { SingleServer } from './single-server.ts';
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
  readonly keys: readonly string[];
  /** The script's own arguments, ARGV[1]… */
  readonly args?: readonly Arg[];
  /** Epoch ms after which the answer is 503; at most 60 s ahead counts. */
  readonly deadlineMs: number;
  /** Takes a call back that has not been sent; a sent one runs to its end, so that its caller can undo it. */
  readonly signal?: AbortSignal;
}

export interface EntryInput {
  readonly keys: readonly string[];
  /** Arguments that the whole group shares; calls are grouped only if these and the keys are equal. */
  readonly head: readonly string[];
  /** This call's arguments; as many as every other entry of the script. */
  readonly entry: readonly Arg[];
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
  commit(script: Script, { keys, args, deadlineMs, signal }: ScriptInput): Promise<Reply> {
    const tag = committedTag(script, keys);
    const guardKey = this.#session.guardKey(tag);
    return this.#enqueue(
      this.#topology.primaryOf(tag).commits,
      deadlineMs,
      signal,
      undefined,
      (queue, caller) => queue.add(new ScriptCall(script, keys, args ?? [], guardKey), caller),
    );
  }

  /**
   * As `commit`, for scripts that take many entries: calls that wait with the same script, keys and head
   * leave as one EVALSHA of up to 100 entries, its ARGV the head, then the entries one after another. The
   * script returns an array; its i-th element answers the i-th entry.
   */
  commitEntries(script: Script, input: EntryInput): Promise<Reply> {
    const { keys, head, entry, deadlineMs, signal } = input;
    const groupKey = `${script.sha}\n${keys.join('\n')}\n\n${head.join('\n')}`;
    const tag = committedTag(script, keys);
    return this.#enqueue(
      this.#topology.primaryOf(tag).commits,
      deadlineMs,
      signal,
      entry,
      (queue, caller) => {
        if (queue.join(groupKey, caller)) return;
        queue.add(
          new ScriptCall(script, keys, head, this.#session.guardKey(tag), groupKey),
          caller,
        );
      },
    );
  }

  /**
   * Runs a script that only reads, on a connection of its own, and repeats it freely until the deadline.
   * It may see changes that are not yet safe. Throws as `commit` does.
   */
  read(script: Script, { keys, args, deadlineMs, signal }: ScriptInput): Promise<Reply> {
    if (script.guarded) throw new TypeError(`Script ${script.name} writes: commit it`);
    const tag = sharedTag(script, keys);
    return this.#enqueue(
      this.#topology.primaryOf(tag).reads,
      deadlineMs,
      signal,
      undefined,
      (queue, caller) => queue.add(new ScriptCall(script, keys, args ?? [], ''), caller),
    );
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

  #enqueue(
    queue: ScriptQueue,
    deadlineMs: number,
    signal: AbortSignal | undefined,
    entry: readonly Arg[] | undefined,
    enter: (queue: ScriptQueue, caller: Caller) => void,
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const latest = this.#options.clock.nowMs() + REPEAT_WINDOW_MS;
      enter(queue, {
        resolve,
        reject,
        deadlineMs: Math.min(deadlineMs, latest),
        signal,
        entry,
        answered: false,
      });
    });
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

function committedTag(script: Script, keys: readonly string[]): string {
  if (!script.guarded) {
    throw new TypeError(`Script ${script.name} has no once(): it can only be read`);
  }
  return sharedTag(script, keys);
}

/** Scripts of one slot only: in Cluster anything else would fail, so it fails everywhere. */
function sharedTag(script: Script, keys: readonly string[]): string {
  const [first] = keys;
  if (first === undefined) throw new TypeError(`Script ${script.name} needs a key`);
  const tag = tagOf(first);
  for (const key of keys) {
    if (key !== first && !key.includes(tag)) {
      throw new TypeError(`The keys of script ${script.name} do not share a hash tag`);
    }
  }
  return tag;
}
