import { keyTag } from '@septet/state/key-tag';
import type { QueueId } from '../queue/queue-id.ts';

/** The keys of a queue in the order of lua/queue-keys.lua. The braces put them into one slot. */
export function queueKeys(queue: QueueId): string[] {
  const prefix = queuePrefix(queue);
  return [
    `${prefix}:meta`,
    `${prefix}:visible`,
    `${prefix}:leased`,
    `${prefix}:delayed`,
    `${prefix}:leases`,
    `${prefix}:records`,
    `${prefix}:parked`,
  ];
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
