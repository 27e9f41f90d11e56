import type { StateClock } from './clock.ts';
import { slotOfTag } from './key-slot.ts';
import { loadScript } from './lua.ts';
import { integerReply, listReply, textReply } from './reply.ts';
import type { State } from './state.ts';

const addScript = loadScript(new URL('./lua/registry-add.lua', import.meta.url));
const pageScript = loadScript(new URL('./lua/registry-page.lua', import.meta.url));
const removeScript = loadScript(new URL('./lua/registry-remove.lua', import.meta.url));

export const REGISTRY_SHARDS = 16;
/** How long a process relies on a registration that it made. */
const RELIED_ON_MS = 300_000;
/** Older registrations are removed once the outbox is empty: nobody relies on them, by a wide margin. */
const STALE_SECONDS = 600;
const MAX_REMEMBERED = 50_000;

/** A tag that the registry knows. */
export interface RegisteredTag {
  readonly tag: string;
  readonly registeredSeconds: number;
  /** Nobody can be about to use its outbox: it may go when that is empty. */
  readonly isStale: boolean;
}

/** Where every outbox is written down before it is used, so that a replica that never saw it can resume it. */
export class TransferRegistry {
  readonly #state: State;
  readonly #clock: StateClock;
  readonly #registeredMs = new Map<string, number>();

  constructor(state: State, clock: StateClock) {
    this.#state = state;
    this.#clock = clock;
  }

  /** Resolves when the tag is registered for at least the next minutes; mostly from memory. */
  async register(tag: string, deadlineMs: number): Promise<void> {
    const nowMs = this.#clock.nowMs();
    const registeredMs = this.#registeredMs.get(tag);
    if (registeredMs !== undefined && nowMs - registeredMs < RELIED_ON_MS) return;
    const keys = [shardKey(slotOfTag(tag) % REGISTRY_SHARDS)];
    await this.#state.commit(addScript, { keys, args: [tag], deadlineMs });
    if (this.#registeredMs.size >= MAX_REMEMBERED) this.#registeredMs.clear();
    this.#registeredMs.set(tag, nowMs);
  }

  /** A page of a shard from `rank` on; undefined when another replica sweeps it this period. */
  async page(
    shard: number,
    sweeper: string,
    periodMs: number,
    rank: number,
    deadlineMs: number,
  ): Promise<readonly RegisteredTag[] | undefined> {
    const keys = [shardKey(shard), `${shardKey(shard)}:sweep`];
    const args = [sweeper, String(periodMs), String(rank)];
    const reply = await this.#state.commit(pageScript, { keys, args, deadlineMs });
    if (reply === null) return undefined;
    const [now, ...words] = listReply(reply);
    const tags: RegisteredTag[] = [];
    for (let index = 0; index + 1 < words.length; index += 2) {
      const registeredSeconds = integerReply(words[index + 1]);
      tags.push({
        tag: textReply(words[index]),
        registeredSeconds,
        isStale: integerReply(now) - registeredSeconds > STALE_SECONDS,
      });
    }
    return tags;
  }

  /** Forgets a stale tag whose outbox was seen empty since, unless somebody registered it again. */
  async remove({ tag, registeredSeconds }: RegisteredTag, deadlineMs: number): Promise<void> {
    const keys = [shardKey(slotOfTag(tag) % REGISTRY_SHARDS)];
    const args = [tag, String(registeredSeconds)];
    await this.#state.commit(removeScript, { keys, args, deadlineMs });
  }
}

function shardKey(shard: number): string {
  return `septet:transfers:{${shard}}`;
}
