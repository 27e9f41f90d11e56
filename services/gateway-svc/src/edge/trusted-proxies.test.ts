import { describe, expect, test } from '@jest/globals';
import { TrustedProxies } from './trusted-proxies.ts';

describe('TrustedProxies', () => {
  const proxies = new TrustedProxies(['10.0.0.0/8', '192.168.1.7', 'fd00::/8']);

  test.each([
    ['10.255.0.1', true],
    ['::ffff:10.0.0.1', true],
    ['11.0.0.1', false],
    ['192.168.1.7', true],
    ['192.168.1.8', false],
    ['fd12::1', true],
    ['fe80::1', false],
    [undefined, false],
  ])('%s is trusted: %s', (address, trusted) => {
    expect(proxies.includes(address)).toBe(trusted);
  });

  test('nobody is trusted by default', () => {
    expect(new TrustedProxies([]).includes('127.0.0.1')).toBe(false);
  });

  test.each(['10.0.0.0/33', 'localhost', '10.0.0.0/', '10.0.0.0/8/8', '::/129', ''])(
    'refuses %j, naming it',
    (range) => {
      expect(() => new TrustedProxies([range])).toThrow(
        `"${range}" is neither an IP address nor a CIDR block`,
      );
    },
  );
});
