import { ServiceError } from '@septet/contracts/service-error';
import type { Clock } from '@septet/service-kit/clock';
import type { BodyBudget } from './body-budget.ts';
import { ClientGone, type Exchange, type HttpRequest } from './exchange.ts';
import type { ListenerLimits } from './limits.ts';

export interface BodyDeps {
  readonly limits: ListenerLimits;
  readonly budget: BodyBudget;
  readonly clock: Pick<Clock, 'setTimer'>;
}

/** Bytes that `content-length` promises; undefined for a chunked body or one without a length. */
export function announcedLength(request: HttpRequest): number | undefined {
  const text = request.headers['content-length'];
  return text === undefined ? undefined : Number(text);
}

/**
 * Reads the whole body into `exchange.body`. Returns undefined, not a promise, when there is none.
 * @throws ServiceError RequestEntityTooLarge 413, ServiceUnavailable 503 (no memory), RequestTimeout 408
 */
export function collectBody(exchange: Exchange, deps: BodyDeps): Promise<void> | undefined {
  const request = exchange.raw;
  const announced = announcedLength(request);
  const isEmpty =
    announced === 0 ||
    (announced === undefined &&
      (hasNoHttp1Body(request) || ('stream' in request && request.stream.endAfterHeaders)));
  if (isEmpty) return undefined;
  return new Promise((resolve, reject) => {
    new BodyReader(exchange, announced, deps, resolve, reject).start();
  });
}

/** An HTTP/1.1 request without length and transfer coding has no body (RFC 9112 §6.3). */
function hasNoHttp1Body(request: HttpRequest): boolean {
  return request.httpVersionMajor === 1 && request.headers['transfer-encoding'] === undefined;
}

class BodyReader {
  readonly #exchange: Exchange;
  readonly #announced: number | undefined;
  readonly #deps: BodyDeps;
  readonly #resolve: () => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Uint8Array[] = [];
  #bytes = 0;
  #reserved = 0;

  constructor(
    exchange: Exchange,
    announced: number | undefined,
    deps: BodyDeps,
    resolve: () => void,
    reject: (error: Error) => void,
  ) {
    this.#exchange = exchange;
    this.#announced = announced;
    this.#deps = deps;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const { limits, budget } = this.#deps;
    const { raw } = this.#exchange;
    raw.on('error', this.#onGone);
    raw.on('close', this.#onGone);
    const expected = this.#announced ?? 0;
    if (expected > limits.bodyBytes) {
      this.#fail(bodyTooLong(limits));
      return;
    }
    if (!this.#exchange.hold(budget, expected)) {
      this.#fail(noRoom());
      return;
    }
    this.#reserved = expected;
    raw.on('data', this.#onData);
    raw.on('end', this.#onEnd);
    // Node watches the time of HTTP/1.1 requests itself (requestTimeout).
    if (raw.httpVersionMajor === 2) {
      const timer = this.#deps.clock.setTimer(limits.requestTimeoutMs, () => this.#fail(tooSlow()));
      raw.once('close', () => timer.cancel());
    }
  }

  readonly #onData = (chunk: Uint8Array): void => {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#deps.limits.bodyBytes) {
      this.#fail(bodyTooLong(this.#deps.limits));
      return;
    }
    if (this.#bytes > this.#reserved && !this.#reserve(this.#bytes - this.#reserved)) return;
    this.#chunks.push(chunk);
    // Saves the turn of the event loop that the 'end' event waits for.
    if (this.#bytes === this.#announced) this.#onEnd();
  };

  readonly #onEnd = (): void => {
    this.#detach();
    const [first] = this.#chunks;
    if (first !== undefined) {
      this.#exchange.body =
        this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#bytes);
    }
    this.#resolve();
  };

  readonly #onGone = (): void => {
    this.#fail(new ClientGone());
  };

  #reserve(bytes: number): boolean {
    if (!this.#exchange.hold(this.#deps.budget, bytes)) {
      this.#fail(noRoom());
      return false;
    }
    this.#reserved += bytes;
    return true;
  }

  #fail(error: Error): void {
    this.#detach();
    discardRest(this.#exchange.raw, this.#deps.limits.bodyBytes);
    this.#reject(error);
  }

  #detach(): void {
    const { raw } = this.#exchange;
    raw.off('data', this.#onData);
    raw.off('end', this.#onEnd);
    raw.off('close', this.#onGone);
  }
}

/** Reads on for a while after a refusal, because a client that is cut off while it sends never sees the answer. */
function discardRest(request: HttpRequest, maxBytes: number): void {
  let discarded = 0;
  request.on('data', (chunk: Uint8Array) => {
    discarded += chunk.length;
    if (discarded > maxBytes) request.destroy();
  });
}

function bodyTooLong(limits: ListenerLimits): ServiceError {
  return new ServiceError(
    'RequestEntityTooLarge',
    `The request body is longer than ${limits.bodyBytes} bytes.`,
    {
      status: 413,
      fault: 'Sender',
    },
  );
}

function noRoom(): ServiceError {
  return new ServiceError(
    'ServiceUnavailable',
    'Too many request bodies are being received. Try again.',
    {
      status: 503,
      fault: 'Receiver',
    },
  );
}

function tooSlow(): ServiceError {
  return new ServiceError('RequestTimeout', 'The request body took too long to arrive.', {
    status: 408,
    fault: 'Sender',
  });
}
