import { serviceUnavailable, throttled } from '@septet/contracts/common-errors';
import type { CallContext } from '@septet/contracts/operation';
import type { ServiceModel } from '@septet/contracts/shape';
import type { Bus } from '@septet/service-kit/bus';
import type { Clock } from '@septet/service-kit/clock';
import type { Exchange } from '../listener/exchange.ts';
import { EventFeed } from './event-feed.ts';
import { EventStream } from './event-stream.ts';

/** A call whose answer is followed: asked again and again, as whoever asked first. */
export interface FollowedCall {
  readonly model: Pick<ServiceModel, 'api'>;
  readonly operation: string;
  /** Already validated. */
  readonly input: unknown;
  readonly context: CallContext;
  /** Name of the event. */
  readonly name: string;
  /** The output as data of an event: one line. */
  readonly render: (output: unknown) => string;
}

export interface EventLimits {
  /** Open streams of this replica. */
  readonly streams: number;
  /** Of these, one account's. */
  readonly accountStreams: number;
}

const defaultEventLimits: EventLimits = { streams: 1_000, accountStreams: 100 };
const READ_TIMEOUT_MS = 5_000;
/** Below what load balancers take for an idle connection: 60 s. */
const HEARTBEAT_MS = 15_000;
/** After this a client has to ask, and show its access key, again. */
const MAX_STREAM_MS = 15 * 60_000;

/** Everybody who follows something, by what they follow. */
export class EventFeeds {
  readonly #bus: Pick<Bus, 'call'>;
  readonly #clock: Clock;
  readonly #limits: EventLimits;
  readonly #feeds = new Map<string, EventFeed>();
  readonly #streams = new Map<EventStream, string>();
  #isDraining = false;

  constructor(
    { bus, clock }: { readonly bus: Pick<Bus, 'call'>; readonly clock: Clock },
    limits = defaultEventLimits,
  ) {
    this.#bus = bus;
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Answers the exchange with what `output` is now and becomes later, until the client leaves.
   * @throws ServiceError ServiceUnavailable or ThrottlingException when too many listen
   */
  follow(exchange: Exchange, call: FollowedCall, output: unknown): void {
    const { account, region } = call.context;
    this.#admit(account);
    const stream = new EventStream(exchange, call.name);
    stream.show(call.render(output));
    if (exchange.isClosed) return;
    const key = JSON.stringify([account, region, call.model.api, call.operation, call.input]);
    const feed = this.#feeds.get(key) ?? new EventFeed(() => this.#read(call), this.#clock);
    this.#feeds.set(key, feed);
    feed.add(stream);
    this.#streams.set(stream, account);
    const stopBeating = this.#beat(stream);
    const limit = this.#clock.setTimer(MAX_STREAM_MS, () => stream.end());
    exchange.onClose(() => {
      stopBeating();
      limit.cancel();
      this.#streams.delete(stream);
      feed.remove(stream);
      if (feed.listeners === 0) this.#feeds.delete(key);
    });
  }

  /** Ends every stream; clients ask another replica. */
  drain(): void {
    this.#isDraining = true;
    for (const stream of this.#streams.keys()) stream.end();
  }

  #admit(account: string): void {
    if (this.#isDraining || this.#streams.size >= this.#limits.streams) throw serviceUnavailable();
    const own = [...this.#streams.values()].filter((owner) => owner === account).length;
    if (own < this.#limits.accountStreams) return;
    throw throttled(`An account may follow ${this.#limits.accountStreams} things at a time.`);
  }

  async #read({ model, operation, input, context, render }: FollowedCall): Promise<string> {
    const { requestId, account, region, principal, publicUrl } = context;
    const now: CallContext = {
      requestId,
      account,
      region,
      principal,
      publicUrl,
      deadlineMs: this.#clock.nowMs() + READ_TIMEOUT_MS,
      signal: new AbortController().signal,
    };
    return render(await this.#bus.call(model, operation, input, now, { validated: true }));
  }

  /** Returns how to stop. */
  #beat(stream: EventStream): () => void {
    const beatLater = () =>
      this.#clock.setTimer(HEARTBEAT_MS, () => {
        stream.beat();
        timer = beatLater();
      });
    let timer = beatLater();
    return () => timer.cancel();
  }
}
