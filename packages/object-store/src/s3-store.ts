import { addAbortSignal, Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { CallScope, streamWithin, untilOver, withinLimits } from './call-scope.ts';
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
import type { S3Target } from './object-store-url.ts';
import { piecesOf } from './pieces.ts';
import { fromS3 } from './s3-error.ts';
import { keyOf, nameOfKey } from './s3-key.ts';
import { S3Upload } from './s3-upload.ts';
import { SendWindow } from './send-window.ts';

interface Deps {
  readonly clock: ObjectStoreClock;
  readonly logger: ObjectStoreLogger;
}

/** S3 takes 10,000 parts of at least 5 MiB: 78 GiB in these. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_A_TIME = 4;
const CONNECT_MS = 3_000;
const SILENCE_MS = 10_000;
const OPEN_MS = 30_000;

/** @throws ObjectStoreRefused when the bucket is missing or cannot be reached */
export async function openS3Store(target: S3Target, deps: Deps): Promise<ObjectStore> {
  const { bucket, endpoint, region, credentials } = target;
  const client = new S3Client({
    region,
    // Endpoints other than Amazon's seldom have a name for each bucket.
    forcePathStyle: true,
    // Many of them refuse the newer checksum headers. The signature covers a hash of the body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  try {
    const limits = { deadlineMs: deps.clock.nowMs() + OPEN_MS };
    await withinLimits(deps.clock, limits, ({ signal }) =>
      client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal: signal }),
    );
  } catch (cause) {
    client.destroy();
    const where = endpoint === undefined ? 'Amazon S3' : `the S3 endpoint ${endpoint}`;
    const why =
      cause instanceof S3ServiceException && cause.$metadata.httpStatusCode === 404
        ? 'has no bucket'
        : 'gives no access to the bucket';
    throw new ObjectStoreRefused(`${where} ${why} ${bucket}.`, { cause });
  }
  return new S3Store(target, client, deps);
}

class S3Store implements ObjectStore {
  readonly #bucket: string;
  readonly #prefix: string;
  readonly #client: S3Client;
  readonly #clock: ObjectStoreClock;
  readonly #logger: ObjectStoreLogger;

  constructor({ bucket, prefix }: S3Target, client: S3Client, { clock, logger }: Deps) {
    this.#bucket = bucket;
    this.#prefix = prefix;
    this.#client = client;
    this.#clock = clock;
    this.#logger = logger;
  }

  async put(name: string, bytes: Uint8Array, limits: CallLimits): Promise<void> {
    const object = this.#object(name);
    await withinLimits(this.#clock, limits, (scope) => this.#putWhole(scope, object, bytes));
  }

  async putStream(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    limits: CallLimits,
  ): Promise<void> {
    const object = this.#object(name);
    await withinLimits(this.#clock, limits, async (scope) => {
      const upload = new S3Upload(this.#client, object, this.#logger);
      try {
        const window = new SendWindow(PARTS_AT_A_TIME);
        for await (const piece of piecesOf(untilOver(scope, chunks), PART_BYTES)) {
          if (piece.index === 0 && piece.isLast) {
            await this.#putWhole(scope, object, piece.bytes);
            return;
          }
          if (piece.index === 0) await upload.begin(scope.signal);
          await window.add(() => upload.sendPart(piece, scope.signal));
        }
        await window.settle();
      } catch (error) {
        await upload.abort();
        throw error;
      }
      await upload.complete(scope.signal);
    });
  }

  async get(name: string, limits: CallLimits): Promise<Uint8Array | undefined> {
    const object = this.#object(name);
    return await withinLimits(this.#clock, limits, async ({ signal }) => {
      const body = await this.#open(object, signal);
      if (body === undefined) return undefined;
      const parts: Uint8Array[] = [];
      for await (const part of chunksOf(body)) parts.push(part);
      return Buffer.concat(parts);
    });
  }

  async getStream(
    name: string,
    limits: CallLimits,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const object = this.#object(name);
    const scope = new CallScope(this.#clock, limits);
    try {
      const body = await scope.race(() => this.#open(object, scope.signal));
      if (body !== undefined) return streamWithin(scope, chunksOf(body));
    } catch (error) {
      scope[Symbol.dispose]();
      throw error;
    }
    scope[Symbol.dispose]();
    return undefined;
  }

  async delete(name: string, limits: CallLimits): Promise<void> {
    const object = this.#object(name);
    await withinLimits(this.#clock, limits, async ({ signal }) => {
      await fromS3(this.#client.send(new DeleteObjectCommand(object), { abortSignal: signal }));
    });
  }

  async list(prefix: string, { after, limit, ...limits }: ListOptions): Promise<ObjectPage> {
    const question = new ListObjectsV2Command({
      Bucket: this.#bucket,
      Prefix: keyOf(this.#prefix, prefix),
      MaxKeys: limit,
      ...(after === undefined ? {} : { StartAfter: after }),
    });
    const { Contents = [], IsTruncated } = await withinLimits(this.#clock, limits, ({ signal }) =>
      fromS3(this.#client.send(question, { abortSignal: signal })),
    );
    const objects = Contents.flatMap(({ Key = '', Size = 0, LastModified }) => {
      const name = nameOfKey(this.#prefix, Key);
      if (name === undefined || LastModified === undefined) return [];
      return [{ name, bytes: Size, modifiedMs: LastModified.getTime() }];
    });
    return { objects, next: IsTruncated === true ? Contents.at(-1)?.Key : undefined };
  }

  async removeUnfinished(beforeMs: number, limits: CallLimits): Promise<number> {
    const question = new ListMultipartUploadsCommand({
      Bucket: this.#bucket,
      Prefix: this.#prefix,
    });
    return await withinLimits(this.#clock, limits, async ({ signal }) => {
      const { Uploads = [] } = await fromS3(this.#client.send(question, { abortSignal: signal }));
      const old = Uploads.filter(({ Initiated }) => Number(Initiated) < beforeMs);
      for (const { Key, UploadId } of old) {
        const abort = new AbortMultipartUploadCommand({ Bucket: this.#bucket, Key, UploadId });
        await fromS3(this.#client.send(abort, { abortSignal: signal }));
      }
      return old.length;
    });
  }

  close(): Promise<void> {
    this.#client.destroy();
    return Promise.resolve();
  }

  #object(name: string): { readonly Bucket: string; readonly Key: string } {
    checkObjectName(name);
    return { Bucket: this.#bucket, Key: keyOf(this.#prefix, name) };
  }

  async #putWhole(
    { signal }: CallScope,
    object: { readonly Bucket: string; readonly Key: string },
    bytes: Uint8Array,
  ): Promise<void> {
    const command = new PutObjectCommand({ ...object, Body: bytes });
    await fromS3(this.#client.send(command, { abortSignal: signal }));
  }

  async #open(
    object: { readonly Bucket: string; readonly Key: string },
    signal: AbortSignal,
  ): Promise<Readable | undefined> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand(object), {
        abortSignal: signal,
      });
      if (!(Body instanceof Readable)) throw new TypeError('S3 answered without a body');
      // The deadline also closes a body that nobody reads; who does read still sees the error.
      Body.on('error', () => undefined);
      return addAbortSignal(signal, Body);
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      return await fromS3(Promise.reject(error));
    }
  }
}

async function* chunksOf(body: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator: AsyncIterator<unknown> = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await fromS3(iterator.next());
      if (step.done === true) return;
      if (step.value instanceof Uint8Array) yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}
