import { expect, test } from '@jest/globals';
import { ErrorReply, serviceUnavailable, verdictOf } from './error-reply.ts';

test.each([
  ['NOSCRIPT No matching script.', 'load'],
  ['MOVED 3999 127.0.0.1:6381', 'moved'],
  ['ASK 3999 127.0.0.1:6381', 'ask'],
  ['SEPTETGAP an earlier call has not been executed', 'later'],
  ['TRYAGAIN Multiple keys request during rehashing of slot', 'later'],
  ['CLUSTERDOWN The cluster is down', 'later'],
  ['LOADING Valkey is loading the dataset in memory', 'later'],
  ['NOREPLICAS Not enough good replicas to write.', 'later'],
  ['SEPTETEXPIRED the attempt was given up', 'expired'],
  ['READONLY You can not write against a read only replica.', 'not-primary'],
  ['OOM command not allowed when used memory > maxmemory', 'full'],
  ['WRONGTYPE Operation against a key', 'defect'],
  ['ERR', 'defect'],
])('%s: %s', (message, verdict) => {
  expect(verdictOf(new ErrorReply(message))).toBe(verdict);
});

test('tells a client nothing but that the service is unavailable', () => {
  const error = serviceUnavailable('the queue is full', new Error('inner'));
  expect(error).toMatchObject({ code: 'ServiceUnavailable', status: 503, fault: 'Receiver' });
  expect(error.message).toBe('The service is temporarily unavailable.');
});
