/** How long a call may take. */
export interface CallLimits {
  /** Epoch milliseconds; afterwards the call is answered 503 ServiceUnavailable. */
  readonly deadlineMs: number;
  /** Ends the call earlier; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** An object as `list` shows it. */
export interface StoredObject {
  readonly name: string;
  readonly bytes: number;
  /** When it was last put, epoch milliseconds of the store's own clock. */
  readonly modifiedMs: number;
}

export interface ListOptions extends CallLimits {
  /** The `next` of the page before; the first page has none. */
  readonly after?: string | undefined;
  /** At most so many objects, 1 to 1000. */
  readonly limit: number;
}

export interface ObjectPage {
  /** May be empty although there is a next page: a page looks at a bounded number of objects. */
  readonly objects: readonly StoredObject[];
  /** Opaque; undefined when nothing comes after this page. */
  readonly next: string | undefined;
}

/**
 * Named byte strings on disk. A name is 1 to 768 bytes of UTF-8, any characters; another one is a RangeError.
 *
 * Every call may reject with ServiceError 503 ServiceUnavailable: the store is away, full, or too slow for the
 * deadline. Such a put or delete may still have happened, or happen later; repeating it is always right.
 */
export interface ObjectStore {
  /** Resolves when the object is durable. Replaces one of the same name; a reader sees the one or the other, whole. */
  put(name: string, bytes: Uint8Array, limits: CallLimits): Promise<void>;

  /** As `put`, without holding the object in memory. What `chunks` throws is thrown on, and nothing is stored. */
  putStream(name: string, chunks: AsyncIterable<Uint8Array>, limits: CallLimits): Promise<void>;

  /** The object's bytes, or undefined when there is none. */
  get(name: string, limits: CallLimits): Promise<Uint8Array | undefined>;

  /**
   * As `get`, chunk by chunk; the limits hold until the last one. Iterating throws 503 when the object goes away
   * meanwhile, so that what ended normally was whole.
   */
  getStream(name: string, limits: CallLimits): Promise<AsyncIterable<Uint8Array> | undefined>;

  /** To delete what is not there is no error. A power cut may bring the object back; the orphan sweep removes it. */
  delete(name: string, limits: CallLimits): Promise<void>;

  /**
   * A page of the objects whose names start with `prefix`, in an order of the store's own. Every object that is there
   * from the first page to the last is on exactly one of them.
   */
  list(prefix: string, options: ListOptions): Promise<ObjectPage>;

  /**
   * Removes what puts that began before `beforeMs` and never ended left behind; readers never saw it.
   * Returns how many puts these were.
   */
  removeUnfinished(beforeMs: number, limits: CallLimits): Promise<number>;

  /** Lets go of folder and sockets; may be called again. The NATS connection stays its owner's. */
  close(): Promise<void>;
}

/** The part of service-kit's `Clock` that object stores need. */
export interface ObjectStoreClock {
  nowMs(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  setTimer(ms: number, callback: () => void): { cancel(): void };
}

/** The part of a pino logger that object stores need. */
export interface ObjectStoreLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** The store cannot be opened as it was asked for; one sentence for who set it up. */
export class ObjectStoreRefused extends Error {
  override readonly name = 'ObjectStoreRefused';
}
