import { loadScript } from './lua.ts';
import { listReply, textReply, type Reply } from './reply.ts';
import type { State } from './state.ts';

/** Something on its way from one slot to another. */
export interface Transfer {
  /** Minted by the source; the destination recognises a second delivery by it (lua/arrivals.lua). */
  readonly id: string;
  /** Which deliverer takes it. */
  readonly kind: string;
  /** Where it goes, in the kind's own words; transfers to one destination keep their order. */
  readonly destination: string;
  readonly payload: string;
  /** The outbox's own name of the entry. */
  readonly entry: string;
}

const claimScript = loadScript(new URL('./lua/outbox-claim.lua', import.meta.url));
const clearScript = loadScript(new URL('./lua/outbox-clear.lua', import.meta.url));
const lengthScript = loadScript(new URL('./lua/outbox-length.lua', import.meta.url));

/** Renewed with each page: a dead replica's outbox is free again after this. */
const LEASE_MS = '6000';

/** KEYS entry of a source script that calls `outbox_put`. `tag` has its braces. */
export function outboxKey(tag: string): string {
  return `outbox:${tag}`;
}

/** KEYS entry of a destination script that calls `arrived`. `tag` has its braces. */
export function arrivalsKey(tag: string): string {
  return `arrivals:${tag}`;
}

/**
 * Leases an outbox to `claimer` and reads up to 100 transfers after `after`; undefined when another replica
 * has the lease. A commit and not a read: an isolated old primary must not hand out what was delivered long ago.
 */
export async function claimOutbox(
  state: State,
  tag: string,
  claimer: string,
  after: string | undefined,
  deadlineMs: number,
): Promise<readonly Transfer[] | undefined> {
  const keys = [outboxKey(tag), `outbox-lease:${tag}`];
  const args = [claimer, LEASE_MS, after ?? '-'];
  const reply = await state.commit(claimScript, { keys, args, deadlineMs });
  return reply === null ? undefined : listReply(reply).map(parseEntry);
}

/** Forgets transfers whose delivery is safe. */
export async function clearOutbox(
  state: State,
  tag: string,
  transfers: readonly Transfer[],
  deadlineMs: number,
): Promise<void> {
  const args = transfers.map(({ entry }) => entry);
  await state.commit(clearScript, { keys: [outboxKey(tag)], args, deadlineMs });
}

/** How many transfers wait; possibly a moment old. */
export async function outboxLength(state: State, tag: string, deadlineMs: number): Promise<number> {
  return Number(await state.read(lengthScript, { keys: [outboxKey(tag)], deadlineMs }));
}

function parseEntry(reply: Reply): Transfer {
  const [entry, flat] = listReply(reply);
  const fields = new Map<string, string>();
  const words = listReply(flat).map(textReply);
  for (let index = 0; index + 1 < words.length; index += 2) {
    fields.set(words[index] ?? '', words[index + 1] ?? '');
  }
  return {
    id: fields.get('id') ?? '',
    kind: fields.get('kind') ?? '',
    destination: fields.get('destination') ?? '',
    payload: fields.get('payload') ?? '',
    entry: textReply(entry),
  };
}
