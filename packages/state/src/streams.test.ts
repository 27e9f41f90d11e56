import { describe, expect, test } from '@jest/globals';
import { findJetStreamWeaknesses, jetStreamLevel } from './streams.ts';

test.each([
  ['relaxed', { replicas: 1, syncAlways: false }],
  ['fsync', { replicas: 1, syncAlways: true }],
  ['replicated', { replicas: 3, syncAlways: false }],
  ['replicated-fsync', { replicas: 3, syncAlways: true }],
] as const)('%s', (durability, level) => {
  expect(jetStreamLevel(durability)).toEqual(level);
});

describe('findJetStreamWeaknesses', () => {
  const facts = { version: '2.15.1', jetstream: { config: { sync_always: true } } };

  test.each([
    ['fsync', facts, []],
    ['relaxed', { version: '2.16.0', jetstream: { config: {} } }, []],
    ['relaxed', { ...facts, version: '2.14.6' }, ['it is nats-server 2.14.6, needed is >= 2.15']],
    ['relaxed', { version: '2.15.1' }, ['JetStream is off, set jetstream { store_dir: … }']],
    [
      'fsync',
      { version: '2.15.1', jetstream: { config: {} } },
      ['sync_interval is not "always", set jetstream { sync_interval: always }'],
    ],
  ] as const)('under %s %j', (durability, nats, weaknesses) => {
    expect(findJetStreamWeaknesses(nats, durability)).toEqual(weaknesses);
  });
});
