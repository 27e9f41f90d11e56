import { expect, test } from '@jest/globals';
import { selectAttributes, selectSystemAttributes } from './attribute-selection.ts';

test.each([
  [[], 'a', false],
  [['All'], 'a', true],
  [['.*'], 'a', true],
  [['a'], 'a', true],
  [['a'], 'ab', false],
  [['a.*'], 'a.b', true],
  [['a.*'], 'ab', false],
])('asking for %j selects %s: %p', (names, name, expected) => {
  expect(selectAttributes(names)(name)).toBe(expected);
});

test('an unknown system attribute is refused', () => {
  expect(() => selectSystemAttributes(['SentTimestamp', 'Foo'])).toThrow('Foo');
  expect(selectSystemAttributes(['SentTimestamp'])('SenderId')).toBe(false);
});
