import { isDone, outcomeOf, type Outcome } from './outcome.ts';
import { expect } from '@jest/globals';
import { nameOf, peekAll } from './looks.ts';
import { TWELVE_HOURS, type ModelQueue } from './model-queue.ts';
import type { Through } from './send.ts';
import type { QueueRole, Step } from './step.ts';
import type { Handle, World } from './world.ts';

const FORGED = 'AQEB-forged';

/** The handles that a step means, counted back from the newest; undefined is a forged one. */
function chosen(world: World, indices: readonly number[]): (Handle | undefined)[] {
  const { handles } = world;
  return indices.map((index) =>
    index < 0 || handles.length === 0 ? undefined : handles.at(-1 - (index % handles.length)),
  );
}

interface BatchAnswer {
  readonly Successful: readonly { readonly Id: string }[];
  readonly Failed: readonly { readonly Id: string; readonly Code: string }[];
}

/** Undefined for an entry that succeeded, else its code. */
function codesOf(count: number, { Successful, Failed }: BatchAnswer): (string | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    const isOfEntry = ({ Id }: { readonly Id: string }) => Id === `entry-${index}`;
    if (Successful.some(isOfEntry)) return undefined;
    return Failed.find(isOfEntry)?.Code ?? 'no answer';
  });
}

/** A call for one handle, or a batch for several, against what the model says of each in turn. */
async function compare(
  world: World,
  {
    queue: role,
    handles: indices,
  }: { readonly queue: QueueRole; readonly handles: readonly number[] },
  calls: {
    one(handle: string): Promise<unknown>;
    many(entries: { readonly Id: string; readonly ReceiptHandle: string }[]): Promise<BatchAnswer>;
    /** False where the milliseconds that really pass decide. */
    isDecided?(handle: Handle): boolean;
    /** The code of the model's refusal. */
    model(queue: ModelQueue, handle: Handle): string | undefined;
    /** After an unknown outcome: what the call was to do to this message was done. */
    isSeen(queue: ModelQueue, handle: Handle, seen: Seen): boolean;
  },
  through: Through,
): Promise<void> {
  const handles = chosen(world, indices).filter(
    (handle) => handle === undefined || calls.isDecided?.(handle) !== false,
  );
  const texts = handles.map((handle) => handle?.text ?? FORGED);
  const [first] = texts;
  if (first === undefined) return;
  const outcome: Outcome<(string | undefined)[]> = await outcomeOf(
    through(async () => {
      if (texts.length === 1) {
        await calls.one(first);
        return [undefined];
      }
      const entries = texts.map((ReceiptHandle, index) => ({
        Id: `entry-${index}`,
        ReceiptHandle,
      }));
      return codesOf(texts.length, await calls.many(entries));
    }),
  );
  const queue = world.queues.get(role);
  const refusal = (handle: Handle | undefined): string | undefined => {
    if (handle === undefined || handle.queue !== role) return 'ReceiptHandleIsInvalid';
    return queue === undefined ? 'QueueDoesNotExist' : calls.model(queue, handle);
  };
  if (outcome === 'unknown') {
    world.unknownOutcomes += 1;
    if (queue === undefined) return;
    const peeked = new Map(
      (await peekAll(world, role, 100)).map((message) => [
        nameOf(message),
        message.VisibleAt === undefined ? 0 : world.second(message.VisibleAt.getTime()),
      ]),
    );
    for (const handle of handles) {
      if (handle?.queue === role && calls.isSeen(queue, handle, peeked.get(handle.name))) {
        calls.model(queue, handle);
      }
    }
    return;
  }
  const codes = handles.map(refusal);
  const whole = texts.length === 1 ? codes[0] : codes.find((code) => code === 'QueueDoesNotExist');
  if (!isDone(outcome, whole === undefined ? [] : [whole])) return;
  expect(outcome.result).toEqual(codes);
}

/** Until when a peeked message is held, 0 for a visible one; undefined when it is not there. */
type Seen = number | undefined;

export function deleteMessages(
  world: World,
  step: { readonly queue: QueueRole; readonly handles: readonly number[] },
  through: Through,
): Promise<void> {
  const { replica } = world;
  const QueueUrl = world.url(step.queue);
  return compare(
    world,
    step,
    {
      one: (ReceiptHandle) => replica.DeleteMessage({ QueueUrl, ReceiptHandle }),
      many: (Entries) => replica.DeleteMessageBatch({ QueueUrl, Entries }),
      model: (queue, { name, lease }) => queue.delete(name, lease, world.now),
      isSeen: (_queue, _handle, seen) => seen === undefined,
    },
    through,
  );
}

export function changeVisibility(
  world: World,
  step: Extract<Step, { op: 'change visibility' }>,
  through: Through,
): Promise<void> {
  const { replica, now } = world;
  const { timeout } = step;
  const QueueUrl = world.url(step.queue);
  return compare(
    world,
    step,
    {
      one: (ReceiptHandle) =>
        replica.ChangeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: timeout }),
      many: (entries) =>
        replica.ChangeMessageVisibilityBatch({
          QueueUrl,
          Entries: entries.map((entry) => ({ ...entry, VisibilityTimeout: timeout })),
        }),
      isDecided: ({ at }) => now + timeout !== at + TWELVE_HOURS,
      model: (queue, handle) => queue.changeVisibility(handle.name, handle, { now, timeout }),
      isSeen(queue, { name }, seen) {
        const message = queue.find(name);
        return message !== undefined && seen !== message.heldUntil;
      },
    },
    through,
  );
}

/** What the gateway does for a client that left before the answer; it tells nobody how it ended. */
export async function returnMessages(
  world: World,
  {
    queue: role,
    handles: indices,
  }: { readonly queue: QueueRole; readonly handles: readonly number[] },
): Promise<void> {
  const handles = chosen(world, indices);
  const outcome = await outcomeOf(
    world.replica.extensions.ReturnMessages({
      QueueUrl: world.url(role),
      ReceiptHandles: handles.map((handle) => handle?.text ?? FORGED),
    }),
  );
  const isForeign = handles.some((handle) => handle?.queue !== role);
  if (!isDone(outcome, isForeign ? ['ReceiptHandleIsInvalid'] : [])) return;
  for (const handle of handles) {
    if (handle !== undefined) {
      world.queues.get(role)?.giveBack(handle.name, handle.lease, world.now);
    }
  }
}
