import { queueDoesNotExist } from '@septet/contracts/sqs/errors';
import { integerReply, isList, listReply, textReply, type Reply } from '@septet/state/reply';
import type { QueueId } from '../queue/queue-id.ts';
import type {
  LeaseCall,
  LeasedCall,
  LeasedMessage,
  LeaseOutcome,
  Parking,
  PeekedMessage,
  PeekList,
  PeekPage,
  VisibilityOutcome,
  Wake,
} from './message-store.ts';

/** The outcome of each entry; wakes the replica that a reply names. @throws QueueDoesNotExist */
export function entryOutcomes(replies: readonly Reply[], queue: QueueId, wake: Wake): string[] {
  return replies.map((reply) => entryOutcome(reply, queue, wake));
}

function entryOutcome(reply: Reply, queue: QueueId, wake: Wake): string {
  const text = textReply(reply);
  const wakeAt = text.indexOf(';');
  const outcome = wakeAt === -1 ? text : text.slice(0, wakeAt);
  if (outcome === 'nonexistent') throw queueDoesNotExist();
  if (wakeAt !== -1) wake(text.slice(wakeAt + 1), queue);
  return outcome;
}

const TOO_LONG = 'too-long:';

/** The queue's maximum, when the outcome says that a message was longer. */
export function tooLongForBytes(outcome: string): number | undefined {
  return outcome.startsWith(TOO_LONG) ? Number(outcome.slice(TOO_LONG.length)) : undefined;
}

export function parseVisibilityOutcome(outcome: string): VisibilityOutcome {
  switch (outcome) {
    case '1':
      return 'changed';
    case 'missing':
    case 'visible':
    case 'beyond':
      return outcome;
    default:
      throw new Error(`a script answered ${outcome} to a change of visibility`);
  }
}

const PARKING: Readonly<Record<Parking, string>> = { never: '0', 'if-empty': '1', always: '2' };

/** The arguments that receive-messages.lua and receive-fifo.lua share. */
export function leaseArguments(call: LeaseCall): string[] {
  const { attempt, replica, park, inFlightLimit, mayMove } = call;
  return [attempt, replica, PARKING[park], String(inFlightLimit), mayMove ? '1' : '0'];
}

/** Reads what both receive scripts answer; `parseCall` gets the list and the position of one call. */
export function parseLeaseReply(
  reply: Reply,
  parseCall: (list: readonly Reply[], position: number, receivedMs: number) => LeasedCall,
): LeaseOutcome & { readonly wake: string } {
  const [status, waitSeconds, nextDueMs, wake, receivedMs, deadLetters, ...calls] =
    listReply(reply);
  const dueMs = integerReply(nextDueMs);
  return {
    status: parseLeaseStatus(status),
    waitSeconds: integerReply(waitSeconds),
    nextDueMs: dueMs < 0 ? undefined : dueMs,
    wake: textReply(wake),
    deadLetters: deadLetters === 'moved' || deadLetters === 'move-due' ? deadLetters : '',
    calls: calls.map((call, position) =>
      parseCall(listReply(call), position, integerReply(receivedMs)),
    ),
  };
}

function parseLeaseStatus(status: Reply | undefined): LeaseOutcome['status'] {
  if (
    status === 'ok' ||
    status === 'empty' ||
    status === 'over-limit' ||
    status === 'nonexistent'
  ) {
    return status;
  }
  throw new Error(`a receive script answered ${String(status)}`);
}

const LEASED_PARTS = 4;

/** Message, record, receive count, first receive, again and again from `from` on. */
export function parseLeasedMessages(flat: readonly Reply[], from: number): LeasedMessage[] {
  const messages: LeasedMessage[] = [];
  for (let at = from; at < flat.length; at += LEASED_PARTS) {
    messages.push({
      message: textReply(flat[at]),
      record: textReply(flat[at + 1]),
      receiveCount: integerReply(flat[at + 2]),
      firstReceivedMs: integerReply(flat[at + 3]),
    });
  }
  return messages;
}

const PEEKED_PARTS = 6;

/** @throws QueueDoesNotExist */
export function parsePeekPage(reply: Reply): PeekPage {
  if (!isList(reply)) throw queueDoesNotExist();
  const [list, position, ...flat] = reply;
  const messages: PeekedMessage[] = [];
  for (let at = 0; at < flat.length; at += PEEKED_PARTS) {
    messages.push({
      message: textReply(flat[at]),
      list: parsePeekList(flat[at + 1]),
      dueMs: integerReply(flat[at + 2]),
      record: textReply(flat[at + 3]),
      receiveCount: integerReply(flat[at + 4]),
      firstReceivedMs: integerReply(flat[at + 5]),
    });
  }
  const next =
    list === '' ? undefined : { list: parsePeekList(list), position: integerReply(position) };
  return { messages, next };
}

export function parsePeekList(text: unknown): PeekList {
  if (text === 'visible' || text === 'aside' || text === 'delayed' || text === 'leased')
    return text;
  throw new Error(`${String(text)} is no list of a queue`);
}

/** -1 says that the queue does not exist. */
export function parseSwept(reply: Reply): number | undefined {
  const touched = integerReply(reply);
  return touched < 0 ? undefined : touched;
}
