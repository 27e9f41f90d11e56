import { loadScript } from '@septet/state/lua';
import { listReply, textReply, type Reply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import { metaKey, regionIndexKeys, REGIONS_KEY, tombstoneKey } from './keys.ts';

export interface Region {
  readonly account: string;
  readonly region: string;
}

const scripts = {
  announce: loadScript(new URL('./lua/announce-queue.lua', import.meta.url), { grows: true }),
  note: loadScript(new URL('./lua/index-queue.lua', import.meta.url)),
  version: loadScript(new URL('./lua/queue-version.lua', import.meta.url)),
  unsettled: loadScript(new URL('./lua/unsettled-queues.lua', import.meta.url)),
  list: loadScript(new URL('./lua/list-queues.lua', import.meta.url)),
  addRegion: loadScript(new URL('./lua/add-region.lua', import.meta.url), { grows: true }),
  regions: loadScript(new URL('./lua/known-regions.lua', import.meta.url)),
};

// Longer than any CreateQueue or DeleteQueue is under way.
const UNSETTLED_AFTER_MS = 60_000;
const MAX_UNSETTLED = 100;

/**
 * The names of an account's queues in a region. A queue and its line in the index lie in different
 * slots: the change is announced here first, then made at the queue, then noted here. A replica that
 * dies in between leaves the announcement, and any other settles it by looking at the queue.
 */
export class QueueIndex {
  readonly #state: State;
  readonly #knownRegions = new Set<string>();

  constructor(state: State) {
    this.#state = state;
  }

  /** To be called before a queue is created or deleted. */
  async announce(queue: QueueId, deadlineMs: number): Promise<void> {
    await this.#addRegion(queue, deadlineMs);
    const { pending } = regionIndexKeys(queue);
    await this.#state.commit(scripts.announce, { keys: [pending], args: [queue.name], deadlineMs });
  }

  /** What happened; `version` is the time that the queue's slot gave it. */
  async note(
    queue: QueueId,
    { version, exists }: { readonly version: string; readonly exists: boolean | undefined },
    deadlineMs: number,
  ): Promise<void> {
    const { names, versions, pending } = regionIndexKeys(queue);
    await this.#state.commit(scripts.note, {
      keys: [names, versions, pending],
      args: [queue.name, version, exists === undefined ? '' : exists ? '1' : '0'],
      deadlineMs,
    });
  }

  /** Names in order, at most `limit`, those after `after` and with the prefix. */
  async list(
    region: Region,
    {
      prefix,
      after,
      limit,
    }: { readonly prefix: string; readonly after: string; readonly limit: number },
    deadlineMs: number,
  ): Promise<string[]> {
    const lower = after === '' ? (prefix === '' ? '-' : `[${prefix}`) : `(${after}`;
    // No name has a byte above `z`.
    const upper = prefix === '' ? '+' : `(${prefix}\x7f`;
    const reply = await this.#state.read(scripts.list, {
      keys: [regionIndexKeys(region).names],
      args: [lower, upper, String(limit)],
      deadlineMs,
    });
    return texts(reply);
  }

  async regions(deadlineMs: number): Promise<Region[]> {
    const reply = await this.#state.read(scripts.regions, {
      keys: [REGIONS_KEY],
      args: [],
      deadlineMs,
    });
    return texts(reply).map((text) => {
      const [account = '', region = ''] = text.split('/');
      return { account, region };
    });
  }

  /** Notes what announcements of dead replicas left open. Answers how many there were. */
  async settle(region: Region, deadlineMs: number): Promise<number> {
    const reply = await this.#state.read(scripts.unsettled, {
      keys: [regionIndexKeys(region).pending],
      args: [String(UNSETTLED_AFTER_MS), String(MAX_UNSETTLED)],
      deadlineMs,
    });
    const names = texts(reply);
    for (const name of names) await this.settleQueue({ ...region, name }, deadlineMs);
    return names.length;
  }

  /** Looks at the queue, which is the truth, and notes what happened to it. */
  async settleQueue(queue: QueueId, deadlineMs: number): Promise<void> {
    const reply = await this.#state.read(scripts.version, {
      keys: [metaKey(queue), tombstoneKey(queue)],
      deadlineMs,
    });
    const [exists, version = '0'] = texts(reply);
    await this.note(
      queue,
      { version, exists: exists === '' ? undefined : exists === '1' },
      deadlineMs,
    );
  }

  async #addRegion({ account, region }: Region, deadlineMs: number): Promise<void> {
    const text = `${account}/${region}`;
    if (this.#knownRegions.has(text)) return;
    await this.#state.commit(scripts.addRegion, { keys: [REGIONS_KEY], args: [text], deadlineMs });
    this.#knownRegions.add(text);
  }
}

function texts(reply: Reply): string[] {
  return listReply(reply).map(textReply);
}
