import { expect } from '@jest/globals';
import type { Message } from '@septet/contracts/sqs/types.gen';
import { settleDeadLetters } from './dead-letters.ts';
import { expectedContent, nameOf, peekAll, seenContent } from './looks.ts';
import type { ModelQueue } from './model-queue.ts';
import { isDone, outcomeOf } from './outcome.ts';
import { receiveRule } from './receive-rules.ts';
import type { Through } from './send.ts';
import type { QueueRole, Step } from './step.ts';
import type { World } from './world.ts';

type ReceiveStep = Extract<Step, { op: 'receive' }>;

export async function receive(world: World, step: ReceiveStep, through: Through): Promise<void> {
  const { queue: role, max, attempt } = step;
  const { replica, now } = world;
  const queue = world.queues.get(role);
  const outcome = await outcomeOf(
    through(() =>
      replica.ReceiveMessage({
        QueueUrl: world.url(role),
        MaxNumberOfMessages: max,
        VisibilityTimeout: step.timeout,
        WaitTimeSeconds: 0,
        ReceiveRequestAttemptId: attempt,
        AttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    ),
  );
  const timeout = step.timeout ?? queue?.number('VisibilityTimeout') ?? 0;
  if (outcome === 'unknown') {
    world.unknownOutcomes += 1;
    if (queue !== undefined) await adoptReceived(world, role, queue, step, timeout);
    return;
  }
  if (!isDone(outcome, world.refusalOfMissing(role)) || queue === undefined) return;
  const messages = outcome.result.Messages ?? [];
  const repeated =
    attempt === undefined || !queue.isFifo
      ? undefined
      : queue.repeatAttempt(attempt, { now, timeout });
  if (repeated !== undefined) {
    expect(messages.map(({ ReceiptHandle }) => ReceiptHandle)).toEqual(repeated.handles);
    expect(messages.map((message) => seenContent(world, message))).toEqual(
      repeated.messages.map(expectedContent),
    );
    return;
  }
  const rule = receiveRule(queue, max, now);
  const names = messages.map(nameOf);
  const objection = rule.objection(names);
  if (objection !== undefined) {
    throw new Error(`received ${names.join() || 'nothing'}: ${objection}`);
  }
  const lease = leaseAll(world, role, queue, messages, timeout);
  if (attempt !== undefined && queue.isFifo && messages.length > 0) {
    const handles = messages.map(({ ReceiptHandle = '' }) => ReceiptHandle);
    queue.rememberAttempt(attempt, { at: now, lease, names, handles });
  }
  if (rule.deadLetters.length > 0) {
    await settleDeadLetters(world, role, rule.deadLetters, rule.mustMove(names));
  }
}

function leaseAll(
  world: World,
  role: QueueRole,
  queue: ModelQueue,
  messages: readonly Message[],
  timeout: number,
): number {
  const { now } = world;
  world.leases += 1;
  const lease = world.leases;
  for (const seen of messages) {
    const message = queue.find(nameOf(seen));
    if (message === undefined) continue;
    queue.lease(message, { now, timeout, lease });
    expect(seenContent(world, seen)).toEqual(expectedContent(message));
    const { ReceiptHandle = '' } = seen;
    world.handles.push({ queue: role, text: ReceiptHandle, name: message.name, lease, at: now });
  }
  return lease;
}

/** After an unknown outcome some messages may be in flight for a handle that nobody has. */
async function adoptReceived(
  world: World,
  role: QueueRole,
  queue: ModelQueue,
  { max, attempt }: ReceiveStep,
  timeout: number,
): Promise<void> {
  const { now } = world;
  const rule = receiveRule(queue, max, now);
  const seen = new Map(
    (await peekAll(world, role, 100)).map((message) => [nameOf(message), message]),
  );
  const counted = queue.messages.filter(
    ({ name, receives }) =>
      Number(seen.get(name)?.Attributes?.['ApproximateReceiveCount']) === receives + 1,
  );
  world.leases += 1;
  if (counted.length > 0) {
    const names = counted.map(({ name }) => name);
    // The order in which they would have been answered is lost with the answer.
    if (names.length > max) throw new Error(`${names.length} messages were received at once`);
    for (const message of counted) {
      queue.lease(message, { now, timeout, lease: world.leases });
    }
    if (attempt !== undefined) queue.forgetAttempt(attempt);
  } else if (attempt !== undefined && queue.isFifo) {
    // Whether a repeated attempt held its messages anew, only their due times tell.
    const due = (name: string) => seen.get(name)?.VisibleAt?.getTime();
    const hasMoved = queue.messages.some(({ name, heldUntil }) => {
      const dueMs = due(name);
      return dueMs !== undefined && world.second(dueMs) !== heldUntil;
    });
    if (hasMoved) queue.repeatAttempt(attempt, { now, timeout });
  }
  if (rule.deadLetters.length > 0) await settleDeadLetters(world, role, rule.deadLetters, []);
}
