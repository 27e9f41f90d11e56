import { connect as connectNats } from '@nats-io/transport-node';
import { describe, expect, test } from '@jest/globals';
import { engineCommand } from '../src/engine-command.ts';
import { eventually } from '../src/eventually.ts';
import { startNats } from '../src/nats.ts';
import { startSentinel } from '../src/sentinel.ts';
import { startValkeyCluster } from '../src/valkey-cluster.ts';
import { startValkey } from '../src/valkey.ts';

describe('a single Valkey server', () => {
  test('keeps what it has over kill and restart, on the same port', async () => {
    await using valkey = await startValkey({ appendFsync: 'always' });
    const { pid } = valkey;
    await engineCommand(valkey.port, 'SET', 'key', 'value');
    await valkey.kill();
    expect(valkey.isRunning).toBe(false);
    await valkey.restart();
    expect(valkey.pid).not.toBe(pid);
    expect(await engineCommand(valkey.port, 'GET', 'key')).toBe('value');
  });

  test('answers nothing while paused, and goes on when resumed', async () => {
    await using valkey = await startValkey();
    valkey.pause();
    await expect(engineCommand(valkey.port, 'PING')).rejects.toThrow('closed');
    valkey.resume();
    expect(await eventually(() => engineCommand(valkey.port, 'PING'))).toBe('PONG');
  });

  test('is gone when it is disposed of', async () => {
    const valkey = await startValkey();
    await valkey[Symbol.asyncDispose]();
    expect(() => process.kill(valkey.pid, 0)).toThrow('ESRCH');
  });
});

test('nats-server takes clients again after a kill and a restart', async () => {
  await using nats = await startNats();
  await nats.kill();
  await nats.restart();
  const connection = await connectNats({ servers: nats.url });
  expect(connection.info?.jetstream).toBe(true);
  expect(connection.info?.max_payload).toBe(8 * 1024 ** 2);
  await connection.close();
});

test('a Sentinel group names another primary after the first one died', async () => {
  await using group = await startSentinel();
  const before = await group.primary();
  await before.kill();
  const after = await group.failedOverFrom(before);
  expect(after.port).not.toBe(before.port);
});

test('a cluster spreads its slots over three primaries', async () => {
  await using cluster = await startValkeyCluster();
  expect(cluster.nodes).toHaveLength(3);
  for (const { port } of cluster.nodes) {
    expect(String(await engineCommand(port, 'CLUSTER', 'INFO'))).toContain(
      'cluster_slots_ok:16384',
    );
  }
});
