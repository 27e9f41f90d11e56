import { queueDoesNotExist } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import type { State } from '@septet/state/state';
import type { QueueId } from '../queue/queue-id.ts';
import { metaKey } from './keys.ts';
import type { QueueStore } from './queue-store.ts';

const replacePolicy = loadScript(new URL('./lua/replace-policy.lua', import.meta.url), {
  grows: true,
});

/** Changes of a queue's policy that depend on what it was. */
export class PolicyStore {
  readonly #state: State;
  readonly #queues: Pick<QueueStore, 'describe'>;

  constructor(state: State, queues: Pick<QueueStore, 'describe'>) {
    this.#state = state;
    this.#queues = queues;
  }

  /**
   * Reads the policy, '' when there is none, and stores what `change` makes of it; once more when somebody else
   * changed it in between, so that no change is lost. `attempt` counts from 1.
   *
   * @throws QueueDoesNotExist, and what `change` throws.
   */
  async change(
    queue: QueueId,
    change: (policy: string, attempt: number) => string,
    deadlineMs: number,
  ): Promise<void> {
    // Whoever is beaten lost to a change that was made: all together they always get on.
    for (let attempt = 1; ; attempt++) {
      const { attributes } = await this.#queues.describe(queue, deadlineMs);
      const policy = attributes['Policy'] ?? '';
      const reply = await this.#state.commit(replacePolicy, {
        keys: [metaKey(queue)],
        args: [policy, change(policy, attempt)],
        deadlineMs,
      });
      if (reply === 'nonexistent') throw queueDoesNotExist();
      if (reply === 'ok') return;
    }
  }
}
