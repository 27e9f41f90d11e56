import { describe, expect, test } from '@jest/globals';
import { parseBenchOptions } from './bench-options.ts';

describe('options of the bench', () => {
  test('runs every level for long by default', () => {
    expect(parseBenchOptions(['queue'])).toEqual({
      suite: 'queue',
      quick: false,
      jsonFile: undefined,
      profileFolder: undefined,
      levels: ['relaxed', 'fsync', 'replicated'],
    });
  });

  test('takes what it is given', () => {
    const args = ['queue', '--quick', '--json', 'rows.json', '--only', 'fsync,replicated'];
    expect(parseBenchOptions(args)).toMatchObject({
      quick: true,
      jsonFile: 'rows.json',
      levels: ['fsync', 'replicated'],
    });
  });

  test('answers the help text instead of running', () => {
    expect(parseBenchOptions(['--help'])).toBeUndefined();
  });

  test.each([
    [[], 'There is one suite, queue'],
    [['topic'], "'topic' is not it"],
    [['queue', '--fast'], "Unknown option '--fast'"],
    [['queue', '--only', 'fsync,none'], "'none' is not one"],
  ])('refuses %j', (args, sentence) => {
    expect(() => parseBenchOptions(args)).toThrow(sentence);
  });
});
