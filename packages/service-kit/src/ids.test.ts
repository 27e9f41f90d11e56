import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@septet/testkit/manual-clock';

import { createIds } from './ids.ts';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('message ids', () => {
  test('are UUIDs of version 7 that carry the time', () => {
    const nowMs = Date.UTC(2026, 5, 1);
    const id = createIds(new ManualClock(nowMs)).messageId();
    expect(id).toMatch(UUID_V7);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(nowMs);
  });

  test('increase strictly, also within a millisecond and beyond its counter', () => {
    const ids = createIds(new ManualClock());
    let last = '';
    for (let n = 0; n < 20_000; n += 1) {
      const id = ids.messageId();
      expect(id > last).toBe(true);
      last = id;
    }
    expect(last).toMatch(UUID_V7);
  });

  test('increase when the clock goes back', () => {
    let nowMs = 1_700_000_000_000;
    const ids = createIds({ nowMs: () => nowMs });
    const before = ids.messageId();
    nowMs -= 60_000;
    const after = ids.messageId();
    expect(after > before).toBe(true);
    nowMs += 120_000;
    expect(ids.messageId() > after).toBe(true);
  });
});

test('random bytes are never handed out twice', () => {
  const ids = createIds(new ManualClock());
  const taken = Array.from({ length: 1_000 }, () => ids.randomBytes(16));
  expect(new Set(taken.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(1_000);
  expect(ids.randomBytes(100_000)).toHaveLength(100_000);
});

test('request ids are random UUIDs', () => {
  const ids = createIds(new ManualClock());
  expect(ids.requestId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(ids.requestId()).not.toBe(ids.requestId());
});
