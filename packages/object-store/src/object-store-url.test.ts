import { describe, expect, test } from '@jest/globals';
import { ObjectStoreUrlError, parseObjectStoreUrl } from './object-store-url.ts';

describe('parseObjectStoreUrl reads', () => {
  test.each([
    ['file:///var/lib/septet/objects', { kind: 'folder', path: '/var/lib/septet/objects' }],
    ['file:///with%20space', { kind: 'folder', path: '/with space' }],
    ['jetstream:objects', { kind: 'jetstream', bucket: 'objects', replicas: 3 }],
    ['jetstream:objects?replicas=1', { kind: 'jetstream', bucket: 'objects', replicas: 1 }],
    [
      's3://bucket',
      {
        kind: 's3',
        bucket: 'bucket',
        prefix: '',
        endpoint: undefined,
        region: 'us-east-1',
        credentials: undefined,
      },
    ],
    [
      's3://key:s%2Fec%2Bret@my.bucket/a/b/?endpoint=http%3A%2F%2F127.0.0.1%3A9000&region=eu-central-1',
      {
        kind: 's3',
        bucket: 'my.bucket',
        prefix: 'a/b/',
        endpoint: 'http://127.0.0.1:9000',
        region: 'eu-central-1',
        credentials: { accessKeyId: 'key', secretAccessKey: 's/ec+ret' },
      },
    ],
    [
      's3://bucket/x?endpoint=https://minio:9000',
      {
        kind: 's3',
        bucket: 'bucket',
        prefix: 'x/',
        endpoint: 'https://minio:9000',
        region: 'us-east-1',
        credentials: undefined,
      },
    ],
  ])('%s', (url, target) => {
    expect(parseObjectStoreUrl(url)).toEqual(target);
  });
});

test.each([
  '',
  'objects',
  '/var/lib/objects',
  'http://host/bucket',
  'file:///',
  'file://host/folder',
  'file:///folder?fsync=never',
  'jetstream:',
  'jetstream:with.dot',
  'jetstream:objects?replicas=2',
  'jetstream:objects?replica=3',
  's3://',
  's3://bucket?endpoint=minio:9000',
  's3://hush@bucket',
  's3://key:hush@bucket?unknown=1',
  `s3://bucket/${'x'.repeat(256)}`,
])('parseObjectStoreUrl refuses %j and does not repeat it', (url) => {
  expect(() => parseObjectStoreUrl(url)).toThrow(ObjectStoreUrlError);
  expect(() => parseObjectStoreUrl(url)).toThrow(/^(?!.*hush)/);
});
