/** Who calls: set by the edge after authentication, trusted inside. */
export interface Principal {
  /** `arn:aws:iam::<account>:root`, `…:user/<name>`, an assumed role's or a service's ARN. */
  readonly arn: string;
  /** AWS's unique id of the caller (`AIDA…`), or the account id for root. */
  readonly userId: string;
  readonly accessKeyId?: string;
}

/** What travels with every call, over NATS in headers. */
export interface CallContext {
  readonly requestId: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly principal: Principal;
  /** Origin that the client used, `http://localhost:4566`: returned URLs are built from it. No trailing slash. */
  readonly publicUrl: string;
  /** Wall-clock time after which nobody waits for the answer, epoch milliseconds. */
  readonly deadlineMs: number;
  /** Aborts when the caller goes away or the deadline passes. */
  readonly signal: AbortSignal;
  /** W3C trace context of the calling span. */
  readonly traceparent?: string;
}

export type Handler<Input, Output> = (input: Input, context: CallContext) => Promise<Output>;

/** An operation that is written down, but not built. */
export interface Unsupported {
  readonly unsupported: string;
}

/** Marks an operation as not built: callers get an honest error, the coverage page shows the reason. */
export function unsupported(reason: string): Unsupported {
  return { unsupported: reason };
}

export type OperationTypes = Record<string, { input: object; output: object }>;

/**
 * One line per operation of an API: a handler or `unsupported('…')`. A missing line is a compile error.
 * `Operations` is the generated map of an API, for example `SqsOperations`.
 */
export type Handlers<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends {
    input: infer Input;
    output: infer Output;
  }
    ? Handler<Input, Output> | Unsupported
    : never;
};
