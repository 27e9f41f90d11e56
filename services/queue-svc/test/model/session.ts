import { changeVisibility, deleteMessages, returnMessages } from './handles.ts';
import {
  changeTags,
  createQueue,
  deleteQueue,
  listQueues,
  lookAtQueue,
  purgeQueue,
  setQueueAttributes,
  sweepQueue,
} from './queue-steps.ts';
import { receive } from './receive.ts';
import { send, type Through } from './send.ts';
import type { CrashableStep, Step } from './step.ts';
import type { World } from './world.ts';

const MINUTE = 60;
/** What really passes has to stay below half a minute of the model. */
const MAX_REAL_MS = 25_000;
/** Some calls that a crash interrupts time out, others are repeated in time. */
const CRASH_CALL_MS = 120;
const CALL_MS = 10_000;

/** Takes the real queues and the model through the same steps; throws where they differ. */
export async function runSteps(world: World, steps: readonly Step[]): Promise<void> {
  const endMs = performance.now() + MAX_REAL_MS;
  for (const [index, step] of steps.entries()) {
    if (performance.now() > endMs) throw new Error('too many steps for this machine');
    world.steps += 1;
    for (const queue of world.queues.values()) queue.dropExpired(world.now);
    try {
      await runStep(world, step);
    } catch (error) {
      throw new Error(`${readable(steps.slice(0, index + 1))}\nThe last one went wrong.`, {
        cause: error,
      });
    }
  }
  for (const role of ['main', 'dead letters'] as const) await lookAtQueue(world, role, 100);
}

async function runStep(world: World, step: Step): Promise<void> {
  switch (step.op) {
    case 'create queue':
      return createQueue(world, step.queue, step.settings, step.tags);
    case 'delete queue':
      return deleteQueue(world, step.queue);
    case 'purge':
      return purgeQueue(world, step.queue);
    case 'sweep':
      return sweepQueue(world, step.queue);
    case 'set attributes':
      return setQueueAttributes(world, step.queue, step.settings);
    case 'look':
      return lookAtQueue(world, step.queue, step.page);
    case 'tag':
    case 'untag':
      return changeTags(world, step.op, step.queue, step.tags);
    case 'list':
      return listQueues(world);
    case 'return':
      return returnMessages(world, step);
    case 'advance':
      world.now += step.minutes * MINUTE;
      return world.options.advance(step.minutes * MINUTE * 1_000);
    case 'crash':
      return runMessageStep(world, step.during, (call) => crashDuring(world, call));
    default:
      return runMessageStep(world, step, (call) => call());
  }
}

function runMessageStep(world: World, step: CrashableStep, through: Through): Promise<void> {
  switch (step.op) {
    case 'send':
      return send(world, step, through);
    case 'receive':
      return receive(world, step, through);
    case 'delete':
      return deleteMessages(world, step, through);
    case 'change visibility':
      return changeVisibility(world, step, through);
  }
}

async function crashDuring<Result>(world: World, call: () => Promise<Result>): Promise<Result> {
  const { allowMs, crash } = world.options;
  allowMs(CRASH_CALL_MS);
  const called = call();
  // It may fail before anybody awaits it.
  called.catch(() => undefined);
  allowMs(CALL_MS);
  await crash();
  return called;
}

/** One step a line; fast-check prints what is left out, too. */
function readable(steps: readonly Step[]): string {
  return ['', ...steps.map((step) => JSON.stringify(step))].join('\n  ');
}
