import type { Arg } from './connection.ts';
import type { Script } from './lua.ts';
import { isList, type Reply } from './reply.ts';
import type { Sequenced } from './session.ts';

/** Somebody who waits for one answer. */
export interface Caller {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  /** Epoch ms after which the answer is 503. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  /** This caller's part of a grouped call; undefined on a call of its own. */
  readonly entry: readonly Arg[] | undefined;
  answered: boolean;
}

/** One EVALSHA on its way: of one caller, or of a group whose entries travel together. */
export class ScriptCall implements Sequenced {
  readonly script: Script;
  readonly keys: readonly string[];
  /** Empty for a read. */
  readonly guardKey: string;
  readonly callers: Caller[] = [];
  /** Under which further entries may join, until the call is first sent. */
  readonly groupKey: string | undefined;
  sequence = 0;
  bytes = 0;
  inFlight = false;
  /** Cluster said ASK: the next attempt goes there with ASKING. */
  asking = false;
  readonly #head: readonly Arg[];
  #args: readonly Arg[] | undefined;

  constructor(
    script: Script,
    keys: readonly string[],
    head: readonly Arg[],
    guardKey: string,
    groupKey?: string,
  ) {
    this.script = script;
    this.keys = keys;
    this.#head = head;
    this.guardKey = guardKey;
    this.groupKey = groupKey;
    for (const key of keys) this.bytes += key.length;
    for (const arg of head) this.bytes += arg.length;
  }

  /** Adds a caller and returns the bytes that it brought. */
  join(caller: Caller): number {
    this.callers.push(caller);
    let bytes = 0;
    if (caller.entry !== undefined) for (const arg of caller.entry) bytes += arg.length;
    this.bytes += bytes;
    return bytes;
  }

  get sent(): boolean {
    return this.#args !== undefined;
  }

  /** Somebody still waits. */
  get wanted(): boolean {
    return this.callers.some((caller) => !caller.answered);
  }

  /** The latest moment at which somebody still waits. */
  get deadlineMs(): number {
    let latest = 0;
    for (const { answered, deadlineMs } of this.callers) {
      if (!answered && deadlineMs > latest) latest = deadlineMs;
    }
    return latest;
  }

  /**
   * The script's own arguments. The first call fixes the composition: callers who have left are dropped,
   * and each repeat carries the same entries in the same order.
   */
  compose(): readonly Arg[] {
    if (this.#args !== undefined) return this.#args;
    const waiting = this.callers.filter((caller) => !caller.answered);
    this.callers.splice(0, this.callers.length, ...waiting);
    this.#args =
      this.groupKey === undefined
        ? this.#head
        : [...this.#head, ...waiting.flatMap((caller) => caller.entry ?? [])];
    return this.#args;
  }

  /** Answers everybody: a grouped script returns one element per entry. */
  answer(reply: Reply): void {
    if (this.groupKey === undefined) {
      this.callers.forEach((caller) => settle(caller, () => caller.resolve(reply)));
      return;
    }
    if (!isList(reply) || reply.length !== this.callers.length) {
      this.fail(
        new Error(
          `Script ${this.script.name} must return one element for each of its ${this.callers.length} entries`,
        ),
      );
      return;
    }
    this.callers.forEach((caller, index) =>
      settle(caller, () => caller.resolve(reply[index] ?? null)),
    );
  }

  fail(error: unknown): void {
    this.callers.forEach((caller) => settle(caller, () => caller.reject(error)));
  }
}

export function settle(caller: Caller, say: () => void): void {
  if (caller.answered) return;
  caller.answered = true;
  say();
}
