import { expect, test } from '@jest/globals';
import { isOverMark } from './admission.ts';

test.each([
  ['below the mark', 'used_memory:840\r\nmaxmemory:1000\r\n', false],
  ['above the mark', 'used_memory:860\r\nmaxmemory:1000\r\n', true],
  [
    'buffers do not count',
    'used_memory:860\r\nmaxmemory:1000\r\nmem_not_counted_for_evict:100\r\n',
    false,
  ],
  ['no limit, no mark', 'used_memory:860\r\nmaxmemory:0\r\n', false],
])('%s', (_case, info, isOver) => {
  expect(isOverMark(info)).toBe(isOver);
});
