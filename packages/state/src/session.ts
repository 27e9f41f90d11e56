import { randomBytes } from 'node:crypto';

/** A call as the session sees it: the guard it is checked against and the number it was sent under (0: never sent). */
export interface Sequenced {
  readonly guardKey: string;
  sequence: number;
}

/**
 * Numbers the commits of one State instance, so that `once()` recognises a repeat.
 *
 * The rule that makes "sequence <= last" mean "executed": a commit carries the greatest number of an
 * earlier call on the same guard that is still unsettled, and refuses itself (SEPTETGAP) unless that
 * call was executed. A call keeps its number for life; it is settled when its caller has an answer.
 */
export class Session {
  /** Part of every guard key; another process, or another life of this one, never shares it. */
  readonly id = randomBytes(9).toString('base64url');
  #next = 1;
  readonly #unsettled = new Map<string, number[]>();

  /** The guard of everything in a slot tag. `tag` has its braces. */
  guardKey(tag: string): string {
    return `once:${tag}:${this.id}`;
  }

  /** Gives a call its number when it is first sent. */
  start(call: Sequenced): void {
    if (call.sequence !== 0) return;
    call.sequence = this.#next++;
    const unsettled = this.#unsettled.get(call.guardKey);
    if (unsettled === undefined) this.#unsettled.set(call.guardKey, [call.sequence]);
    else unsettled.push(call.sequence);
  }

  /** Number of the unsettled call that must have been executed before this one, or 0. */
  predecessor(call: Sequenced): number {
    const unsettled = this.#unsettled.get(call.guardKey);
    if (unsettled === undefined) return 0;
    const position = unsettled.indexOf(call.sequence);
    return unsettled[position - 1] ?? 0;
  }

  /** The caller has its answer, or gave up: the call will not be sent again. */
  settle(call: Sequenced): void {
    if (call.sequence === 0) return;
    const unsettled = this.#unsettled.get(call.guardKey);
    if (unsettled === undefined) return;
    const position = unsettled.indexOf(call.sequence);
    if (position !== -1) unsettled.splice(position, 1);
    if (unsettled.length === 0) this.#unsettled.delete(call.guardKey);
  }
}
