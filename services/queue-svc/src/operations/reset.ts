import type { Handler } from '@septet/contracts/operation';
import type { ResetInput, ResetOutput } from '@septet/contracts/septet-queues/operations';
import type { Deps } from '../deps.ts';
import { isQueueGone } from '../queue/queue-gone.ts';
import type { QueueId } from '../queue/queue-id.ts';

const PAGE = 100;

/** Deletes every queue of every account; their names are free at once. */
export function reset({
  queues,
  index,
}: Pick<Deps, 'queues' | 'index'>): Handler<ResetInput, ResetOutput> {
  return async (_input, { deadlineMs }) => {
    for (const region of await index.regions(deadlineMs)) {
      for (;;) {
        const names = await index.list(region, { prefix: '', after: '', limit: PAGE }, deadlineMs);
        if (names.length === 0) break;
        await Promise.all(names.map((name) => forget({ ...region, name }, deadlineMs)));
      }
    }
    return {};
  };

  async function forget(queue: QueueId, deadlineMs: number): Promise<void> {
    try {
      await queues.delete(queue, deadlineMs, 0);
    } catch (error) {
      if (!isQueueGone(error)) throw error;
      // Another caller deleted it and has not noted that yet.
      await index.settleQueue(queue, deadlineMs);
    }
  }
}
