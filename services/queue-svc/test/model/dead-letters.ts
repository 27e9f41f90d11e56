import { eventually } from '@septet/testkit/eventually';
import { expect } from '@jest/globals';
import { nameOf, peekAll } from './looks.ts';
import type { ModelMessage } from './model-message.ts';
import type { QueueRole } from './step.ts';
import type { World } from './world.ts';

/**
 * Waits until the dead letters that a receive took out have arrived. Which ones it took, where the rules leave a
 * choice, is seen from what is left.
 */
export async function settleDeadLetters(
  world: World,
  role: QueueRole,
  deadLetters: readonly ModelMessage[],
  mustMove: readonly ModelMessage[],
): Promise<void> {
  const { now } = world;
  const source = world.queues.get(role);
  const target = world.queues.get('dead letters');
  if (source === undefined || target === undefined) throw new Error('dead letters without queues');
  const left = (await peekAll(world, role, 100)).map(nameOf);
  const moved = deadLetters.filter(({ name }) => !left.includes(name));
  expect(moved).toEqual(expect.arrayContaining([...mustMove]));
  source.remove(moved);
  target.dropExpired(now);
  const known = target.messages.map(({ name }) => name);
  // A standard queue keeps the time of sending, so that a message may be too old when it arrives.
  const expected = moved.filter((message) => target.isFifo || now < target.expiryOf(message));
  const arrived = await eventually(
    async () => {
      const news = (await peekAll(world, 'dead letters', 100)).filter(
        (message) => !known.includes(nameOf(message)),
      );
      return news.length >= expected.length && news;
    },
    { what: 'the arrival of dead letters', withinMs: 5_000, everyMs: 2 },
  );
  if (arrived === false) return;
  const inOrder = arrived.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const lastOfGroup = new Map<string | undefined, string>();
  for (const message of expected) {
    const seen = inOrder.find(({ MessageId }) => MessageId === message.messageId);
    if (seen === undefined) throw new Error(`${message.name} did not arrive`);
    const name = nameOf(seen);
    if (target.isFifo && name < (lastOfGroup.get(message.groupId) ?? '')) {
      throw new Error(`${message.name} was overtaken on its way`);
    }
    lastOfGroup.set(message.groupId, name);
    target.add(
      {
        ...message,
        name,
        sourceArn: world.arn(role),
        sentAt: target.isFifo ? now : message.sentAt,
        receivesElsewhere: message.receives,
        hold: undefined,
        heldUntil: 0,
        lease: 0,
        isChanged: false,
      },
      0,
    );
  }
  if (target.isFifo) {
    target.messages = target.messages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }
}
