import { describe, expect, test } from '@jest/globals';
import { parseValkeyUrl, ValkeyUrlError } from './valkey-url.ts';

describe('parseValkeyUrl', () => {
  test.each([
    [
      'redis://localhost',
      {
        topology: 'single',
        address: { host: 'localhost', port: 6379 },
        credentials: {},
        tls: false,
      },
    ],
    [
      'rediss://user:p%40ss@[::1]:7000/0',
      {
        topology: 'single',
        address: { host: '::1', port: 7000 },
        credentials: { username: 'user', password: 'p@ss' },
        tls: true,
      },
    ],
    [
      'redis://:secret@valkey:6380',
      {
        topology: 'single',
        address: { host: 'valkey', port: 6380 },
        credentials: { password: 'secret' },
        tls: false,
      },
    ],
    [
      'redis+sentinel://a,b:26380/primary',
      {
        topology: 'sentinel',
        sentinels: [
          { host: 'a', port: 26379 },
          { host: 'b', port: 26380 },
        ],
        primaryName: 'primary',
        credentials: {},
        tls: false,
      },
    ],
    [
      'rediss+cluster://a:1,b:2',
      {
        topology: 'cluster',
        seeds: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
        credentials: {},
        tls: true,
      },
    ],
  ])('reads %s', (url, target) => {
    expect(parseValkeyUrl(url)).toEqual(target);
  });

  test.each([
    'localhost:6379',
    'http://localhost',
    'redis://',
    'redis://a,b',
    'redis://a/3',
    'redis://a:99999',
    'redis+sentinel://a,b',
    'redis://a b',
  ])('refuses %s', (url) => {
    expect(() => parseValkeyUrl(url)).toThrow(ValkeyUrlError);
  });

  test('never repeats a password in its message', () => {
    expect(() => parseValkeyUrl('redis://:secret@a,b')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
