import { describe, expect, test } from '@jest/globals';
import { PublicAddress } from './public-address.ts';
import { TrustedProxies } from './trusted-proxies.ts';

const address = new PublicAddress({
  trustedProxies: new TrustedProxies(['10.0.0.0/8']),
  port: 4566,
});
const proxy = { address: '10.0.0.9', encrypted: false };
const stranger = { address: '203.0.113.5', encrypted: false };

describe('originFor', () => {
  test.each([
    [
      'the Host that the client used',
      { host: 'queues.example.com:8080' },
      stranger,
      'http://queues.example.com:8080',
    ],
    [
      'https on an encrypted connection',
      { host: 'a.b' },
      { ...stranger, encrypted: true },
      'https://a.b',
    ],
    ['an IPv6 host', { host: '[::1]:4566' }, stranger, 'http://[::1]:4566'],
    ['localhost without a Host', {}, stranger, 'http://localhost:4566'],
    [
      'localhost for a Host with foreign characters',
      { host: 'a/b?c' },
      stranger,
      'http://localhost:4566',
    ],
    [
      'no forwarded header of a stranger',
      { host: 'a.b', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      stranger,
      'http://a.b',
    ],
    [
      'the forwarded host and scheme of a trusted proxy',
      { host: 'pod:4566', 'x-forwarded-host': 'q.example.com', 'x-forwarded-proto': 'https' },
      proxy,
      'https://q.example.com',
    ],
    [
      'the first of several forwarded values',
      {
        host: 'pod',
        'x-forwarded-host': 'outer.example, inner',
        'x-forwarded-proto': 'https,http',
      },
      proxy,
      'https://outer.example',
    ],
    [
      'a forwarded port that is not the default one',
      {
        host: 'pod',
        'x-forwarded-host': 'q.example.com',
        'x-forwarded-port': '8443',
        'x-forwarded-proto': 'https',
      },
      proxy,
      'https://q.example.com:8443',
    ],
    [
      'not the default port',
      { host: 'q.example', 'x-forwarded-port': '80' },
      proxy,
      'http://q.example',
    ],
    [
      'no unknown scheme',
      { host: 'q.example', 'x-forwarded-proto': 'javascript' },
      proxy,
      'http://q.example',
    ],
  ])('uses %s', (_name, headers, peer, origin) => {
    expect(address.originFor(headers, peer)).toBe(origin);
  });

  test('prefers SEPTET_PUBLIC_URL to every header', () => {
    const fixed = new PublicAddress({
      fixedUrl: 'https://queues.example.com/',
      trustedProxies: new TrustedProxies([]),
      port: 4566,
    });
    expect(fixed.originFor({ host: 'localhost' }, stranger)).toBe('https://queues.example.com');
  });
});

describe('clientAddress', () => {
  test.each([
    ['the peer', {}, stranger, '203.0.113.5'],
    [
      'a mapped IPv4 peer plainly',
      {},
      { address: '::ffff:203.0.113.5', encrypted: false },
      '203.0.113.5',
    ],
    [
      'the peer when a stranger forwards',
      { 'x-forwarded-for': '1.2.3.4' },
      stranger,
      '203.0.113.5',
    ],
    [
      'the last untrusted hop',
      { 'x-forwarded-for': '6.6.6.6, 198.51.100.7, 10.1.1.1' },
      proxy,
      '198.51.100.7',
    ],
    [
      'the first hop when all are trusted',
      { 'x-forwarded-for': '10.3.3.3, 10.1.1.1' },
      proxy,
      '10.3.3.3',
    ],
  ])('is %s', (_name, headers, peer, expected) => {
    expect(address.clientAddress(headers, peer)).toBe(expected);
  });
});
