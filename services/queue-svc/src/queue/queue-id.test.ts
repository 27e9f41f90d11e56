import { expect, test } from '@jest/globals';
import { isQueueName, parseQueueUrl, queueFingerprint } from './queue-id.ts';

const context = {
  requestId: 'r',
  account: '000000000000',
  region: 'eu-west-1',
  principal: { arn: 'arn:aws:iam::000000000000:root', userId: '000000000000' },
  publicUrl: 'http://localhost:4566',
  deadlineMs: 0,
  signal: new AbortController().signal,
};

test.each([
  'http://localhost:4566/000000000000/jobs',
  'https://sqs.eu-west-1.amazonaws.com/000000000000/jobs',
  'http://eu-west-1.queue.localhost:4566/000000000000/jobs/',
  '/000000000000/jobs',
  '000000000000/jobs',
  'jobs',
  'http://[::1]:4566/000000000000/jobs?x=1',
])('%s is a URL of the queue', (url) => {
  expect(parseQueueUrl(url, context)).toEqual({
    account: '000000000000',
    region: 'eu-west-1',
    name: 'jobs',
  });
});

test.each([
  '',
  '/',
  'http://localhost:4566/',
  'http://h/000000000000/a b',
  'http://h/000000000000/a.b',
])('%j is no address of a queue', (url) => {
  expect(() => parseQueueUrl(url, context)).toThrow(
    expect.objectContaining({ code: 'InvalidAddress' }),
  );
});

test('another account’s queue is denied', () => {
  expect(() => parseQueueUrl('http://h/111111111111/jobs', context)).toThrow(
    expect.objectContaining({ code: 'AccessDenied', status: 403 }),
  );
});

test.each([
  ['a', true],
  ['A-b_9', true],
  ['x'.repeat(80), true],
  ['x'.repeat(81), false],
  [`${'x'.repeat(75)}.fifo`, true],
  [`${'x'.repeat(76)}.fifo`, false],
  ['a.b', false],
  ['.fifo', false],
  ['', false],
])('%j is a queue name: %p', (name, expected) => {
  expect(isQueueName(name)).toBe(expected);
});

test('queues of the same name in two regions have different fingerprints', () => {
  const queue = { account: '000000000000', region: 'eu-west-1', name: 'jobs' };
  expect(queueFingerprint(queue)).not.toBe(queueFingerprint({ ...queue, region: 'us-east-1' }));
  expect(queueFingerprint(queue)).toMatch(/^[0-9a-f]{16}$/);
});
