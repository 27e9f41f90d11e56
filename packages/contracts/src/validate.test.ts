import { describe, expect, test } from '@jest/globals';
import { length, notEmpty, oneOf, pattern, range, rule, type Limits } from './limit.ts';
import { ServiceError } from './service-error.ts';
import type { Protocol, ServiceModel } from './shape.ts';
import { validate } from './validate.ts';

function modelOf(protocol: Protocol): ServiceModel {
  return {
    api: 'test',
    service: 'test-svc',
    title: 'Test',
    signingName: 'test',
    version: '2026-01-01',
    protocols: [protocol],
    operations: {},
    shapes: {
      Root: {
        type: 'structure',
        members: {
          Name: { shape: 'string', required: true },
          Count: { shape: 'integer' },
          Size: { shape: 'long' },
          Ratio: { shape: 'double' },
          Flag: { shape: 'boolean' },
          Data: { shape: 'blob' },
          Since: { shape: 'timestamp' },
          Any: { shape: 'document' },
          Tags: { shape: 'Tags' },
          Labels: { shape: 'Labels' },
          Child: { shape: 'Root' },
          Choice: { shape: 'Choice' },
          Secret: { shape: 'Secret' },
          Frames: { shape: 'Frames' },
        },
      },
      Tags: { type: 'list', member: { shape: 'Tag' } },
      Tag: {
        type: 'structure',
        members: { Key: { shape: 'string', required: true }, Value: { shape: 'string' } },
      },
      Labels: { type: 'map', key: { shape: 'string' }, value: { shape: 'string' } },
      Choice: { type: 'union', members: { One: { shape: 'string' } } },
      Frames: { type: 'union', members: { One: { shape: 'string' } }, eventStream: true },
      Secret: { type: 'string', sensitive: true },
      string: { type: 'string' },
      integer: { type: 'integer' },
      long: { type: 'long' },
      double: { type: 'double' },
      boolean: { type: 'boolean' },
      blob: { type: 'blob' },
      timestamp: { type: 'timestamp' },
      document: { type: 'document' },
    },
  };
}

const model = modelOf('json-1.1');

const limits: Limits = {
  structures: {
    Root: {
      Name: [length(2, 4), pattern(/[a-z]+/)],
      Count: [range(1, 10)],
      Data: [length(0, 2)],
      Tags: [length(1, 2)],
      Secret: [length(8, 16)],
      Labels: [
        rule((labels) => (labels === forbidden ? new ServiceError('Nope', 'no') : undefined)),
      ],
    },
    Tag: { Value: [oneOf('x', 'y')], Key: [notEmpty] },
  },
};
const forbidden = { bad: 'label' };

function errorOf(input: unknown, subject = model): unknown {
  try {
    validate(subject, limits, 'Root', input);
  } catch (error) {
    return error;
  }
  return undefined;
}

test('accepts an input of every type, and members it does not know', () => {
  const input = {
    Name: 'abc',
    Count: 10,
    Size: 2 ** 40,
    Ratio: 0.5,
    Flag: false,
    Data: Uint8Array.of(1, 2),
    Since: new Date(0),
    Any: { a: [1, null] },
    Tags: [{ Key: 'k', Value: 'x' }],
    Labels: { a: 'b' },
    Child: { Name: 'ab', Child: { Name: 'cd' } },
    Choice: { One: '1' },
    Secret: 'long enough',
    Frames: 'not looked at',
    Unknown: 1,
  };
  expect(errorOf(input)).toBeUndefined();
});

test('takes null for absent', () => {
  expect(errorOf({ Name: 'abc', Count: null, Flag: undefined })).toBeUndefined();
});

const FAILED = 'failed to satisfy constraint:';

