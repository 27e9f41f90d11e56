import type { CallContext } from '@septet/contracts/operation';

import type { Clock } from '../clock.ts';
import { encodeBody } from './body-codec.ts';
import { CallAnswer } from './call-answer.ts';
import { type AnswerReader, Exchange, type ExchangeDeps } from './exchange.ts';
import { HEARTBEAT_TOKEN, SILENT_SWEEPS_UNTIL_LOST } from './heartbeat.ts';
import type { Link } from './link.ts';
import type { Peer } from './peer.ts';
import { StreamAnswer } from './stream-answer.ts';

export interface CallerDeps {
  readonly peer: Peer;
  readonly link: Link;
  readonly clock: Clock;
  readonly heartbeatMs: number;
  readonly patienceMs: number;
}

export interface CallRequest {
  readonly api: string;
  readonly operation: string;
  readonly input: unknown;
  readonly context: CallContext;
  readonly validated: boolean;
  /** After its signal aborted; default 0. */
  readonly lateAnswerMs?: number;
}

/** The calling end of everything that goes over NATS. */
export class Caller {
  readonly #deps: ExchangeDeps;
  readonly #heartbeatMs: number;
  readonly #open = new Map<string, Exchange>();
  #isSweeping = false;

  constructor({ peer, link, clock, heartbeatMs, patienceMs }: CallerDeps) {
    this.#deps = { peer, link, clock, patienceMs, open: this.#open };
    this.#heartbeatMs = heartbeatMs;
    peer.listen(HEARTBEAT_TOKEN, ({ data }) => this.#hear(Buffer.from(data).toString('latin1')));
    link.onUp(() => {
      for (const exchange of this.#open.values()) exchange.silentSweeps = 0;
    });
  }

  get inFlight(): number {
    return this.#open.size;
  }

  call(request: CallRequest): Promise<unknown> {
    const { link } = this.#deps;
    const open = (reader: AnswerReader) => this.#start(request, reader);
    return new Promise((resolve, reject) => {
      void new CallAnswer(link, open, resolve, reject);
    });
  }

  stream(request: CallRequest): AsyncIterableIterator<unknown> {
    return new StreamAnswer(this.#deps.link, (reader) => this.#start(request, reader));
  }

  #start(
    { api, operation, input, context, validated, lateAnswerMs = 0 }: CallRequest,
    reader: AnswerReader,
  ) {
    const body = encodeBody(input);
    const exchange = new Exchange(
      { api, operation, body, context, validated, lateAnswerMs },
      reader,
      this.#deps,
    );
    this.#sweepLater();
    return exchange;
  }

  #hear(tokens: string): void {
    for (const token of tokens.split(',')) {
      const exchange = this.#open.get(token);
      if (exchange !== undefined) exchange.silentSweeps = 0;
    }
  }

  /** Counts sweeps and not time, so that a pause of this process is not taken for theirs. */
  #sweepLater(): void {
    if (this.#isSweeping || this.#open.size === 0) return;
    this.#isSweeping = true;
    this.#deps.clock.setTimer(this.#heartbeatMs / 2, () => {
      this.#isSweeping = false;
      if (this.#deps.link.isUp) this.#sweep();
      this.#sweepLater();
    });
  }

  #sweep(): void {
    for (const exchange of this.#open.values()) {
      if (!exchange.isOwed) continue;
      exchange.silentSweeps += 1;
      if (exchange.silentSweeps > SILENT_SWEEPS_UNTIL_LOST) exchange.lost();
    }
  }
}
