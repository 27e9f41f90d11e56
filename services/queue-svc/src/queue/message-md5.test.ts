import { expect, test } from '@jest/globals';
import { md5OfAttributes, md5OfBody } from './message-md5.ts';

test('the digest of a body is over its UTF-8 bytes', () => {
  expect(md5OfBody('hello world')).toBe('5eb63bbbe01eeed093cb22bb8f5acdc3');
  expect(md5OfBody('ü')).toBe('c03410a5204b21cd8229ff754688d743');
});

test('there is no digest of no attributes', () => {
  expect(md5OfAttributes({})).toBeUndefined();
});

test('the digest of attributes does not depend on their order and covers name, type and value', () => {
  const one = { dataType: 'String', value: 'test value!' };
  const number = { dataType: 'Number.int', value: '123' };
  const digest = md5OfAttributes({ a: one, b: number });
  expect(md5OfAttributes({ b: number, a: one })).toBe(digest);
  for (const other of [
    { a: one, c: number },
    { a: one, b: { ...number, dataType: 'Number' } },
    { a: one, b: { ...number, value: '124' } },
  ]) {
    expect(md5OfAttributes(other)).not.toBe(digest);
  }
});

test('equal bytes as text and as binary have different digests', () => {
  const text = { a: { dataType: 'String', value: 'x' } };
  const binary = { a: { dataType: 'String', value: Buffer.from('x') } };
  expect(md5OfAttributes(text)).not.toBe(md5OfAttributes(binary));
});
