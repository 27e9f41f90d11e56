import { keyTag } from '@septet/state/key-tag';
import { isFifo, type QueueId } from '../queue/queue-id.ts';

/** The keys of a standard queue in the order of lua/queue-keys.lua. The braces put them into one slot. */
export function standardKeys(queue: QueueId): string[] {
  return keysOf(queue, STANDARD_KEYS);
}

/** The keys of a FIFO queue in the order of lua/fifo-keys.lua. */
export function fifoKeys(queue: QueueId): string[] {
  return keysOf(queue, FIFO_KEYS);
}

const STANDARD_KEYS = [
  'meta',
  'visible',
  'leased',
  'delayed',
  'leases',
  'records',
  'parked',
  'aside',
  'flight',
];
const FIFO_KEYS = [
  'meta',
  'line',
  'leased',
  'delayed',
  'states',
  'records',
  'parked',
  'ready',
  'ages',
];

/** Of either type: exists = the queue exists. */
export function metaKey(queue: QueueId): string {
  return `${queuePrefix(queue)}:meta`;
}

/** Everything that holds messages of a queue, of either type. */
export function contentKeys(queue: QueueId): string[] {
  const names = isFifo(queue) ? FIFO_KEYS : STANDARD_KEYS;
  return keysOf(
    queue,
    names.filter((name) => name !== 'meta' && name !== 'parked'),
  );
}

export function parkedKey(queue: QueueId): string {
  return `${queuePrefix(queue)}:parked`;
}

/** Deduplication ids of a FIFO queue: the prefix, then a generation, then the id. */
export function dedupePrefix(queue: QueueId): string {
  return `${queuePrefix(queue)}:dedupe:`;
}

/** Receive attempts of a FIFO queue by their ReceiveRequestAttemptId. */
export function attemptPrefix(queue: QueueId): string {
  return `${queuePrefix(queue)}:attempt:`;
}

function keysOf(queue: QueueId, names: readonly string[]): string[] {
  const prefix = queuePrefix(queue);
  return names.map((name) => `${prefix}:${name}`);
}

export function tagsKey(queue: QueueId): string {
  return `${queuePrefix(queue)}:tags`;
}

/** Stands while a deleted queue's name is taken. */
export function tombstoneKey(queue: QueueId): string {
  return `${queuePrefix(queue)}:tombstone`;
}

/** The last receive of one replica, for its repeat. */
export function lastReceiveKey(queue: QueueId, replica: string): string {
  return `${queuePrefix(queue)}:received:${replica}`;
}

/** The slot of a queue. */
export function queueTag({ account, region, name }: QueueId): string {
  return keyTag(account, region, name);
}

function queuePrefix(queue: QueueId): string {
  return `sq:${queueTag(queue)}`;
}

/** The index of the names of an account's queues in a region, in a slot of its own. */
export function regionIndexKeys({ account, region }: Pick<QueueId, 'account' | 'region'>): {
  readonly names: string;
  readonly versions: string;
  readonly pending: string;
} {
  const prefix = `sq-index:{${account}/${region}}`;
  return { names: `${prefix}:names`, versions: `${prefix}:versions`, pending: `${prefix}:pending` };
}

/** Every `<account>/<region>` that ever had a queue. */
export const REGIONS_KEY = 'sq-index:{regions}';
