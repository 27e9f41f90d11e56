import { expect, test } from '@jest/globals';
import { parseBasicCredentials } from './basic-credentials.ts';

test.each([
  ['id:secret', { accessKeyId: 'id', secretAccessKey: 'secret' }],
  ['id:with:colons', { accessKeyId: 'id', secretAccessKey: 'with:colons' }],
  ['id:', { accessKeyId: 'id', secretAccessKey: '' }],
  ['nothing', undefined],
])('reads %s', (text, expected) => {
  expect(parseBasicCredentials(`Basic ${btoa(text)}`)).toEqual(expected);
  expect(parseBasicCredentials(`basic  ${btoa(text)}`)).toEqual(expected);
});

test.each([
  undefined,
  '',
  'Basic',
  'Basic !',
  'Bearer aWQ6c2VjcmV0',
  'AWS4-HMAC-SHA256 Credential=id/x',
])('reads nothing from %j', (header) => {
  expect(parseBasicCredentials(header)).toBeUndefined();
});
