import { describe, expect, test } from '@jest/globals';
import { findWeaknesses, parseInfo, type EngineFacts } from './check-engine.ts';

const strong = {
  info: { valkey_version: '9.1.2', redis_version: '7.2.4', connected_slaves: '2' },
  config: {
    appendonly: 'yes',
    appendfsync: 'always',
    'no-appendfsync-on-rewrite': 'no',
    'min-replicas-to-write': '1',
    'min-replicas-max-lag': '10',
    'maxmemory-policy': 'noeviction',
  },
};

function facts(
  config: Record<string, string> = {},
  info: Record<string, string> = {},
): EngineFacts {
  return {
    config: new Map(Object.entries({ ...strong.config, ...config })),
    info: new Map(Object.entries({ ...strong.info, ...info })),
  };
}

describe('findWeaknesses', () => {
  test.each(['relaxed', 'fsync', 'replicated', 'replicated-fsync'] as const)(
    'accepts an engine that keeps what %s promises',
    (durability) => {
      expect(findWeaknesses(facts(), durability, 'single')).toEqual([]);
    },
  );

  test.each([
    ['relaxed', { appendonly: 'no' }, 'appendonly is "no", set appendonly yes'],
    ['relaxed', { appendfsync: 'no' }, 'appendfsync is "no", set appendfsync everysec'],
    [
      'relaxed',
      { 'maxmemory-policy': 'allkeys-lru' },
      'maxmemory-policy is "allkeys-lru", set maxmemory-policy noeviction',
    ],
    ['fsync', { appendfsync: 'everysec' }, 'appendfsync is "everysec", set appendfsync always'],
    [
      'fsync',
      { 'no-appendfsync-on-rewrite': 'yes' },
      'no-appendfsync-on-rewrite is "yes", set no-appendfsync-on-rewrite no',
    ],
    [
      'replicated',
      { 'min-replicas-to-write': '0' },
      'min-replicas-to-write is "0", set min-replicas-to-write 1',
    ],
    [
      'replicated',
      { 'min-replicas-max-lag': '0' },
      'min-replicas-max-lag is "0", set min-replicas-max-lag 10',
    ],
    [
      'replicated-fsync',
      { appendfsync: 'everysec' },
      'appendfsync is "everysec", set appendfsync always',
    ],
  ] as const)('under %s refuses %j', (durability, config, sentence) => {
    expect(findWeaknesses(facts(config), durability, 'single')).toEqual([sentence]);
  });

  test.each([
    [{ valkey_version: '7.2.9' }, 'it is Valkey 7.2.9, needed is Valkey >= 8 or Redis >= 7.2'],
    [{ connected_slaves: '0' }, 'no replica is connected (connected_slaves:0), start at least one'],
  ])('under replicated refuses %j', (info, sentence) => {
    expect(findWeaknesses(facts({}, info), 'replicated', 'sentinel')).toEqual([sentence]);
  });

  test.each([
    ['7.2.4', []],
    ['8.0.6', []],
    ['7.0.15', ['it is Redis 7.0.15, needed is Valkey >= 8 or Redis >= 7.2']],
  ])('judges Redis %s by its own version', (version, weaknesses) => {
    const { config, info } = facts({}, { redis_version: version });
    const redis = new Map([...info].filter(([field]) => field !== 'valkey_version'));
    expect(findWeaknesses({ config, info: redis }, 'relaxed', 'single')).toEqual(weaknesses);
  });

  test.each(['sentinel', 'cluster'] as const)('refuses fsync with %s', (topology) => {
    expect(findWeaknesses(facts(), 'fsync', topology)).toEqual([
      expect.stringContaining('SEPTET_DURABILITY=fsync'),
    ]);
  });

  test('relaxed is content with everysec and with no replica', () => {
    const alone = facts(
      { appendfsync: 'everysec', 'min-replicas-to-write': '0' },
      { connected_slaves: '0' },
    );
    expect(findWeaknesses(alone, 'relaxed', 'single')).toEqual([]);
  });
});

test('parseInfo reads fields and skips headings', () => {
  expect(parseInfo('# Server\r\nvalkey_version:9.1.2\r\nos:Linux: x\r\n')).toEqual(
    new Map([
      ['valkey_version', '9.1.2'],
      ['os', 'Linux: x'],
    ]),
  );
});
