import { describe, expect, test } from '@jest/globals';
import { messageBytes, parseMessageAttributes, parseTraceHeader } from './message.ts';

describe('message attributes', () => {
  const text = { DataType: 'String', StringValue: 'v' };

  test.each([
    [
      'a bad type',
      { a: { DataType: 'Text', StringValue: 'v' } },
      'has an invalid message attribute type',
    ],
    [
      'no value',
      { a: { DataType: 'String' } },
      "must contain non-empty message attribute value for message attribute type 'String'",
    ],
    [
      'an empty value',
      { a: { DataType: 'String', StringValue: '' } },
      'must contain non-empty message attribute value',
    ],
    [
      'no type',
      { a: { DataType: '', StringValue: 'v' } },
      'must contain non-empty message attribute type',
    ],
    ['text for binary', { a: { DataType: 'Binary', StringValue: 'v' } }, "must use field 'Binary'"],
    [
      'a word for a number',
      { a: { DataType: 'Number', StringValue: 'ten' } },
      "Can't cast the value of message (user) attribute 'a' to a number.",
    ],
    ['a leading dot', { '.a': text }, 'start or end with a dot'],
    ['two dots', { 'a..b': text }, 'successive dots'],
    ['a bad character', { 'a b': text }, 'Invalid non-alphanumeric character'],
    ['a reserved prefix', { 'AWS.a': text }, 'reserved for use by Amazon Web Services'],
    ['a forbidden character', { a: { DataType: 'String', StringValue: '\u0001' } }, 'nvalid'],
    [
      'eleven of them',
      Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`a${n}`, text])),
      'Number of message attributes [11] exceeds the allowed maximum [10].',
    ],
  ])('are refused for %s', (_case, attributes, message) => {
    expect(() => parseMessageAttributes(attributes)).toThrow(message);
  });

  test.each(['1', '-1.5', '+3', '1e10', '.5', '3.'])('accept %j as a number', (StringValue) => {
    expect(parseMessageAttributes({ a: { DataType: 'Number.float', StringValue } })).toEqual({
      a: { dataType: 'Number.float', value: StringValue },
    });
  });
});

test('the one system attribute that a sender may set is the trace header', () => {
  const value = { DataType: 'String', StringValue: 'Root=1' };
  expect(parseTraceHeader({ AWSTraceHeader: value })).toBe('Root=1');
  expect(parseTraceHeader(undefined)).toBeUndefined();
  expect(() => parseTraceHeader({ SenderId: value })).toThrow('SenderId');
});

test('names, types and values of attributes count as bytes of the message', () => {
  const attributes = {
    ü: { dataType: 'String', value: 'ab' },
    b: { dataType: 'Binary', value: new Uint8Array(10) },
  };
  expect(messageBytes('héllo', attributes)).toBe(6 + (2 + 6 + 2) + (1 + 6 + 10));
});
