import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { nuid, type NatsConnection } from '@nats-io/transport-node';
import { serviceUnavailable } from '@septet/contracts/common-errors';
import { CallScope, streamWithin, untilOver, withinLimits } from './call-scope.ts';
import { parseHead, renderHead, type ObjectHead } from './jetstream-head.ts';
import { declareObjectStream, type ObjectStream } from './jetstream-declaration.ts';
import { JetStreamLayout } from './jetstream-layout.ts';
import { ATTEMPT_MS, JetStreamLink } from './jetstream-link.ts';
import { JetStreamListing } from './jetstream-listing.ts';
import { checkObjectName } from './object-name.ts';
import {
  ObjectStoreRefused,
  type CallLimits,
  type ListOptions,
  type ObjectPage,
  type ObjectStore,
  type ObjectStoreClock,
  type ObjectStoreLogger,
} from './object-store.ts';
import type { JetStreamTarget } from './object-store-url.ts';
import { oneChunk, piecesOf, type Piece } from './pieces.ts';
import { SendWindow } from './send-window.ts';
import { Slots } from './slots.ts';

/** A head, and the object itself where it is small. */
interface FoundHead {
  readonly head: ObjectHead;
  readonly data: Uint8Array;
}

interface Deps {
  readonly nats: NatsConnection;
  readonly clock: ObjectStoreClock;
  readonly logger: ObjectStoreLogger;
}

/** As much as one message holds: larger ones make others on the connection wait. */
const CHUNK_BYTES = 512 * 1024;
const HEADROOM_BYTES = 16 * 1024;
/** 8 MiB on the way at most: 64 MiB behind in replies make nats-server cut the connection off. */
const MAX_CHUNKS_ON_THE_WAY = 16;
/** Of one object, so that a film does not keep the messages waiting. */
const MAX_CHUNKS_OF_ONE_OBJECT = 6;
const OPEN_MS = 30_000;

/**
 * Objects as messages of one stream: chunks first, then the head, a message with size and upload id in its headers,
 * which makes the object be there. What fits into one message is in the head. Every message is acknowledged, and with
 * that on as many servers (and disks, under `sync_interval: always`) as the stream asks for.
 *
 * @throws ObjectStoreRefused when the servers cannot hold such a stream
 */
export async function openJetStreamStore(
  target: JetStreamTarget,
  { nats, clock, logger }: Deps,
): Promise<ObjectStore> {
  const needed = CHUNK_BYTES + HEADROOM_BYTES;
  if ((nats.info?.max_payload ?? needed) < needed) {
    throw new ObjectStoreRefused(
      `Objects in JetStream need nats-server's max_payload to be at least ${needed}, better 8MB.`,
    );
  }
  const layout = new JetStreamLayout(target.bucket);
  const manager = await jetstreamManager(nats, { checkAPI: false, timeout: ATTEMPT_MS });
  const link = new JetStreamLink(nats, clock, layout.stream);
  const stream = { manager, link, layout, replicas: target.replicas };
  try {
    const limits = { deadlineMs: clock.nowMs() + OPEN_MS };
    await withinLimits(clock, limits, (scope) => declareObjectStream(scope, stream));
  } catch (cause) {
    throw new ObjectStoreRefused(
      `NATS cannot hold the object stream ${layout.stream} with ${target.replicas} replicas.`,
      { cause },
    );
  }
  return new JetStreamStore(stream, clock, logger);
}

class JetStreamStore implements ObjectStore {
  readonly #replicas: number;
  readonly #manager: JetStreamManager;
  readonly #layout: JetStreamLayout;
  readonly #link: JetStreamLink;
  readonly #listing: JetStreamListing;
  readonly #clock: ObjectStoreClock;
  readonly #logger: ObjectStoreLogger;
  readonly #slots = new Slots(MAX_CHUNKS_ON_THE_WAY);

  constructor(stream: ObjectStream, clock: ObjectStoreClock, logger: ObjectStoreLogger) {
    const { manager, link, layout, replicas } = stream;
    this.#replicas = replicas;
    this.#manager = manager;
    this.#layout = layout;
    this.#link = link;
    this.#listing = new JetStreamListing(manager, layout);
    this.#clock = clock;
    this.#logger = logger;
  }

