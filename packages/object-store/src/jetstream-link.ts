import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';
import {
  errors,
  MsgHdrsImpl,
  RequestError,
  TimeoutError,
  type MsgHdrs,
  type NatsConnection,
} from '@nats-io/transport-node';
import { serviceUnavailable } from '@septet/contracts/common-errors';
import type { CallScope } from './call-scope.ts';
import type { ObjectStoreClock } from './object-store.ts';

/** A message that a stream holds. */
export interface StoredMessage {
  readonly headers: MsgHdrs | undefined;
  readonly data: Uint8Array;
}

/** An attempt that a server does not answer for so long is made again. */
export const ATTEMPT_MS = 2_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;
/** "no message found" (nats-server errors.json, JSNoMessageFoundErr). */
const NO_MESSAGE_FOUND = 10037;
/** The attempt before this one has not been decided yet (JSStreamDuplicateMessageConflict). */
const DUPLICATE_IN_PROCESS = 10158;

/**
 * Requests to one stream. While servers are away or elect a leader (4 to 7 s after a kill) an attempt is made again
 * until the call's deadline: everything asked for here may happen twice.
 */
export class JetStreamLink {
  readonly #nats: NatsConnection;
  readonly #clock: ObjectStoreClock;
  readonly #stream: string;

  constructor(nats: NatsConnection, clock: ObjectStoreClock, stream: string) {
    this.#nats = nats;
    this.#clock = clock;
    this.#stream = stream;
  }

  /** Resolves with the message's sequence when the stream has acknowledged it. */
  async publish(
    scope: CallScope,
    subject: string,
    data: Uint8Array,
    headers?: MsgHdrs,
  ): Promise<number> {
    return await this.attempt(scope, async () => {
      const options = { timeout: ATTEMPT_MS, ...(headers === undefined ? {} : { headers }) };
      const ack = parseReply((await this.#nats.request(subject, data, options)).data);
      if (ack['stream'] !== this.#stream) throw new TypeError(`${subject} is in another stream`);
      return Number(ack['seq']);
    });
  }

  /** The last message on the subject, from any server that has the stream: one that lags may not have it yet. */
  async readAnywhere(scope: CallScope, subject: string): Promise<StoredMessage | undefined> {
    return await this.attempt(scope, async () => {
      const api = `$JS.API.DIRECT.GET.${this.#stream}.${subject}`;
      const reply = await this.#nats.request(api, undefined, { timeout: ATTEMPT_MS });
      if (reply.headers?.code === 404) return undefined;
      if (reply.headers !== undefined && reply.headers.code !== 0) {
        throw new TypeError(`direct get: ${reply.headers.code} ${reply.headers.description}`);
      }
      return { headers: reply.headers, data: reply.data };
    });
  }

  /** The last message on the subject, from the stream's leader, which knows all that was acknowledged. */
  async readFromLeader(scope: CallScope, subject: string): Promise<StoredMessage | undefined> {
    return await this.attempt(scope, async () => {
      const api = `$JS.API.STREAM.MSG.GET.${this.#stream}`;
      const question = JSON.stringify({ last_by_subj: subject });
      const reply = await this.#nats.request(api, question, { timeout: ATTEMPT_MS });
      try {
        const { message } = parseReply(reply.data);
        return parseStoredMessage(message);
      } catch (error) {
        if (error instanceof JetStreamApiError && error.code === NO_MESSAGE_FOUND) return undefined;
        throw error;
      }
    });
  }

  /** Any request; what NATS keeps refusing is a store that is away. */
  async attempt<Value>(scope: CallScope, request: () => Promise<Value>): Promise<Value> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await scope.race(request);
      } catch (error) {
        scope.signal.throwIfAborted();
        if (!isPassing(error))
          throw isNatsError(error) ? serviceUnavailable(undefined, error) : error;
        scope.lastTrouble = error;
      }
      await this.#clock.sleep(pauseMs, scope.signal);
      // Without this, what is asked for while the connection is down would pile up in the client.
      await this.#untilConnected(scope);
    }
  }

  async #untilConnected(scope: CallScope): Promise<void> {
    try {
      await scope.race(() => this.#nats.flush());
    } catch (error) {
      scope.signal.throwIfAborted();
      // Lost once more; only a connection that was closed for good does not come back.
      if (this.#nats.isClosed()) throw serviceUnavailable(undefined, error);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof JetStreamApiError) {
    return error.status === 503 || error.code === DUPLICATE_IN_PROCESS;
  }
  // JetStreamError: a consumer whose server went away, or of which it has not been heard everywhere yet.
  return error instanceof TimeoutError || error instanceof JetStreamError || isUnheard(error);
}

/** Nobody took the request; the client library shows that as "JetStream is not enabled" in places. */
function isUnheard(error: unknown): boolean {
  return (
    error instanceof RequestError || (error instanceof Error && error.cause instanceof RequestError)
  );
}

function isNatsError(error: unknown): boolean {
  return (
    error instanceof JetStreamApiError ||
    Object.values(errors).some((known) => error instanceof known)
  );
}

/** A reply of the JetStream API. @throws JetStreamApiError when it says no */
function parseReply(bytes: Uint8Array): Record<string, unknown> {
  const reply: unknown = JSON.parse(Buffer.from(bytes).toString());
  if (!isRecord(reply)) throw new TypeError('JetStream answered no JSON object');
  const { error } = reply;
  if (!isRecord(error)) return reply;
  throw new JetStreamApiError({
    code: Number(error['code']),
    err_code: Number(error['err_code']),
    description: String(error['description']),
  });
}

function parseStoredMessage(message: unknown): StoredMessage {
  if (!isRecord(message)) throw new TypeError('JetStream answered without a message');
  const { hdrs, data } = message;
  return {
    headers: typeof hdrs === 'string' ? MsgHdrsImpl.decode(Buffer.from(hdrs, 'base64')) : undefined,
    data: typeof data === 'string' ? Buffer.from(data, 'base64') : new Uint8Array(),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
