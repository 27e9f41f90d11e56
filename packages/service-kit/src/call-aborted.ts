/** Why a call's signal aborted: the reason of `CallContext.signal` at the serving end. */
export type AbortCause = 'cancelled' | 'deadline' | 'caller-gone' | 'draining';

/** A handler may throw it on; with `draining` the caller hears ServiceUnavailable and repeats. */
export class CallAborted extends Error {
  override readonly name = 'CallAborted';
  readonly why: AbortCause;

  constructor(why: AbortCause) {
    super(`The call ended early: ${why}.`);
    this.why = why;
  }
}
