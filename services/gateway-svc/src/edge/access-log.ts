import type { Clock } from '@septet/service-kit/clock';
import type { Logger } from '@septet/service-kit/logger';
import type { Exchange } from '../listener/exchange.ts';

/** One line at debug for each request, when it is answered or its client gone. No query: it may hold a signature. */
export class AccessLog {
  readonly #logger: Logger;
  readonly #clock: Pick<Clock, 'nowMs'>;

  constructor(logger: Logger, clock: Pick<Clock, 'nowMs'>) {
    this.#logger = logger;
    this.#clock = clock;
  }

  follow(exchange: Exchange): void {
    const startedMs = this.#clock.nowMs();
    exchange.onClose(() => {
      this.#logger.debug(
        {
          request_id: exchange.requestId,
          method: exchange.method,
          path: exchange.path,
          target: exchange.headers['x-amz-target'],
          http: exchange.raw.httpVersion,
          status: exchange.isAnswered ? exchange.rawResponse.statusCode : 'client gone',
          body_bytes: exchange.body.length,
          duration_ms: this.#clock.nowMs() - startedMs,
        },
        'request',
      );
    });
  }
}
