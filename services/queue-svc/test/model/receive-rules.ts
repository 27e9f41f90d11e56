import { stateOf, type ModelMessage } from './model-message.ts';
import type { ModelQueue } from './model-queue.ts';

/** One receive moves at most ten messages to the dead-letter queue: each may have a megabyte. */
const MAX_MOVES = 10;

/** What a receive of at most `max` messages may and must answer, before it happens. */
export interface ReceiveRule {
  /** Undefined when `names`, in this order, is a right answer; else what is wrong with it. */
  objection(names: readonly string[]): string | undefined;
  /** Messages that were received too often and stand where this receive looks. */
  readonly deadLetters: readonly ModelMessage[];
  /** Those of them that cannot be left behind by the answer `names`. */
  mustMove(names: readonly string[]): readonly ModelMessage[];
}

export function receiveRule(queue: ModelQueue, max: number, now: number): ReceiveRule {
  return queue.isFifo ? fifoRule(queue, max, now) : standardRule(queue, max, now);
}

/**
 * A standard queue: any of the visible messages, as many as asked for. More than AWS promises: what nobody
 * received yet comes in the order of sending.
 */
function standardRule(queue: ModelQueue, max: number, now: number): ReceiveRule {
  const visible = queue.messages.filter((message) => stateOf(message, now) === 'Visible');
  const deadLetters = visible.filter((message) => queue.isDeadLetter(message));
  const deliverable = visible.filter((message) => !queue.isDeadLetter(message));
  const fresh = namesOf(deliverable.filter(({ receives }) => receives === 0));
  const expected = Math.min(max, deliverable.length);
  return {
    deadLetters,
    objection(names) {
      const allowed = namesOf(deliverable);
      const wrong = names.find((name, at) => !allowed.includes(name) || names.indexOf(name) !== at);
      if (wrong !== undefined) return `${wrong} cannot be received`;
      if (names.length !== expected) return `${names.length} messages instead of ${expected}`;
      const receivedFresh = names.filter((name) => fresh.includes(name));
      if (receivedFresh.join() !== fresh.slice(0, receivedFresh.length).join()) {
        return `never received before are ${fresh.join()}, in this order`;
      }
      return undefined;
    },
    mustMove: (names) => (names.length < max ? atMost(deadLetters) : []),
  };
}

/**
 * A FIFO queue: of each group what stands before its first invisible message, in order; as many as possible of
 * one group, then of the next.
 */
function fifoRule(queue: ModelQueue, max: number, now: number): ReceiveRule {
  const groups = [...new Set(queue.messages.map(({ groupId }) => groupId))].map((groupId) => {
    const members = queue.messages.filter((message) => message.groupId === groupId);
    const end = members.findIndex((message) => stateOf(message, now) !== 'Visible');
    const open = end === -1 ? members : members.slice(0, end);
    return { open, deliverable: namesOf(open.filter((message) => !queue.isDeadLetter(message))) };
  });
  const deadLetters = groups.flatMap(({ open }) =>
    open.filter((message) => queue.isDeadLetter(message)),
  );
  // What stays because of the limit holds the rest of its group back.
  const isCut = deadLetters.length > MAX_MOVES;
  return {
    deadLetters,
    objection(names) {
      if (names.length > max) return `${names.length} messages instead of at most ${max}`;
      let at = 0;
      while (at < names.length) {
        const group = groups.find(({ deliverable }) => deliverable[0] === names[at]);
        if (group === undefined) return `${names[at]} is not the next one of its group`;
        const rest = names.slice(at, at + group.deliverable.length);
        const taken = group.deliverable.findIndex((name, index) => name !== rest[index]);
        const count = taken === -1 ? group.deliverable.length : taken;
        at += count;
        if (count < group.deliverable.length && at < names.length && !isCut) {
          return `${names[at]} comes before the group of ${names[at - 1]} is exhausted`;
        }
      }
      const most = groups.reduce((sum, { deliverable }) => sum + deliverable.length, 0);
      if (names.length < Math.min(max, most) && !isCut) {
        return `${names.length} messages instead of ${Math.min(max, most)}`;
      }
      return undefined;
    },
    mustMove(names) {
      if (names.length < max) return atMost(deadLetters);
      return groups.flatMap(({ open }) => {
        const last = open.findLastIndex(({ name }) => names.includes(name));
        return open.slice(0, last + 1).filter((message) => deadLetters.includes(message));
      });
    },
  };
}

function atMost(deadLetters: readonly ModelMessage[]): readonly ModelMessage[] {
  return deadLetters.length > MAX_MOVES ? [] : deadLetters;
}

function namesOf(messages: readonly ModelMessage[]): string[] {
  return messages.map(({ name }) => name);
}
