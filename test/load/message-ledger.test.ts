import { describe, expect, test } from '@jest/globals';
import { imbalance, MessageLedger } from './message-ledger.ts';

describe('MessageLedger', () => {
  test('is balanced when everything sent was received and deleted once', () => {
    const ledger = ledgerOf({ sent: ['a', 'b'], received: ['b', 'a'], deleted: 2 });
    expect(imbalance(ledger.balance(0))).toBeUndefined();
  });

  test.each([
    ['a lost message', { sent: ['a', 'b'], received: ['a'], deleted: 1 }, 0, 'missing 1'],
    ['a message twice', { sent: ['a'], received: ['a', 'a'], deleted: 1 }, 0, 'surplus 1'],
    ['a message from nowhere', { sent: [], received: ['a'], deleted: 1 }, 0, 'surplus 1'],
    ['a failed delete', { sent: ['a'], received: ['a'], deleted: 0 }, 0, 'deleted 0'],
    ['a queue that is not empty', { sent: ['a'], received: ['a'], deleted: 1 }, 1, 'queue 1'],
  ])('tells %s', (_what, course, leftInQueue, told) => {
    expect(imbalance(ledgerOf(course).balance(leftInQueue))).toContain(told);
  });
});

function ledgerOf(course: { sent: string[]; received: string[]; deleted: number }): MessageLedger {
  const ledger = new MessageLedger();
  for (const id of course.sent) ledger.send(id);
  for (const id of course.received) ledger.receive(id);
  ledger.delete(course.deleted);
  return ledger;
}
