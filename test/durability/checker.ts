import type { Call, Sent } from './history.ts';

/** A promise of architecture §8 that a history breaks. */
export interface Violation {
  readonly rule: RuleName;
  readonly detail: string;
}

type Rule = (history: readonly Call[]) => string[];

/**
 * The promises, each with what breaks it. FIFO queues add two here: order per group, and one appearance of an
 * unknown send that was repeated with its dedupe id.
 */
const rules = {
  /** After the faults everything acknowledged is still there, but for what somebody tried to delete. */
  lost: findLost,
  /** A message whose delete was acknowledged is in no answer to a receive that started later. */
  returned: findReturned,
  /** Every message received was sent, unaltered, by a call that was not refused. */
  invented: findInvented,
  /** One send is one message, under the id that its sender was told, however often it was repeated inside. */
  duplicated: findDuplicated,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** Every breach in the history of a run: calls under faults, then a drain that read the queue empty. */
export function check(history: readonly Call[]): Violation[] {
  return [
    ...violationsOf('lost', history),
    ...violationsOf('returned', history),
    ...violationsOf('invented', history),
    ...violationsOf('duplicated', history),
  ];
}

function violationsOf(rule: RuleName, history: readonly Call[]): Violation[] {
  return rules[rule](history).map((detail) => ({ rule, detail }));
}

function findLost(history: readonly Call[]): string[] {
  const drained = new Set<string>();
  const deleteAttempted = new Set<string>();
  for (const call of history) {
    if (call.inDrain) for (const { messageId } of call.received) drained.add(messageId);
    // A refused delete changed nothing, and so excuses nothing.
    for (const { messageId, verdict } of call.deletes) {
      if (verdict !== 'refused') deleteAttempted.add(messageId);
    }
  }
  return sendsOf(history)
    .filter(({ verdict }) => verdict === 'acknowledged')
    .filter(({ messageId = '' }) => !drained.has(messageId) && !deleteAttempted.has(messageId))
    .map(({ token, messageId }) => `${token} was acknowledged as ${messageId} and is gone`);
}

function findReturned(history: readonly Call[]): string[] {
  const deletedAtMs = new Map<string, number>();
  for (const { deletes, endedMs } of history) {
    for (const { messageId, verdict } of deletes) {
      if (verdict !== 'acknowledged') continue;
      deletedAtMs.set(messageId, Math.min(endedMs, deletedAtMs.get(messageId) ?? endedMs));
    }
  }
  return history.flatMap(({ received, startedMs }) =>
    received
      .filter(({ messageId }) => startedMs > (deletedAtMs.get(messageId) ?? Infinity))
      .map(({ messageId }) => `${messageId} came back after its delete was acknowledged`),
  );
}

function findInvented(history: readonly Call[]): string[] {
  const sent = new Map(sendsOf(history).map((send) => [send.token, send]));
  return history.flatMap(({ received }) =>
    received.flatMap(({ messageId, token }) => {
      if (token === undefined) return [`${messageId} has a body that nobody wrote`];
      const send = sent.get(token);
      if (send === undefined) return [`${messageId} carries ${token}, which nobody sent`];
      return send.verdict === 'refused' ? [`${token} was refused and yet received`] : [];
    }),
  );
}

function findDuplicated(history: readonly Call[]): string[] {
  const idOf = new Map<string, string>();
  for (const { token, messageId } of sendsOf(history)) {
    if (messageId !== undefined) idOf.set(token, messageId);
  }
  const found: string[] = [];
  for (const { received } of history) {
    for (const { token, messageId } of received) {
      if (token === undefined) continue;
      const known = idOf.get(token) ?? messageId;
      idOf.set(token, known);
      if (known !== messageId) found.push(`${token} is ${known} and ${messageId}`);
    }
  }
  return found;
}

function sendsOf(history: readonly Call[]): Sent[] {
  return history.flatMap(({ sends }) => sends);
}
