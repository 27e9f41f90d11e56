import { arrivalsKey, outboxKey, type Transfer } from '../src/outbox.ts';
import { integerReply } from '../src/reply.ts';
import type { State } from '../src/state.ts';
import { Transfers } from '../src/transfers.ts';
import { inMs, silent, testScript, wallClock } from './rig.ts';

const takeItem = testScript('take-item');
const putItems = testScript('put-items', { grows: true });

/** Step one: moves up to `count` items of `<source>:items` to the outbox of their slot. */
export async function takeItems(
  state: State,
  source: string,
  destination: string,
  count: number,
): Promise<number> {
  const keys = [`${source}:items`, outboxKey(source)];
  const args = [destination, String(count)];
  return integerReply(await state.commit(takeItem, { keys, args, deadlineMs: inMs(20_000) }));
}

/** Step two: inserts items into `<destination>:items`. */
export async function deliverItems(
  state: State,
  destination: string,
  transfers: readonly Transfer[],
  deadlineMs: number,
): Promise<void> {
  const keys = [`${destination}:items`, arrivalsKey(destination)];
  const args = transfers.flatMap(({ id, payload }) => [id, payload]);
  await state.commit(putItems, { keys, args, deadlineMs });
}

export function createTestTransfers(state: State, deliver = deliverItems): Transfers {
  return new Transfers({
    state,
    clock: wallClock,
    logger: silent,
    deliverers: {
      item: (destination, transfers, deadlineMs) =>
        deliver(state, destination, transfers, deadlineMs),
    },
  });
}
