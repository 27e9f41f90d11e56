import { hash } from 'node:crypto';
import { ServiceError } from '@septet/contracts/service-error';
import { invalidAddress } from '@septet/contracts/sqs/errors';
import type { CallContext } from '@septet/contracts/operation';

/** What names a queue: it never changes, and a queue made again under the name has the same. */
export interface QueueId {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** A name that a queue can have; `.fifo` counts in the 80 characters. */
const QUEUE_NAME = /^[A-Za-z0-9_-]{1,80}$|^(?=.{1,80}$)[A-Za-z0-9_-]+\.fifo$/;

export function isQueueName(name: string): boolean {
  return QUEUE_NAME.test(name);
}

/** The name tells the type: only FIFO queues have, and must have, the suffix (SQS API, CreateQueue). */
export function isFifo({ name }: Pick<QueueId, 'name'>): boolean {
  return name.endsWith('.fifo');
}

export function queueArn({ account, region, name }: QueueId): string {
  return `arn:aws:sqs:${region}:${account}:${name}`;
}

const QUEUE_ARN = /^arn:aws[a-z-]*:sqs:([a-z0-9-]+):(\d{12}):([A-Za-z0-9_-]+(?:\.fifo)?)$/;

/** Undefined for anything but a queue's ARN. */
export function parseQueueArn(arn: string): QueueId | undefined {
  const [, region, account, name] = QUEUE_ARN.exec(arn) ?? [];
  if (region === undefined || account === undefined || name === undefined) return undefined;
  return isQueueName(name) ? { account, region, name } : undefined;
}

export function queueUrl(id: QueueId, publicUrl: string): string {
  return `${publicUrl}/${id.account}/${id.name}`;
}

/** 16 hex digits that bind a receipt handle to its queue. */
export function queueFingerprint(id: QueueId): string {
  const arn = queueArn(id);
  let fingerprint = fingerprints.get(arn);
  if (fingerprint === undefined) {
    fingerprint = hash('sha256', arn, 'hex').slice(0, 16);
    if (fingerprints.size >= MAX_FINGERPRINTS) fingerprints.clear();
    fingerprints.set(arn, fingerprint);
  }
  return fingerprint;
}

// A pure function's results: hashing the ARN anew for each message costs more than the HMAC it goes into.
const fingerprints = new Map<string, string>();
const MAX_FINGERPRINTS = 10_000;

/**
 * Reads a QueueUrl as AWS does: a full URL, a path, or the bare name. The host and the scheme do
 * not matter: a client behind another address of the same installation means the same queue.
 *
 * @throws InvalidAddress when no queue name can be read from it, AccessDenied for another account's queue.
 */
export function parseQueueUrl(url: string, { account, region }: CallContext): QueueId {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  const name = segments.at(-1);
  if (name === undefined || !isQueueName(name)) throw invalidAddress(url);
  const owner = segments.at(-2);
  if (owner !== undefined && owner !== account) {
    throw new ServiceError('AccessDenied', `Access to the resource ${url} is denied.`, {
      status: 403,
      queryCode: 'AccessDenied',
    });
  }
  return { account, region, name };
}
