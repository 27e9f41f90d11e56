/**
 * What the client can say about a call: it was answered with success; it was answered with a 4xx or never left this
 * machine, so nothing may have changed; or neither (a 5xx, a lost connection, a timeout).
 */
export type Verdict = 'acknowledged' | 'refused' | 'unknown';

/** A message that a call tried to send; `token` is unique in the run and part of the body. */
export interface Sent {
  readonly token: string;
  readonly verdict: Verdict;
  /** Of an acknowledged send. */
  readonly messageId?: string | undefined;
}

export interface Received {
  readonly messageId: string;
  /** Undefined when the body is not, byte for byte, one that a sender writes. */
  readonly token: string | undefined;
}

export interface Deleted {
  readonly messageId: string;
  readonly verdict: Verdict;
}

/** One HTTP call. Times are `performance.now()` of the one process that makes all calls. */
export interface Call {
  readonly operation: string;
  readonly startedMs: number;
  /** When its answer was read, or the client gave up. */
  readonly endedMs: number;
  /** Of the call as a whole; entries of a batch have their own. */
  readonly verdict: Verdict;
  /** Made after the faults, to read everything that is left. */
  readonly inDrain: boolean;
  readonly sends: readonly Sent[];
  readonly received: readonly Received[];
  readonly deletes: readonly Deleted[];
  /** Error code or socket error of a call that was not acknowledged. */
  readonly failure?: string | undefined;
}
