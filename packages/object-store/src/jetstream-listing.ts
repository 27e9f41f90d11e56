import type { ConsumerInfo, JetStreamClient, JetStreamManager, JsMsg } from '@nats-io/jetstream';
import { nanos, TimeoutError } from '@nats-io/transport-node';
import type { JetStreamLayout } from './jetstream-layout.ts';
import { ATTEMPT_MS } from './jetstream-link.ts';

/** The heads from a sequence on; there are no more when a marker of at least that sequence is the last message. */
interface HeadPage {
  readonly from: number;
  readonly limit: number;
  readonly marker: number;
}

interface Heads {
  readonly heads: readonly JsMsg[];
  /** The sequence that the page came to; undefined at the end. */
  readonly next: string | undefined;
}

/** A consumer whose deletion got lost ends by itself after that. */
const CONSUMER_LIFE_MS = 10_000;

/** Reads heads without their payloads, which only consumers can leave away. */
export class JetStreamListing {
  readonly #manager: JetStreamManager;
  readonly #client: JetStreamClient;
  readonly #layout: JetStreamLayout;

  constructor(manager: JetStreamManager, layout: JetStreamLayout) {
    this.#manager = manager;
    this.#client = manager.jetstream();
    this.#layout = layout;
  }

  /** @throws TimeoutError when the replica that serves it lags too far behind; another attempt may meet another */
  async read(page: HeadPage): Promise<Heads> {
    const { stream, heads, marker } = this.#layout;
    const { consumers } = this.#manager;
    const info = await consumers.add(stream, {
      ack_policy: 'none',
      deliver_policy: 'by_start_sequence',
      opt_start_seq: page.from,
      filter_subjects: [heads, marker],
      headers_only: true,
      mem_storage: true,
      num_replicas: 1,
      inactive_threshold: nanos(CONSUMER_LIFE_MS),
    });
    try {
      return await this.#fetch(info, page);
    } finally {
      await consumers.delete(stream, info.name).catch(() => undefined);
    }
  }

  async #fetch(info: ConsumerInfo, { limit, marker }: HeadPage): Promise<Heads> {
    const consumer = this.#client.consumers.getConsumerFromInfo(info);
    // Beside the heads the marker, and on a replica that lags an older one.
    const batch = await consumer.fetch({ max_messages: limit + 2, expires: ATTEMPT_MS });
    const heads: JsMsg[] = [];
    for await (const message of batch) {
      if (message.subject !== this.#layout.marker) heads.push(message);
      else if (message.seq >= marker) {
        // An object that was replaced meanwhile is behind the marker now.
        return { heads, next: message.info.pending === 0 ? undefined : String(message.seq) };
      }
      if (heads.length === limit) return { heads, next: String(message.seq) };
    }
    throw new TimeoutError();
  }
}
