import { createHash, randomBytes } from 'node:crypto';
import type { SqsRequests } from './sqs-requests.ts';

/** A signed request that sends messages, and the digests that its answer has to name. */
export interface SendRequest {
  readonly bytes: Buffer;
  readonly bodyMd5s: readonly string[];
}

const SINGLE_SENDS = 256;
const BATCH_SENDS = 64;
const RECEIVES = 16;
export const BATCH_SIZE = 10;

/**
 * Requests of one endpoint, different from each other and signed in advance, so that the load generator leaves
 * the processor to the subject.
 */
export class RequestPool {
  readonly requests: SqsRequests;
  readonly queueUrl: string;
  readonly singles: readonly SendRequest[];
  readonly batches: readonly SendRequest[];
  readonly receives: readonly Buffer[];

  constructor(requests: SqsRequests, queueUrl: string, messageBytes: number) {
    this.requests = requests;
    this.queueUrl = queueUrl;
    const createBody = () => randomBytes(messageBytes).toString('base64').slice(0, messageBytes);
    this.singles = times(SINGLE_SENDS, () => {
      const body = createBody();
      const bytes = requests.write('SendMessage', { QueueUrl: queueUrl, MessageBody: body });
      return { bytes, bodyMd5s: [md5(body)] };
    });
    this.batches = times(BATCH_SENDS, () => {
      const bodies = times(BATCH_SIZE, createBody);
      const entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      const input = { QueueUrl: queueUrl, Entries: entries };
      return { bytes: requests.write('SendMessageBatch', input), bodyMd5s: bodies.map(md5) };
    });
    const receive = { QueueUrl: queueUrl, MaxNumberOfMessages: BATCH_SIZE };
    this.receives = times(RECEIVES, () => requests.write('ReceiveMessage', receive));
  }
}

function times<Value>(count: number, create: () => Value): Value[] {
  return Array.from({ length: count }, create);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
