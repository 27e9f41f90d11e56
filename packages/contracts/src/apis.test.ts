import { expect, test } from '@jest/globals';
import { apis, extensions, findApi } from './apis.ts';

test('finds AWS APIs and extensions by name', () => {
  expect(findApi('sqs')).toMatchObject({
    service: 'queue-svc',
    signingName: 'sqs',
    targetPrefix: 'AmazonSQS',
    protocols: ['json-1.0', 'query'],
  });
  expect(findApi('septet-queues')).toBe(extensions[0]);
  expect(findApi('s3')).toBeUndefined();
});

test('gives no AWS protocol to extensions', () => {
  expect(extensions.flatMap(({ protocols }) => protocols)).toEqual([]);
});

test('has no two APIs with one target prefix', () => {
  const prefixes = apis.flatMap(({ targetPrefix }) => targetPrefix ?? []);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
