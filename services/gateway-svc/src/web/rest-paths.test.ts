import { expect, test } from '@jest/globals';
import { accessKeyFace } from '../access-key/rest.ts';
import { expressPath, restPaths } from './rest-paths.ts';

test('routes of one path stay together', () => {
  const paths = restPaths([accessKeyFace]).map(({ path, routes }) => [
    path,
    routes.map(({ method }) => method),
  ]);
  expect(paths).toEqual([
    ['/v1/access-keys', ['GET', 'POST']],
    ['/v1/access-keys/{id}', ['GET', 'PATCH', 'DELETE']],
    ['/v1/access-keys/{id}/rotate', ['POST']],
  ]);
});

test('labels become parameters', () => {
  expect(expressPath('/v1/queues/{name}/messages/{receiptHandle}')).toBe(
    '/v1/queues/:name/messages/:receiptHandle',
  );
});
