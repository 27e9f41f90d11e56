import { expect, test } from '@jest/globals';
import { engineCommand } from '@septet/testkit/engine-command';
import { ManualClock } from '@septet/testkit/manual-clock';
import { startValkey } from '@septet/testkit/valkey';
import { eventually } from '@septet/testkit/eventually';
import { Formats } from '../src/formats.ts';
import type { State } from '../src/state.ts';
import { openTestState, silent } from './rig.ts';

function openFormats(
  state: State,
  known: number,
  clock: ManualClock,
  obsolete: () => void = () => {},
): Promise<Formats> {
  return Formats.open({ state, clock, logger: silent, component: 'queue', known, obsolete });
}

test('a new format is written only when every running replica knows it, and never given up', async () => {
  await using valkey = await startValkey();
  await using state = await openTestState(valkey.url);
  const clock = new ManualClock(Date.now());
  const old = await openFormats(state, 1, clock);
  expect(old.written).toBe(1);
  const upgraded = await openFormats(state, 2, clock);
  // Side by side: both write what both can read.
  expect([old.written, upgraded.written]).toEqual([1, 1]);
  await old.close();
  await clock.advance(10_000);
  await eventually(() => upgraded.written === 2);
  // A rollback past the first record of the new format is refused with a sentence.
  await expect(openFormats(state, 1, clock)).rejects.toThrow(
    'Records of queue are written in format 2, and this release knows 1: run a newer release.',
  );
  await upgraded.close();
  const next = await openFormats(state, 2, clock);
  expect(next.written).toBe(2);
  await next.close();
});

test('a replica that died holds the format back until its lease ends', async () => {
  await using valkey = await startValkey();
  await using state = await openTestState(valkey.url);
  const clock = new ManualClock(Date.now());
  // Its process is gone: nobody beats for it and nobody says good-bye.
  await openFormats(state, 1, new ManualClock(Date.now()));
  const upgraded = await openFormats(state, 2, clock);
  await clock.advance(10_000);
  expect(upgraded.written).toBe(1);
  const key = 'septet:formats:{queue}';
  const fields = await engineCommand(valkey.port, 'HGETALL', key);
  const flat: readonly unknown[] = Array.isArray(fields) ? fields : [];
  const dead = flat[flat.findIndex((value) => String(value).startsWith('1 ')) - 1];
  await engineCommand(valkey.port, 'HSET', key, String(dead), '1 1');
  await clock.advance(10_000);
  await eventually(() => upgraded.written === 2);
  await upgraded.close();
});

test('a replica that lost touch stops writing, and stops for good when the others moved on', async () => {
  await using valkey = await startValkey();
  await using state = await openTestState(valkey.url);
  const clock = new ManualClock(Date.now());
  const reasons: string[] = [];
  const lost = await openFormats(state, 1, clock, () => reasons.push('obsolete'));
  await engineCommand(valkey.port, 'DEL', 'septet:formats:{queue}');
  const upgraded = await openFormats(state, 2, new ManualClock(Date.now()));
  expect(upgraded.written).toBe(2);
  await clock.advance(10_000);
  await eventually(() => reasons.length > 0);
  expect(() => lost.written).toThrow('temporarily unavailable');
});
