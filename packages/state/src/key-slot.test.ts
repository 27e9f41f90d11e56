import { describe, expect, test } from '@jest/globals';
import { slotOf } from './key-slot.ts';
import { keyTag, tagOf } from './key-tag.ts';

describe('key slots', () => {
  // Valkey cluster specification, appendix A, and CLUSTER KEYSLOT of a real server.
  test.each([
    ['123456789', 12739],
    ['foo', 12182],
    ['{foo}bar', 12182],
    ['', 0],
  ])('%j is in slot %d', (key, slot) => {
    expect(slotOf(key)).toBe(slot);
  });

  test.each([
    ['sq:{1/us-east-1/jobs}:meta', '{1/us-east-1/jobs}'],
    ['plain', '{plain}'],
    ['{}empty', '{{}empty}'],
    ['{a}{b}', '{a}'],
    ['open{brace', '{open{brace}'],
  ])('the tag of %s is %s', (key, tag) => {
    expect(tagOf(key)).toBe(tag);
  });

  test('everything of a resource shares a slot', () => {
    const tag = keyTag('123456789012', 'eu-central-1', 'orders');
    expect(slotOf(`sq:${tag}:messages`)).toBe(slotOf(`once:${tag}:session`));
  });
});
