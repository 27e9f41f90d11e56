import { describe, expect, test } from '@jest/globals';
import { checkedRegion } from './authenticate.ts';

describe('checkedRegion', () => {
  test.each(['us-east-1', 'eu-west-1', 'local'])('lets %s pass', (region) => {
    expect(checkedRegion(region)).toBe(region);
  });

  test.each(['', 'x}y', 'a/b', 'US-EAST-1', 'a'.repeat(33)])(
    'refuses %j, which cannot be part of a key',
    (region) => {
      expect(() => checkedRegion(region)).toThrow('Credential should be scoped to a valid region');
    },
  );
});
