import { Redis } from 'ioredis';
import { expect, test } from '@jest/globals';
import { engineCommand } from '../src/engine-command.ts';
import { startProxy } from '../src/proxy.ts';
import { startValkey } from '../src/valkey.ts';

test('a proxy can lose replies after the server acted', async () => {
  await using valkey = await startValkey();
  await using proxy = await startProxy(valkey.port);
  await engineCommand(proxy.port, 'SET', 'counter', 1);

  const client = new Redis({ port: proxy.port, commandTimeout: 300, retryStrategy: () => null });
  await client.ping();
  proxy.blackhole('toClient');
  await expect(client.incr('counter')).rejects.toThrow('timed out');
  expect(await engineCommand(valkey.port, 'GET', 'counter')).toBe('2');

  proxy.heal();
  expect(await engineCommand(proxy.port, 'INCR', 'counter')).toBe(3);
  client.disconnect();
});

test('a proxy can cut the connections it has and take new ones', async () => {
  await using valkey = await startValkey();
  await using proxy = await startProxy(valkey.port);
  const client = new Redis({ port: proxy.port, retryStrategy: () => null });
  await client.ping();
  expect(proxy.openConnections).toBe(1);
  const closed = new Promise((resolve) => client.once('close', resolve));
  client.on('error', () => undefined);
  proxy.drop();
  await closed;
  expect(await engineCommand(proxy.port, 'PING')).toBe('PONG');
});
