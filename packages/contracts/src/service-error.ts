/** What an error says on the wire beyond its code and its sentence. */
export interface ServiceErrorOptions {
  /** For the log only; never reaches a client. */
  readonly cause?: unknown;
  /** HTTP status; the model's, else 400. */
  readonly status?: number;
  /** Code on the query wire and in `x-amzn-query-error`, where it differs from `code`. */
  readonly queryCode?: string;
  readonly fault?: 'Sender' | 'Receiver';
  /** Namespace of `__type` for errors that the model does not know (`com.amazon.coral.service`). */
  readonly namespace?: string;
  /** Further members of a modelled error, by their model names. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/**
 * The only error that reaches a client. `code` is the error shape's name on a JSON
 * wire (`QueueDoesNotExist`), `message` the public sentence.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number | undefined;
  readonly queryCode: string | undefined;
  readonly fault: 'Sender' | 'Receiver' | undefined;
  readonly namespace: string | undefined;
  readonly fields: Readonly<Record<string, unknown>> | undefined;

  constructor(code: string, message: string, options: ServiceErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.status = options.status;
    this.queryCode = options.queryCode;
    this.fault = options.fault;
    this.namespace = options.namespace;
    this.fields = options.fields;
  }
}
