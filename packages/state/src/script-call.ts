import type { Arg } from './connection.ts';
import type { Script } from './lua.ts';
import { isList, type Reply } from './reply.ts';
import type { Sequenced } from './session.ts';
import type { SlotKeys } from './slot-keys.ts';

/** Somebody who waits for one answer. */
export interface Caller {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  /** Epoch ms after which the answer is 503. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  /** This caller's part of a grouped call; undefined on a call of its own. */
  readonly entries: readonly (readonly Arg[])[] | undefined;
  /** Characters of the entries. */
  readonly length: number;
  answered: boolean;
}

export function entriesLength(entries: readonly (readonly Arg[])[]): number {
  let length = 0;
  for (const entry of entries) for (const arg of entry) length += arg.length;
  return length;
}

/** One EVALSHA on its way: of one caller, or of a group whose entries travel together. */
export class ScriptCall implements Sequenced {
  readonly script: Script;
  readonly slotKeys: SlotKeys;
  /** Empty for a read. */
  readonly guardKey: string;
  readonly callers: Caller[] = [];
  /** Entries of further callers may join, until the call is first sent. */
  readonly isGroup: boolean;
  entryCount = 0;
  sequence = 0;
  bytes: number;
  inFlight = false;
  /** Cluster said ASK: the next attempt goes there with ASKING. */
  asking = false;
  readonly #own: readonly Arg[];
  #args: readonly Arg[] | undefined;

  /** `args` undefined makes it a group, whose arguments are its callers' entries. */
  constructor(
    script: Script,
    slotKeys: SlotKeys,
    guardKey: string,
    args: readonly Arg[] | undefined,
  ) {
    this.script = script;
    this.slotKeys = slotKeys;
    this.guardKey = guardKey;
    this.isGroup = args === undefined;
    this.#own = args ?? [];
    this.bytes = slotKeys.length;
    for (const arg of this.#own) this.bytes += arg.length;
  }

  join(caller: Caller): void {
    this.callers.push(caller);
    this.entryCount += caller.entries?.length ?? 0;
    this.bytes += caller.length;
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
    if (!this.isGroup) {
      this.#args = this.#own;
      return this.#args;
    }
    if (this.callers.some((caller) => caller.answered)) {
      const waiting = this.callers.filter((caller) => !caller.answered);
      this.callers.splice(0, this.callers.length, ...waiting);
    }
    const args: Arg[] = [];
    let entryCount = 0;
    for (const { entries = [] } of this.callers) {
      entryCount += entries.length;
      for (const entry of entries) for (const arg of entry) args.push(arg);
    }
    this.entryCount = entryCount;
    this.#args = args;
    return args;
  }

  /** Answers everybody: a grouped script returns one element per entry. */
  answer(reply: Reply): void {
    if (!this.isGroup) {
      for (const caller of this.callers) settle(caller, () => caller.resolve(reply));
      return;
    }
    if (!isList(reply) || reply.length !== this.entryCount) {
      this.fail(
        new Error(
          `Script ${this.script.name} must return one element for each of its ${this.entryCount} entries`,
        ),
      );
      return;
    }
    let from = 0;
    for (const caller of this.callers) {
      const to = from + (caller.entries?.length ?? 0);
      const own = reply.slice(from, to);
      settle(caller, () => caller.resolve(own));
      from = to;
    }
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
