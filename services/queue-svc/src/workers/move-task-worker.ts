import { background } from '@septet/service-kit/background';
import type { Clock } from '@septet/service-kit/clock';
import type { Ids } from '@septet/service-kit/ids';
import type { Logger } from '@septet/service-kit/logger';
import type { Transfers } from '@septet/state/transfers';
import { undashed } from '../queue/message-id.ts';
import type { QueueId } from '../queue/queue-id.ts';
import { queueTag } from '../store/keys.ts';
import type { MoveStepOutcome, MoveTaskStore } from '../store/move-task-store.ts';

export interface MoveTaskWorkerOptions {
  readonly tasks: MoveTaskStore;
  readonly transfers: Pick<Transfers, 'register' | 'resume'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Pick<Logger, 'warn'>;
  readonly replica: string;
}

// A task of a replica that died goes on after these two at the latest.
const SWEEP_MS = 5_000;
const HOLD_MS = 10_000;
const STEP_MS = 10_000;
// With a megabyte at most, what one step moves when no rate was given.
const STEP_MESSAGES = 50;

/**
 * Works on message move tasks, step by step: messages leave their queue, arrive at their destinations, then the
 * next ones leave. Each task is held by one replica; when that one is gone, another goes on where it was.
 */
export class MoveTaskWorker {
  readonly #options: MoveTaskWorkerOptions;
  readonly #stopping = new AbortController();
  readonly #working = new Map<string, Promise<void>>();
  #sweeping: Promise<void> | undefined;

  constructor(options: MoveTaskWorkerOptions) {
    this.#options = options;
  }

  /** Looks every few seconds for tasks that nobody works on. */
  start(): void {
    this.#sweeping ??= this.#sweepUntilStopped();
  }

  /** Goes on with a queue's task, unless this replica is at it. */
  resume(queue: QueueId): void {
    if (!this.#working.has(queueTag(queue))) background(this.#startWorking(queue));
  }

  /** Ends after the steps under way; their tasks are another replica's once they are held no longer. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#sweeping;
    await Promise.all(this.#working.values());
  }

  async #sweepUntilStopped(): Promise<void> {
    while (await this.#isStillRunningAfter(SWEEP_MS)) {
      try {
        await this.#sweep();
      } catch (error) {
        // An engine that is away now is asked next time.
        this.#options.logger.warn({ err: error }, 'looking for message move tasks failed');
      }
    }
  }

  async #sweep(): Promise<void> {
    const { tasks } = this.#options;
    for (const announced of await tasks.announced(this.#deadline())) {
      const { queue, isSettled } = announced;
      if (this.#stopping.signal.aborted) return;
      if (this.#working.has(queueTag(queue))) continue;
      const { status } = await this.#step(queue);
      if (status === 'moving') this.resume(queue);
      if (status === 'idle' && isSettled) await tasks.forget(announced, this.#deadline());
    }
  }

  async #startWorking(queue: QueueId): Promise<void> {
    const tag = queueTag(queue);
    const working = this.#work(queue).finally(() => this.#working.delete(tag));
    this.#working.set(tag, working);
    await working;
  }

  async #work(queue: QueueId): Promise<void> {
    const { transfers, logger } = this.#options;
    try {
      while (!this.#stopping.signal.aborted) {
        const { status, waitMs } = await this.#step(queue);
        if (status !== 'moving') return;
        await transfers.resume(queueTag(queue));
        if (waitMs > 0 && !(await this.#isStillRunningAfter(waitMs))) return;
      }
    } catch (error) {
      // The next sweep of any replica goes on where this step was.
      logger.warn({ err: error, queue }, 'a message move task will be resumed');
    }
  }

  async #step(queue: QueueId): Promise<MoveStepOutcome> {
    const { tasks, transfers, ids, replica } = this.#options;
    const deadlineMs = this.#deadline();
    await transfers.register(queueTag(queue), deadlineMs);
    return tasks.step(queue, {
      replica,
      holdMs: HOLD_MS,
      ids: Array.from({ length: STEP_MESSAGES }, () => undashed(ids.messageId())),
      deadlineMs,
    });
  }

  async #isStillRunningAfter(ms: number): Promise<boolean> {
    const { signal } = this.#stopping;
    return this.#options.clock.sleep(ms, signal).then(
      () => !signal.aborted,
      () => false,
    );
  }

  #deadline(): number {
    return this.#options.clock.nowMs() + STEP_MS;
  }
}
