import { queueDoesNotExist } from '@septet/contracts/sqs/errors';
import { loadScript } from '@septet/state/lua';
import { integerReply, isList, listReply, textReply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import { parseMoveTask, type MoveTask } from '../queue/move-task.ts';
import { isFifo, parseQueueArn, queueArn, type QueueId } from '../queue/queue-id.ts';
import { MOVE_REGISTRY_KEY, stepKeys, taskKeys } from './keys.ts';

const scripts = {
  announce: loadScript(new URL('./lua/announce-move-task.lua', import.meta.url), { grows: true }),
  announced: loadScript(new URL('./lua/announced-move-tasks.lua', import.meta.url)),
  forget: loadScript(new URL('./lua/forget-move-task.lua', import.meta.url)),
  start: loadScript(new URL('./lua/start-move-task.lua', import.meta.url), { grows: true }),
  cancel: loadScript(new URL('./lua/cancel-move-task.lua', import.meta.url)),
  list: loadScript(new URL('./lua/list-move-tasks.lua', import.meta.url)),
  moveStandard: loadScript(new URL('./lua/move-messages.lua', import.meta.url)),
  moveFifo: loadScript(new URL('./lua/move-fifo.lua', import.meta.url)),
};

// Longer than any StartMessageMoveTask is under way.
const STARTED_WITHIN_MS = 60_000;

export interface NewMoveTask {
  /** UUID. */
  readonly id: string;
  readonly destination: QueueId | undefined;
  /** Messages a second. */
  readonly rate: number | undefined;
  readonly toMove: number;
}

/** A queue that has a task under way, or had one lately. */
export interface AnnouncedTask {
  readonly queue: QueueId;
  readonly announcedMs: number;
  /** Without a task now, it has none. */
  readonly isSettled: boolean;
}

export interface MoveStep {
  readonly replica: string;
  /** For how long no other replica works on the task. */
  readonly holdMs: number;
  /** Message ids, one for each message that may be moved: 32 hex digits. */
  readonly ids: readonly string[];
  readonly deadlineMs: number;
}

export interface MoveStepOutcome {
  /** `moving`: messages may wait in the outbox; `over`: the task ended in this step; `held`: by another replica. */
  readonly status: 'moving' | 'over' | 'idle' | 'held';
  readonly waitMs: number;
}

/** Message move tasks, each in the slot of its source queue. */
export class MoveTaskStore {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** To be called before a task is started, so that any replica can go on with it. */
  async announce(queue: QueueId, deadlineMs: number): Promise<void> {
    const args = [queueArn(queue)];
    await this.#state.commit(scripts.announce, { keys: [MOVE_REGISTRY_KEY], args, deadlineMs });
  }

  async announced(deadlineMs: number): Promise<AnnouncedTask[]> {
    const args = [String(STARTED_WITHIN_MS)];
    const flat = listReply(
      await this.#state.read(scripts.announced, { keys: [MOVE_REGISTRY_KEY], args, deadlineMs }),
    );
    const announced: AnnouncedTask[] = [];
    for (let at = 0; at < flat.length; at += 3) {
      const queue = parseQueueArn(textReply(flat[at]));
      if (queue === undefined) continue;
      const announcedMs = integerReply(flat[at + 1]);
      announced.push({ queue, announcedMs, isSettled: flat[at + 2] === 1 });
    }
    return announced;
  }

  /** Does nothing when a task was announced again since. */
  async forget({ queue, announcedMs }: AnnouncedTask, deadlineMs: number): Promise<void> {
    const args = [queueArn(queue), String(announcedMs)];
    await this.#state.commit(scripts.forget, { keys: [MOVE_REGISTRY_KEY], args, deadlineMs });
  }

  /** `running`: another task of the queue is under way. @throws QueueDoesNotExist */
  async start(
    queue: QueueId,
    { id, destination, rate, toMove }: NewMoveTask,
    deadlineMs: number,
  ): Promise<'ok' | 'running'> {
    const reply = await this.#state.commit(scripts.start, {
      keys: taskKeys(queue),
      args: [
        id,
        destination === undefined ? '' : queueArn(destination),
        String(rate ?? 0),
        String(toMove),
      ],
      deadlineMs,
    });
    if (reply === 'nonexistent') throw queueDoesNotExist();
    return reply === 'running' ? 'running' : 'ok';
  }

  /** Answers how many messages it has moved; `inactive`: it was not running. @throws QueueDoesNotExist */
  async cancel(
    queue: QueueId,
    id: string,
    deadlineMs: number,
  ): Promise<number | 'unknown' | 'inactive'> {
    const keys = taskKeys(queue);
    const reply = await this.#state.commit(scripts.cancel, { keys, args: [id], deadlineMs });
    if (reply === 'nonexistent') throw queueDoesNotExist();
    return reply === 'unknown' || reply === 'inactive' ? reply : integerReply(reply);
  }

  /** Newest first, at most ten. @throws QueueDoesNotExist */
  async list(queue: QueueId, deadlineMs: number): Promise<MoveTask[]> {
    const reply = await this.#state.read(scripts.list, { keys: taskKeys(queue), deadlineMs });
    if (!isList(reply)) throw queueDoesNotExist();
    return reply
      .map((json) => parseMoveTask(textReply(json)))
      .toSorted((left, right) => right.number - left.number);
  }

  /** Takes the next messages out of the queue and into its outbox, which is registered. */
  async step(
    queue: QueueId,
    { replica, holdMs, ids, deadlineMs }: MoveStep,
  ): Promise<MoveStepOutcome> {
    const script = isFifo(queue) ? scripts.moveFifo : scripts.moveStandard;
    const reply = await this.#state.commit(script, {
      keys: stepKeys(queue),
      args: [replica, String(holdMs), queueArn(queue), ...ids],
      deadlineMs,
    });
    const [status, waitMs] = listReply(reply);
    return { status: parseStatus(textReply(status)), waitMs: integerReply(waitMs) };
  }
}

function parseStatus(status: string): MoveStepOutcome['status'] {
  if (status === 'moving' || status === 'over' || status === 'idle' || status === 'held') {
    return status;
  }
  throw new Error(`a step of a message move task answered ${status}`);
}
