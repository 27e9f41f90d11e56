import { describe, expect, test } from '@jest/globals';
import { averageStages, summarize, type Sample } from './measurement.ts';
import { renderTable, toRows } from './report.ts';

const samples = [
  sample('fauxqs', 1, 10_000),
  sample('septet fsync', 1, 8_000),
  sample('fauxqs', 2, 2_000),
  sample('septet fsync', 2, 1_800),
  sample('fauxqs', 3, 12_000),
  sample('septet fsync', 3, 6_000),
];

describe('a summary', () => {
  const [peer, septet] = summarize(samples, 'fauxqs');

  test('compares with the peer in the same round, so that a slow moment of the machine counts for both', () => {
    expect(peer?.ratio).toBe(1);
    expect(septet).toMatchObject({ messagesPerSecond: 6_000, ratio: 0.8 });
  });

  test('shares processor time out over the requests', () => {
    expect(septet?.cpuMicrosPerRequest).toEqual({ valkey: 20, 'load generator': 10 });
    expect(septet?.generatorShare).toBe(0.01);
  });
});

test('the table says whether a target is met', () => {
  const table = renderTable(summarize(samples, 'fauxqs'));
  expect(table).toMatch(/septet fsync +6,000 +0.80x +0.7x met/);
});

test('the rows carry value, unit and ratio', () => {
  expect(toRows(summarize(samples, 'fauxqs'))).toContainEqual({
    suite: 'queue',
    case: 'SendMessage',
    subject: 'septet fsync',
    value: 6_000,
    unit: 'messages/s',
    ratio: 0.8,
  });
});

test('stages are averaged over all requests that went through them', () => {
  const watched = [
    { ...sample('septet fsync', 1, 1), stages: { decode: { micros: 100, count: 10 } } },
    { ...sample('septet fsync', 2, 1), stages: { decode: { micros: 500, count: 90 } } },
  ];
  expect(averageStages(watched)).toEqual([{ case: 'SendMessage', micros: { decode: 6 } }]);
});

function sample(subject: string, round: number, messagesPerSecond: number): Sample {
  return {
    subject,
    round,
    case: 'SendMessage',
    result: {
      messagesPerSecond,
      requests: 1000,
      elapsedMs: 1000,
      latency: { p50Ms: 1, p99Ms: 2 },
      generatorCpuMicros: 10_000,
      failures: 0,
      firstFailure: undefined,
    },
    cpuMicros: { valkey: 20_000 },
    othersShare: 0,
    stages: {},
  };
}
