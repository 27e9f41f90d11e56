import { expect } from '@jest/globals';
import { expectedMessage, peekAll, seenMessage } from './looks.ts';
import { stateOf } from './model-message.ts';
import { ModelQueue, type Attributes } from './model-queue.ts';
import { isDone, outcomeOf } from './outcome.ts';
import type { QueueRole, Settings } from './step.ts';
import { ACCOUNT, REGION, type World } from './world.ts';

/** A deleted queue's name stays taken for so many seconds. */
const NAME_TAKEN = 60;

export async function createQueue(
  world: World,
  role: QueueRole,
  settings: Settings,
  tagKeys: readonly string[],
): Promise<void> {
  const given = attributesOf(world, role, settings);
  const tags = Object.fromEntries(tagKeys.map((key) => [key, 'created']));
  const outcome = await outcomeOf(
    world.replica.CreateQueue({
      QueueName: world.name(role),
      Attributes: world.options.isFifo ? { FifoQueue: 'true', ...given } : given,
      tags,
    }),
  );
  const existing = world.queues.get(role);
  const refusals: string[] = [];
  if (isTargetRefused(world, given)) refusals.push('InvalidParameterValue');
  if (existing !== undefined && differs(existing.attributes, given)) {
    refusals.push('QueueNameExists');
  }
  const deletedAt = world.deletedAt.get(role) ?? -NAME_TAKEN;
  if (existing === undefined && world.now < deletedAt + NAME_TAKEN) {
    refusals.push('QueueDeletedRecently');
  }
  if (!isDone(outcome, refusals)) return;
  expect(outcome.result).toEqual({ QueueUrl: world.url(role) });
  if (existing === undefined) {
    world.queues.set(role, new ModelQueue(world.name(role), given, tags));
  }
}

/** CreateQueue of an existing queue compares what it was given, and nothing else. */
function differs(attributes: Attributes, given: Attributes): boolean {
  return Object.entries(given).some(([name, value]) => (attributes[name] ?? '') !== value);
}

export async function deleteQueue(world: World, role: QueueRole): Promise<void> {
  // Dead letters whose queue is gone come back: src/workers has its own tests of that.
  if (role === 'dead letters' && world.queues.get('main')?.redrive !== undefined) return;
  const outcome = await outcomeOf(world.replica.DeleteQueue({ QueueUrl: world.url(role) }));
  if (!isDone(outcome, world.refusalOfMissing(role))) return;
  world.queues.delete(role);
  world.deletedAt.set(role, world.now);
}

export async function purgeQueue(world: World, role: QueueRole): Promise<void> {
  const outcome = await outcomeOf(world.replica.PurgeQueue({ QueueUrl: world.url(role) }));
  const queue = world.queues.get(role);
  const refusal = queue === undefined ? 'QueueDoesNotExist' : queue.purge(world.now);
  isDone(outcome, refusal === undefined ? [] : [refusal]);
}

/** A step of the worker that nobody sees. */
export async function sweepQueue(world: World, role: QueueRole): Promise<void> {
  const id = { account: ACCOUNT, region: REGION, name: world.name(role) };
  await world.replica.messages.of(id).sweep(id, Date.now() + 10_000);
}

export async function setQueueAttributes(
  world: World,
  role: QueueRole,
  settings: Settings,
): Promise<void> {
  const queue = world.queues.get(role);
  const attributes = attributesOf(world, role, settings);
  const retention = attributes['MessageRetentionPeriod'];
  if (queue !== undefined && retention !== undefined) {
    if (!isPlainChange(queue, Number(retention), world.now)) return;
    await sweepQueue(world, role);
  }
  const outcome = await outcomeOf(
    world.replica.SetQueueAttributes({ QueueUrl: world.url(role), Attributes: attributes }),
  );
  const refusals = world.refusalOfMissing(role);
  if (isTargetRefused(world, attributes)) refusals.push('InvalidParameterValue');
  if (isDone(outcome, refusals)) queue?.set(attributes);
}

/** When a new retention acts on messages that it ends while they are held, nobody promises. */
function isPlainChange(queue: ModelQueue, retention: number, now: number): boolean {
  return queue.messages.every(
    (message) =>
      stateOf(message, now) === 'Visible' || message.heldUntil <= message.sentAt + retention,
  );
}

