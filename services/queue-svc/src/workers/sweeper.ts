import type { Clock } from '@septet/service-kit/clock';
import type { Logger } from '@septet/service-kit/logger';
import type { QueueSampler } from '../metrics/queue-sampler.ts';
import type { QueueId } from '../queue/queue-id.ts';
import type { MessageStores } from '../store/message-stores.ts';
import type { QueueIndex } from '../store/queue-index.ts';

export interface SweeperDeps {
  readonly messages: MessageStores;
  readonly index: QueueIndex;
  /** Comes along to every queue. */
  readonly sampler: Pick<QueueSampler, 'startRound' | 'visit' | 'endRound'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs: number;
}

export interface Sweeper {
  stop(): Promise<void>;
}

const BUDGET_MS = 5_000;
const PAGE = 1_000;
// What one step of sweep-queue.lua touches at most, so that it is worth coming back at once.
const STEP = 100;

/**
 * Cleans queues that nobody receives from, in bounded steps, and settles what dead replicas left open in
 * the index of names. Every replica may run it: each step is atomic, and a second one finds nothing to do.
 */
export function startSweeper({
  messages,
  index,
  sampler,
  clock,
  logger,
  everyMs,
}: SweeperDeps): Sweeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };

  async function run(): Promise<void> {
    while (await isStillRunningAfterSleep()) {
      try {
        await sweepAll();
      } catch (error) {
        // An engine that is away now is swept next time.
        logger.warn({ err: error }, 'sweeping queues failed');
      }
    }
  }

  async function isStillRunningAfterSleep(): Promise<boolean> {
    return clock.sleep(everyMs, signal).then(
      () => !signal.aborted,
      () => false,
    );
  }

  async function sweepAll(): Promise<void> {
    sampler.startRound();
    for (const region of await index.regions(budget())) {
      await index.settle(region, budget());
      let after = '';
      for (;;) {
        const names = await index.list(region, { prefix: '', after, limit: PAGE }, budget());
        for (const name of names) {
          if (signal.aborted) return;
          const queue = { ...region, name };
          await sweepQueue(queue);
          await sampler.visit(queue);
        }
        if (names.length < PAGE) break;
        after = names.at(-1) ?? '';
      }
    }
    sampler.endRound();
  }

  async function sweepQueue(queue: QueueId): Promise<void> {
    for (;;) {
      const touched = await messages.of(queue).sweep(queue, budget());
      if (touched === undefined || touched < STEP || signal.aborted) return;
    }
  }

  function budget(): number {
    return clock.nowMs() + BUDGET_MS;
  }
}