describe('words violations as most AWS APIs do', () => {
  test.each<[string, unknown, string]>([
    ['a missing member', {}, `Value null at 'name' ${FAILED} Member must not be null`],
    [
      'a short string',
      { Name: 'a' },
      `Value 'a' at 'name' ${FAILED} Member must have length greater than or equal to 2`,
    ],
    [
      'a long string',
      { Name: 'abcde' },
      `Value 'abcde' at 'name' ${FAILED} Member must have length less than or equal to 4`,
    ],
    [
      'a wrong character',
      { Name: 'aBc' },
      `Value 'aBc' at 'name' ${FAILED} Member must satisfy regular expression pattern: [a-z]+`,
    ],
    [
      'a small number',
      { Name: 'ab', Count: 0 },
      `Value '0' at 'count' ${FAILED} Member must have value greater than or equal to 1`,
    ],
    [
      'a large number',
      { Name: 'ab', Count: 11 },
      `Value '11' at 'count' ${FAILED} Member must have value less than or equal to 10`,
    ],
    [
      'a large blob',
      { Name: 'ab', Data: Uint8Array.of(1, 2, 3) },
      `Value 'AQID' at 'data' ${FAILED} Member must have length less than or equal to 2`,
    ],
    [
      'an empty list',
      { Name: 'ab', Tags: [] },
      `Value '[]' at 'tags' ${FAILED} Member must have length greater than or equal to 1`,
    ],
    [
      'an item that lacks a member',
      { Name: 'ab', Tags: [{ Key: 'k' }, {}] },
      `Value null at 'tags.2.member.key' ${FAILED} Member must not be null`,
    ],
    [
      'an item that is empty where it may not be',
      { Name: 'ab', Tags: [{ Key: '' }] },
      `Value null at 'tags.1.member.key' ${FAILED} Member must not be null`,
    ],
    [
      'a value outside a set',
      { Name: 'ab', Tags: [{ Key: 'k', Value: 'z' }] },
      `Value 'z' at 'tags.1.member.value' ${FAILED} Member must satisfy enum value set: [x, y]`,
    ],
    [
      'a nested member',
      { Name: 'ab', Child: { Name: 'ab', Child: {} } },
      `Value null at 'child.child.name' ${FAILED} Member must not be null`,
    ],
    [
      'a secret, which it does not repeat',
      { Name: 'ab', Secret: 'short' },
      `Value '***' at 'secret' ${FAILED} Member must have length`,
    ],
    [
      'a null in a list',
      { Name: 'ab', Tags: [null] },
      `Value null at 'tags.1.member' ${FAILED} Member must not be null`,
    ],
  ])('%s', (_, input, message) => {
    const error = errorOf(input);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ code: 'ValidationException', status: 400 });
    expect(String(error)).toContain(`1 validation error detected: ${message}`);
  });

  test('several at once', () => {
    expect(errorOf({ Count: 0 })).toMatchObject({
      message:
        `2 validation errors detected: Value null at 'name' ${FAILED} Member must not be null; ` +
        `Value '0' at 'count' ${FAILED} Member must have value greater than or equal to 1`,
    });
  });

  test('with the code of the query wire on query APIs', () => {
    expect(errorOf({}, modelOf('query'))).toMatchObject({ code: 'ValidationError' });
  });

  test('a rule by its own error', () => {
    expect(errorOf({ Name: 'ab', Labels: forbidden })).toMatchObject({
      code: 'Nope',
      message: 'no',
    });
  });
});

describe('refuses wrong types before anything else', () => {
  test.each<[unknown, string]>([
    [{ Name: 1 }, 'NUMBER_VALUE can not be converted to a String'],
    [{ Name: true }, 'TRUE_VALUE can not be converted to a String'],
    [{ Name: ['a'] }, 'Start of list found where not expected'],
    [{ Name: { a: 1 } }, 'Start of structure or map found where not expected.'],
    [{ Count: '1' }, 'STRING_VALUE can not be converted to an Integer'],
    [{ Count: 1.5 }, 'NUMBER_VALUE can not be converted to an Integer'],
    [{ Count: 2 ** 31 }, 'NUMBER_VALUE can not be converted to an Integer'],
    [{ Size: 1.5 }, 'NUMBER_VALUE can not be converted to a Long'],
    [{ Ratio: 'a' }, 'STRING_VALUE can not be converted to a Double'],
    [{ Flag: 'true' }, 'STRING_VALUE can not be converted to a Boolean'],
    [{ Data: 'AQ==' }, 'STRING_VALUE can not be converted to a Blob'],
    [{ Since: new Date(NaN) }, 'Start of structure or map found where not expected.'],
    [{ Tags: 'a' }, 'STRING_VALUE can not be converted to a list'],
    [{ Labels: [] }, 'Start of list found where not expected'],
    [{ Labels: { a: 1 } }, 'NUMBER_VALUE can not be converted to a String'],
    ['text', 'STRING_VALUE can not be converted to a structure'],
    [[], 'Start of list found where not expected'],
  ])('%j', (input, message) => {
    expect(errorOf(input)).toMatchObject({
      code: 'SerializationException',
      message,
      namespace: 'com.amazon.coral.service',
    });
  });
});

test('checks without limits, too', () => {
  expect(() => validate(model, undefined, 'Root', { Name: 'a', Count: 99 })).not.toThrow();
  expect(() => validate(model, undefined, 'Root', {})).toThrow('1 validation error detected');
});

test('says which shape is not there', () => {
  expect(() => validate(model, limits, 'Missing', {})).toThrow(TypeError);
});
