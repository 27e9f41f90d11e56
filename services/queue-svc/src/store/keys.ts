import { keyTag } from '@septet/state/key-tag';
import { arrivalsKey, outboxKey } from '@septet/state/outbox';
import { SlotKeys } from '@septet/state/slot-keys';
import { isFifo, type QueueId } from '../queue/queue-id.ts';

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

/** The keys that the scripts on a queue's messages take, made once per queue. */
export class QueueSlot {
  /** Hash tag with its braces. */
  readonly tag: string;
  /** In the order of lua/queue-keys.lua or lua/fifo-keys.lua. */
  readonly messages: SlotKeys;
  /** With what a send needs besides: on a FIFO queue the prefix of its deduplication ids. */
  readonly sends: SlotKeys;
  /** With the transfers that have arrived. */
  readonly inserts: SlotKeys;
  readonly #queue: QueueId;
  readonly #receives = new Map<string, SlotKeys>();

  constructor(queue: QueueId) {
    const prefix = queuePrefix(queue);
    this.#queue = queue;
    this.tag = queueTag(queue);
    this.messages = new SlotKeys(keysOf(queue, isFifo(queue) ? FIFO_KEYS : STANDARD_KEYS));
    this.sends = isFifo(queue)
      ? new SlotKeys([...this.messages.keys, `${prefix}:dedupe:`])
      : this.messages;
    this.inserts = new SlotKeys([...this.messages.keys, arrivalsKey(this.tag)]);
  }

  /** With a replica's last receive, for its repeat, the outbox, and on a FIFO queue the prefix of receive attempts. */
  receivesOf(replica: string): SlotKeys {
    let keys = this.#receives.get(replica);
    if (keys === undefined) {
      const prefix = queuePrefix(this.#queue);
      const further = [`${prefix}:received:${replica}`, outboxKey(this.tag)];
      if (isFifo(this.#queue)) further.push(`${prefix}:attempt:`);
      keys = new SlotKeys([...this.messages.keys, ...further]);
      this.#receives.set(replica, keys);
    }
    return keys;
  }
}

const slots = new Map<string, QueueSlot>();
const MAX_SLOTS = 10_000;

/** Of a pure function's results, kept: making the keys anew costs more than sending a message. */
export function slotOf(queue: QueueId): QueueSlot {
  const tag = queueTag(queue);
  let slot = slots.get(tag);
  if (slot === undefined) {
    if (slots.size >= MAX_SLOTS) slots.clear();
    slot = new QueueSlot(queue);
    slots.set(tag, slot);
  }
  return slot;
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

/** A queue's message move tasks, see lua/move-task.lua. */
export function moveTasksKey(queue: QueueId): string {
  return `${queuePrefix(queue)}:moves`;
}

/** What the scripts on move tasks alone take. */
export function taskKeys(queue: QueueId): string[] {
  return [metaKey(queue), moveTasksKey(queue)];
}

/** What a step of a move task takes. */
export function stepKeys(queue: QueueId): string[] {
  const { messages, tag } = slotOf(queue);
  return [...messages.keys, moveTasksKey(queue), outboxKey(tag)];
}

/** What puts messages of a move task back. */
export function restoreKeys(queue: QueueId): string[] {
  return [...slotOf(queue).inserts.keys, moveTasksKey(queue)];
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

/** ARNs of all queues that have a message move task under way, or had one lately. */
export const MOVE_REGISTRY_KEY = 'sq-moves:{registry}';