  put(name: string, bytes: Uint8Array, limits: CallLimits): Promise<void> {
    return this.putStream(name, oneChunk(bytes), limits);
  }

  async putStream(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    limits: CallLimits,
  ): Promise<void> {
    checkObjectName(name);
    await withinLimits(this.#clock, limits, async (scope) => {
      const upload = createUploadId(this.#clock.nowMs());
      const { head, data } = await this.#sendChunks(scope, { name, upload, chunks });
      await this.#sendHead(scope, name, head, data);
    });
  }

  async get(name: string, limits: CallLimits): Promise<Uint8Array | undefined> {
    checkObjectName(name);
    return await withinLimits(this.#clock, limits, async (scope) => {
      let found = await this.#readHead(scope, name);
      while (found !== undefined) {
        const { head, data }: FoundHead = found;
        if (head.chunks === 0) return data;
        try {
          return await this.#readWhole(scope, name, head);
        } catch (error) {
          if (!(error instanceof ChunkMissing)) throw error;
        }
        // Deleted, or replaced and swept, while its chunks were read.
        found = await this.#readHead(scope, name);
        if (found?.head.upload === head.upload) return undefined;
      }
      return undefined;
    });
  }

  async getStream(
    name: string,
    limits: CallLimits,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    checkObjectName(name);
    const scope = new CallScope(this.#clock, limits);
    try {
      const found = await scope.race(() => this.#readHead(scope, name));
      if (found !== undefined) return streamWithin(scope, this.#stream(scope, name, found));
    } catch (error) {
      scope[Symbol.dispose]();
      throw error;
    }
    scope[Symbol.dispose]();
    return undefined;
  }

  async delete(name: string, limits: CallLimits): Promise<void> {
    checkObjectName(name);
    const filter = this.#layout.object(name);
    await withinLimits(this.#clock, limits, (scope) => this.#purge(scope, filter));
  }

  async list(prefix: string, { after, limit, ...limits }: ListOptions): Promise<ObjectPage> {
    const from = after === undefined ? 1 : Number(after) + 1;
    const { heads, next } = await withinLimits(this.#clock, limits, async (scope) => {
      // Any replica may serve the page; one that has this message has all that was acknowledged before.
      const marker = await this.#link.publish(scope, this.#layout.marker, new Uint8Array());
      return await this.#link.attempt(scope, () => this.#listing.read({ from, limit, marker }));
    });
    const objects = heads
      .map((message) => ({
        name: this.#layout.parse(message.subject).name,
        bytes: parseHead(message.headers).bytes,
        modifiedMs: message.time.getTime(),
      }))
      .filter(({ name }) => name.startsWith(prefix));
    return { objects, next };
  }

  async removeUnfinished(beforeMs: number, limits: CallLimits): Promise<number> {
    return await withinLimits(this.#clock, limits, async (scope) => {
      const info = await this.#link.attempt(scope, () =>
        this.#manager.streams.info(this.#layout.stream, {
          subjects_filter: this.#layout.firstChunks,
        }),
      );
      const uploads = Object.keys(info.state.subjects ?? {})
        .map((subject) => this.#layout.parse(subject))
        .filter(({ upload }) => startOf(upload) < beforeMs);
      let removed = 0;
      const window = new SendWindow(MAX_CHUNKS_ON_THE_WAY);
      for (const { name, upload } of uploads) {
        await window.add(async () => {
          const found = await this.#readHead(scope, name);
          if (found?.head.upload === upload) return;
          await this.#purge(scope, this.#layout.upload(name, upload));
          removed += 1;
        });
      }
      await window.settle();
      return removed;
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Resolves when all are acknowledged, with the head to send; its payload is the object when that is small. */
  async #sendChunks(
    scope: CallScope,
    {
      name,
      upload,
      chunks,
    }: {
      readonly name: string;
      readonly upload: string;
      readonly chunks: AsyncIterable<Uint8Array>;
    },
  ): Promise<FoundHead> {
    const window = new SendWindow(MAX_CHUNKS_OF_ONE_OBJECT);
    let [bytes, sent] = [0, 0];
    try {
      for await (const piece of piecesOf(untilOver(scope, chunks), CHUNK_BYTES)) {
        bytes += piece.bytes.length;
        if (piece.index === 0 && piece.isLast) {
          return { head: { bytes, upload, chunks: 0 }, data: piece.bytes };
        }
        sent += 1;
        await window.add(() => this.#sendChunk(scope, name, upload, piece));
        // removeUnfinished finds an upload by its first chunk.
        if (piece.index === 0) await window.settle();
      }
      await window.settle();
    } catch (error) {
      if (sent > 0) await this.#discard(name, upload);
      throw error;
    }
    return { head: { bytes, upload, chunks: sent }, data: new Uint8Array() };
  }

  /** Best effort, and only before the head is sent; removeUnfinished does the rest. */
  async #discard(name: string, upload: string): Promise<void> {
    const filter = this.#layout.upload(name, upload);
    try {
      await this.#manager.streams.purge(this.#layout.stream, { filter });
    } catch (error) {
      this.#logger.warn({ err: error }, 'left chunks of a failed upload behind');
    }
  }

  async #sendHead(scope: CallScope, name: string, head: ObjectHead, data: Uint8Array) {
    await this.#slots.use(scope.signal, () =>
      this.#link.publish(scope, this.#layout.head(name), data, renderHead(head)),
    );
  }

  async #sendChunk(scope: CallScope, name: string, upload: string, { index, bytes }: Piece) {
    await this.#slots.use(scope.signal, () =>
      this.#link.publish(scope, this.#layout.chunk(name, upload, index), bytes),
    );
  }

  async #readHead(scope: CallScope, name: string): Promise<FoundHead | undefined> {
    const subject = this.#layout.head(name);
    const message = await this.#slots.use(scope.signal, () =>
      // With one replica any answer is the leader's, and this way costs a third.
      this.#replicas === 1
        ? this.#link.readAnywhere(scope, subject)
        : this.#link.readFromLeader(scope, subject),
    );
    if (message === undefined) return undefined;
    return { head: parseHead(message.headers), data: message.data };
  }

  async *#stream(
    scope: CallScope,
    name: string,
    { head, data }: FoundHead,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    if (head.chunks === 0) {
      yield data;
      return;
    }
    try {
      yield* this.#readChunks(scope, name, head);
    } catch (error) {
      throw error instanceof ChunkMissing ? serviceUnavailable(undefined, error) : error;
    }
  }

  async #readWhole(scope: CallScope, name: string, head: ObjectHead): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.#readChunks(scope, name, head)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** In order, some ahead of the reader. @throws ChunkMissing when the object is deleted meanwhile */
  async *#readChunks(
    scope: CallScope,
    name: string,
    { upload, chunks }: ObjectHead,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const ahead: Promise<Uint8Array>[] = [];
    for (let index = 0; index < chunks || ahead.length > 0;) {
      while (index < chunks && ahead.length < MAX_CHUNKS_OF_ONE_OBJECT) {
        const chunk = this.#readChunk(scope, this.#layout.chunk(name, upload, index));
        // One that is never awaited, because an earlier one failed, must not end the process.
        chunk.catch(() => undefined);
        ahead.push(chunk);
        index += 1;
      }
      const next = await ahead.shift();
      if (next !== undefined) yield next;
    }
  }

  /** A chunk is written once, so that any server's answer is right, unless it has none yet. */
  #readChunk(scope: CallScope, subject: string): Promise<Uint8Array> {
    return this.#slots.use(scope.signal, async () => {
      const message =
        (await this.#link.readAnywhere(scope, subject)) ??
        (await this.#link.readFromLeader(scope, subject));
      if (message === undefined) throw new ChunkMissing(subject);
      return message.data;
    });
  }

  async #purge(scope: CallScope, filter: string): Promise<void> {
    await this.#link.attempt(scope, () =>
      this.#manager.streams.purge(this.#layout.stream, { filter }),
    );
  }
}

/** The object is being deleted: its head was there, a chunk is gone. */
class ChunkMissing extends Error {
  override readonly name = 'ChunkMissing';

  constructor(subject: string) {
    super(`${subject} is gone`);
  }
}

/** Unique, and tells when the upload began. */
function createUploadId(nowMs: number): string {
  return `${nowMs.toString(36)}-${nuid.next()}`;
}

function startOf(upload: string): number {
  return Number.parseInt(upload, 36);
}
