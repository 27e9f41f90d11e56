import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { startEngines } from './engines.ts';
import { FakeQueues } from './fake-queues.ts';
import { startGateway } from './running-gateway.ts';

const CONNECTIONS = 10_000;

test('10,000 idle connections are held, and calls go on beside them', async () => {
  await using engines = await startEngines();
  await using gateway = await startGateway({ SEPTET_VALKEY_URL: engines.valkeyUrl }, [
    new FakeQueues().definition,
  ]);
  const script = fileURLToPath(new URL('./hold-connections.ts', import.meta.url));
  const holder = spawn(process.execPath, [script, String(gateway.port), String(CONNECTIONS)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(holder.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe(`holding ${CONNECTIONS}`);
    for (let call = 0; call < 20; call += 1) {
      await gateway
        .sqs()
        .send(new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'beside them' }));
    }
    holder.stdin.end();
    expect((await lines.next()).value).toBe('lost 0');
    await once(holder, 'exit');
  } finally {
    holder.kill('SIGKILL');
  }
}, 60_000);
