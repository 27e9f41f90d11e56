import { describe, expect, test } from '@jest/globals';
import { check } from './checker.ts';
import type { Call, Deleted, Received, Sent } from './history.ts';

interface Made {
  readonly at: readonly [startedMs: number, endedMs: number];
  readonly sends?: readonly Sent[];
  readonly received?: readonly Received[];
  readonly deletes?: readonly Deleted[];
  readonly inDrain?: boolean;
}

function call({ at: [startedMs, endedMs], ...made }: Made): Call {
  return {
    operation: 'made up',
    startedMs,
    endedMs,
    verdict: 'acknowledged',
    inDrain: false,
    sends: [],
    received: [],
    deletes: [],
    ...made,
  };
}

const sentA: Sent = { token: 'a', verdict: 'acknowledged', messageId: 'id-a' };
const a: Received = { token: 'a', messageId: 'id-a' };
const deletedA: Deleted = { messageId: 'id-a', verdict: 'acknowledged' };
const sendA = call({ at: [0, 1], sends: [sentA] });

const kept: [name: string, history: Call[]][] = [
  ['nothing happened', []],
  ['sent and drained', [sendA, call({ at: [2, 3], received: [a], inDrain: true })]],
  [
    'sent, received, deleted, gone',
    [sendA, call({ at: [2, 3], received: [a] }), call({ at: [4, 5], deletes: [deletedA] })],
  ],
  [
    'a delete of unknown outcome, and the message gone',
    [sendA, call({ at: [4, 5], deletes: [{ messageId: 'id-a', verdict: 'unknown' }] })],
  ],
  [
    'a delete of unknown outcome, and the message back',
    [
      sendA,
      call({ at: [4, 5], deletes: [{ messageId: 'id-a', verdict: 'unknown' }] }),
      call({ at: [6, 7], received: [a], inDrain: true }),
    ],
  ],
  [
    'a receive that was on its way when the delete was acknowledged',
    [
      sendA,
      call({ at: [2, 3], received: [a] }),
      call({ at: [4, 6], deletes: [deletedA] }),
      call({ at: [5, 9], received: [a] }),
    ],
  ],
  [
    'received twice and then drained',
    [
      sendA,
      call({ at: [2, 3], received: [a] }),
      call({ at: [4, 5], received: [a] }),
      call({ at: [6, 7], received: [a], inDrain: true }),
    ],
  ],
  [
    'a send of unknown outcome that is gone',
    [call({ at: [0, 1], sends: [{ token: 'a', verdict: 'unknown' }] })],
  ],
  [
    'a send of unknown outcome that arrived',
    [
      call({ at: [0, 1], sends: [{ token: 'a', verdict: 'unknown' }] }),
      call({ at: [2, 3], received: [a], inDrain: true }),
    ],
  ],
  [
    'a refused send that is gone',
    [call({ at: [0, 1], sends: [{ token: 'a', verdict: 'refused' }] })],
  ],
];

const broken: [rule: string, name: string, history: Call[]][] = [
  ['lost', 'sent and never seen', [sendA]],
  [
    'lost',
    'received under faults, and not there afterwards',
    [sendA, call({ at: [2, 3], received: [a] })],
  ],
  [
    'lost',
    'a refused delete, and the message gone',
    [sendA, call({ at: [4, 5], deletes: [{ messageId: 'id-a', verdict: 'refused' }] })],
  ],
  [
    'lost',
    'one entry of a batch',
    [
      call({
        at: [0, 1],
        sends: [sentA, { token: 'b', verdict: 'acknowledged', messageId: 'id-b' }],
      }),
      call({ at: [2, 3], received: [a], inDrain: true }),
    ],
  ],
  [
    'returned',
    'deleted and received under faults',
    [sendA, call({ at: [2, 3], deletes: [deletedA] }), call({ at: [4, 5], received: [a] })],
  ],
  [
    'returned',
    'deleted and drained',
    [
      sendA,
      call({ at: [2, 3], deletes: [deletedA] }),
      call({ at: [4, 5], received: [a], inDrain: true }),
    ],
  ],
  [
    'returned',
    'the first of two acknowledged deletes counts',
    [
      sendA,
      call({ at: [2, 3], deletes: [deletedA] }),
      call({ at: [2, 9], deletes: [deletedA] }),
      call({ at: [4, 5], received: [a] }),
    ],
  ],
  ['invented', 'received and never sent', [call({ at: [2, 3], received: [a] })]],
  [
    'invented',
    'refused and received',
    [
      call({ at: [0, 1], sends: [{ token: 'a', verdict: 'refused' }] }),
      call({ at: [2, 3], received: [a], inDrain: true }),
    ],
  ],
  [
    'invented',
    'an altered body',
    [call({ at: [2, 3], received: [{ messageId: 'id-x', token: undefined }] })],
  ],
  [
    'duplicated',
    'under another id than its sender was told',
    [
      sendA,
      call({
        at: [2, 3],
        received: [a, { token: 'a', messageId: 'id-twice' }],
        inDrain: true,
      }),
    ],
  ],
  [
    'duplicated',
    'an unknown send that was stored twice',
    [
      call({ at: [0, 1], sends: [{ token: 'a', verdict: 'unknown' }] }),
      call({ at: [2, 3], received: [a], inDrain: true }),
      call({ at: [4, 5], received: [{ token: 'a', messageId: 'id-twice' }], inDrain: true }),
    ],
  ],
];

describe('the checker of crash histories', () => {
  test.each(kept)('accepts: %s', (_name, history) => {
    expect(check(history)).toEqual([]);
  });

  test.each(broken)('finds %s: %s', (rule, _name, history) => {
    expect(check(history).map((violation) => violation.rule)).toEqual([rule]);
  });
});
