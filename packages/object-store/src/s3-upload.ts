import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStoreLogger } from './object-store.ts';
import type { Piece } from './pieces.ts';
import { fromS3 } from './s3-error.ts';

/** One multipart upload: the object appears, whole, with `complete`. */
export class S3Upload {
  readonly #client: S3Client;
  readonly #object: { readonly Bucket: string; readonly Key: string };
  readonly #logger: ObjectStoreLogger;
  readonly #parts: CompletedPart[] = [];
  #id: string | undefined;

  constructor(
    client: S3Client,
    object: { readonly Bucket: string; readonly Key: string },
    logger: ObjectStoreLogger,
  ) {
    this.#client = client;
    this.#object = object;
    this.#logger = logger;
  }

  async begin(abortSignal: AbortSignal): Promise<void> {
    const command = new CreateMultipartUploadCommand(this.#object);
    const { UploadId } = await fromS3(this.#client.send(command, { abortSignal }));
    if (UploadId === undefined) throw new TypeError('S3 began an upload without an id');
    this.#id = UploadId;
  }

  async sendPart({ index, bytes }: Piece, abortSignal: AbortSignal): Promise<void> {
    const PartNumber = index + 1;
    const command = new UploadPartCommand({ ...this.#identity(), PartNumber, Body: bytes });
    const { ETag } = await fromS3(this.#client.send(command, { abortSignal }));
    this.#parts[index] = { PartNumber, ETag };
  }

  async complete(abortSignal: AbortSignal): Promise<void> {
    const MultipartUpload = { Parts: this.#parts };
    const command = new CompleteMultipartUploadCommand({ ...this.#identity(), MultipartUpload });
    await fromS3(this.#client.send(command, { abortSignal }));
  }

  /** Best effort: removeUnfinished, or a lifecycle rule of the bucket, does the rest. */
  async abort(): Promise<void> {
    if (this.#id === undefined) return;
    try {
      await this.#client.send(new AbortMultipartUploadCommand(this.#identity()));
    } catch (error) {
      this.#logger.warn({ err: error }, 'left parts of a failed upload behind');
    }
  }

  #identity() {
    return { ...this.#object, UploadId: this.#id };
  }
}