export async function changeTags(
  world: World,
  op: 'tag' | 'untag',
  role: QueueRole,
  keys: readonly string[],
): Promise<void> {
  const QueueUrl = world.url(role);
  const value = String(world.steps);
  const outcome = await outcomeOf<unknown>(
    op === 'tag'
      ? world.replica.TagQueue({
          QueueUrl,
          Tags: Object.fromEntries(keys.map((key) => [key, value])),
        })
      : world.replica.UntagQueue({ QueueUrl, TagKeys: keys }),
  );
  if (!isDone(outcome, world.refusalOfMissing(role))) return;
  const tags = world.queues.get(role)?.tags;
  for (const key of keys) {
    if (op === 'tag') tags?.set(key, value);
    else tags?.delete(key);
  }
}

export async function listQueues(world: World): Promise<void> {
  const { replica, options, queues } = world;
  const existing = (['dead letters', 'main'] as const).filter((role) => queues.has(role));
  const { QueueUrls = [] } = await replica.ListQueues({ QueueNamePrefix: `${options.id}-` });
  expect(QueueUrls).toEqual(existing.map((role) => world.url(role)));
  const sources = await outcomeOf(
    replica.ListDeadLetterSourceQueues({ QueueUrl: world.url('dead letters') }),
  );
  if (!isDone(sources, world.refusalOfMissing('dead letters'))) return;
  const hasSource = queues.get('main')?.redrive !== undefined;
  expect(sources.result.queueUrls).toEqual(hasSource ? [world.url('main')] : []);
}

/** Compares everything that can be seen of a queue without changing it. */
export async function lookAtQueue(world: World, role: QueueRole, page: number): Promise<void> {
  const { replica, now } = world;
  const QueueUrl = world.url(role);
  const refusals = world.refusalOfMissing(role);
  const queue = world.queues.get(role);
  queue?.dropExpired(now);
  const url = await outcomeOf(replica.GetQueueUrl({ QueueName: world.name(role) }));
  const described = await outcomeOf(
    replica.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] }),
  );
  const tags = await outcomeOf(replica.ListQueueTags({ QueueUrl }));
  const peeked = await outcomeOf(peekAll(world, role, page));
  for (const outcome of [url, described, tags]) isDone<unknown>(outcome, refusals);
  if (!isDone(peeked, refusals) || queue === undefined) return;
  expect(peeked.result.map((message) => seenMessage(world, message)).toSorted(byName)).toEqual(
    queue.messages.map((message) => expectedMessage(world, message)).toSorted(byName),
  );
  expect(url).toEqual({ result: { QueueUrl } });
  expect(tags).toEqual({
    result: queue.tags.size === 0 ? {} : { Tags: Object.fromEntries(queue.tags) },
  });
  expect(described).toEqual({
    result: {
      Attributes: {
        ...queue.attributes,
        QueueArn: world.arn(role),
        CreatedTimestamp: expect.stringMatching(/^\d{10}$/),
        LastModifiedTimestamp: expect.stringMatching(/^\d{10}$/),
        ApproximateNumberOfMessages: String(queue.count('Visible', now)),
        ApproximateNumberOfMessagesNotVisible: String(queue.count('InFlight', now)),
        ApproximateNumberOfMessagesDelayed: String(queue.count('Delayed', now)),
      },
    },
  });
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}

function attributesOf(world: World, role: QueueRole, settings: Settings): Attributes {
  const { maxReceiveCount, redrivePermission, ofFifo, ...ofEitherType } = settings;
  const attributes: Record<string, string | undefined> = world.options.isFifo
    ? { ...ofEitherType, ...ofFifo }
    : ofEitherType;
  if (role === 'main' && maxReceiveCount !== undefined) {
    const deadLetterTargetArn = world.arn('dead letters');
    attributes['RedrivePolicy'] =
      maxReceiveCount === 0 ? '' : JSON.stringify({ deadLetterTargetArn, maxReceiveCount });
  }
  if (role === 'dead letters' && redrivePermission !== undefined) {
    attributes['RedriveAllowPolicy'] =
      redrivePermission === '' ? '' : JSON.stringify({ redrivePermission });
  }
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The dead-letter queue has to exist and to allow it. */
function isTargetRefused(world: World, { RedrivePolicy = '' }: Attributes): boolean {
  if (RedrivePolicy === '') return false;
  const allowPolicy = world.queues.get('dead letters')?.attributes['RedriveAllowPolicy'] ?? '';
  return !world.queues.has('dead letters') || allowPolicy.includes('denyAll');
}
