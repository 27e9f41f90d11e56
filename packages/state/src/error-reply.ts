import { ServiceError } from '@septet/contracts/service-error';

/** An error that a server sent as the reply to a command: the command's outcome is known. */
export class ErrorReply extends Error {
  override readonly name = 'ErrorReply';
  /** First word of the reply: `NOSCRIPT`, `MOVED`, `WRONGTYPE`… */
  readonly code: string;

  constructor(message: string) {
    super(message);
    this.code = message.slice(0, message.indexOf(' ') === -1 ? undefined : message.indexOf(' '));
  }
}

/** The connection closed or went silent before the reply: the command may or may not have been executed. */
export class ReplyLost extends Error {
  override readonly name = 'ReplyLost';
}

/** A script raised an error of its own: a defect, shown to clients as InternalFailure. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(script: string, reply: ErrorReply) {
    super(`Script ${script}: ${reply.message}`, { cause: reply });
  }
}

/**
 * What an error reply to EVALSHA says. All but `defect` are raised before the script's first write
 * (its guard), so the attempt has changed nothing and may be sent again.
 */
export type Verdict =
  /** The script cache was flushed: load it again. */
  | 'load'
  /** The slot lives on another node. */
  | 'moved'
  /** Ask another node for this one command, the slot is on its way. */
  | 'ask'
  /** The node cannot take it now: try again shortly. */
  | 'later'
  /** The attempt was read after its expiry: measure the server's clock again. */
  | 'expired'
  /** This server is no primary any more: reconnect. */
  | 'not-primary'
  /** No memory is left: only memory freed helps. */
  | 'full'
  | 'defect';

const VERDICTS: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['NOSCRIPT', 'load'],
  ['MOVED', 'moved'],
  ['ASK', 'ask'],
  ['SEPTETGAP', 'later'],
  ['TRYAGAIN', 'later'],
  ['CLUSTERDOWN', 'later'],
  ['LOADING', 'later'],
  ['NOREPLICAS', 'later'],
  ['MISCONF', 'later'],
  ['BUSY', 'later'],
  ['SEPTETEXPIRED', 'expired'],
  ['READONLY', 'not-primary'],
  ['MASTERDOWN', 'not-primary'],
  ['OOM', 'full'],
]);

export function verdictOf(reply: ErrorReply): Verdict {
  return VERDICTS.get(reply.code) ?? 'defect';
}

/** Public answer whenever a change could not be made safe in time. The change may still exist. */
export function serviceUnavailable(reason: string, cause?: unknown): ServiceError {
  return new ServiceError('ServiceUnavailable', 'The service is temporarily unavailable.', {
    status: 503,
    fault: 'Receiver',
    cause: new Error(reason, cause === undefined ? undefined : { cause }),
  });
}
