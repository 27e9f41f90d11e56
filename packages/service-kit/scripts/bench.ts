/**
 * `node scripts/bench.ts <nats url>`: what a call costs, direct and over NATS, without the service's
 * own work. The member runs in another process; CPU is that of this one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { connect } from '@nats-io/transport-node';
import type { CallContext } from '@septet/contracts/operation';
import type { ServiceModel } from '@septet/contracts/shape';

import { type Bus, createBus } from '../src/bus.ts';
import { systemClock } from '../src/clock.ts';
import { createIds } from '../src/ids.ts';
import { generateKey, parseKeyRing } from '../src/key-ring.ts';
import { createLogger } from '../src/logger.ts';

const model: ServiceModel = {
  api: 'bench',
  service: 'bench-svc',
  title: 'Bench',
  signingName: 'bench',
  version: '1',
  protocols: ['json-1.0'],
  operations: {
    Echo: {
      input: 'Unit',
      output: 'Unit',
      errors: [],
      http: { method: 'POST', uri: '/', status: 200 },
    },
  },
  shapes: { Unit: { type: 'document' } },
};

interface BenchOperations {
  Echo: { input: object; output: object };
}

const {
  positionals: [url = 'nats://127.0.0.1:4222', role = 'caller'],
} = parseArgs({ allowPositionals: true });

const logger = createLogger({ service: 'bench', level: 'warn' });
const connection = await connect({ servers: url, noAsyncTraces: true });
const bus = createBus({ name: `bench-${role}`, connection, logger, clock: systemClock });

if (role === 'member') {
  await bus.serve<BenchOperations>(model, undefined, { Echo: async (input) => input });
  process.send?.('ready');
} else {
  const member = fork(import.meta.filename, [url, 'member']);
  await once(member, 'message');
  await measureAll(bus);
  await stop(member);
  await connection.close();
}

async function measureAll(remote: Bus): Promise<void> {
  const ids = createIds(systemClock);
  const context = (): CallContext => ({
    requestId: ids.requestId(),
    account: '000000000000',
    region: 'us-east-1',
    principal: { arn: 'arn:aws:iam::000000000000:root', userId: '000000000000' },
    publicUrl: 'http://localhost:4566',
    deadlineMs: systemClock.nowMs() + 30_000,
    signal: new AbortController().signal,
  });
  const send = {
    QueueUrl: 'http://localhost:4566/000000000000/orders',
    MessageBody: 'x'.repeat(1024),
  };
  const call = (target: Bus) => () =>
    target.call(model, 'Echo', send, context(), { validated: true });

  const local = createBus({ name: 'bench-local', logger, clock: systemClock });
  await local.serve<BenchOperations>(model, undefined, { Echo: async (input) => input });
  const fixed = context();
  const direct = () => local.call(model, 'Echo', send, fixed, { validated: true });
  await measure('direct call', 1, 300_000, direct);
  for (const width of [1, 64, 256]) {
    await measure(
      `NATS call, 1 KiB, ${width} in flight`,
      width,
      width === 1 ? 5_000 : 40_000,
      call(remote),
    );
  }
  const big = { Data: Buffer.alloc(8 * 1024 * 1024) };
  await measure('NATS call, 8 MiB each way, 4 in flight', 4, 24, () =>
    remote.call(model, 'Echo', big, context(), { validated: true }),
  );

  const ring = parseKeyRing(generateKey('k1'));
  const handle = Buffer.alloc(60, 1);
  const sealed = ring.seal('bench', handle);
  const signed = ring.sign('bench', handle);
  await measure('seal', 1, 100_000, async () => ring.seal('bench', handle));
  await measure('open', 1, 100_000, async () => ring.open('bench', sealed));
  await measure('sign', 1, 100_000, async () => ring.sign('bench', handle));
  await measure('verify', 1, 100_000, async () => ring.verify('bench', signed));
  await measure('messageId', 1, 300_000, async () => ids.messageId());
}

async function measure(
  what: string,
  width: number,
  calls: number,
  call: () => Promise<unknown>,
): Promise<void> {
  await run(width, Math.ceil(calls / 5), call);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await run(width, calls, call);
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const row = [
    what.padEnd(42),
    `${Math.round(calls / seconds)}/s`.padStart(12),
    `${((user + system) / calls).toFixed(2)} µs CPU`.padStart(16),
  ];
  process.stdout.write(`${row.join(' ')}\n`);
}

async function run(width: number, calls: number, call: () => Promise<unknown>): Promise<void> {
  let left = calls;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, 'exit');
}
