import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinHeaderList, splitHeaderList } from './header-list.ts';

test.each([
  ['a, b,c', ['a', 'b', 'c']],
  ['"a,b", "c\\"d"', ['a,b', 'c"d']],
  ['', ['']],
])('%j', (value, elements) => {
  expect(splitHeaderList(value, false)).toEqual(elements);
});

test('HTTP dates keep their commas', () => {
  const dates = ['Mon, 16 Dec 2019 23:48:18 GMT', 'Tue, 17 Dec 2019 23:48:18 GMT'];
  expect(splitHeaderList(joinHeaderList(dates), true)).toEqual(dates);
});

test('what is joined is split into the same', () => {
  const element = fc
    .stringMatching(/^[!-~]([ -~]*[!-~])?$/)
    .filter((text) => !text.endsWith(' GMT'));
  fc.assert(
    fc.property(fc.array(element, { minLength: 1 }), (elements) => {
      expect(splitHeaderList(joinHeaderList(elements), false)).toEqual(elements);
    }),
  );
});
