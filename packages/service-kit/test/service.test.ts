import { once } from 'node:events';
import { createServer } from 'node:net';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { startNats } from '@septet/testkit/nats';
import type { RunningEngine } from '@septet/testkit/running-engine';

import { CallAborted } from '../src/call-aborted.ts';
import { ConfigError, defineConfig, integer } from '../src/config.ts';
import { generateKey } from '../src/key-ring.ts';
import { type ServiceDefinition, startServices } from '../src/service.ts';
import { callContext, demoModel } from './demo-api.ts';
import { createObserved, demoHandlers } from './demo-handlers.ts';

let nats: RunningEngine;

beforeAll(async () => {
  nats = await startNats();
});

afterAll(async () => {
  await nats[Symbol.asyncDispose]();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function environment(overrides: Record<string, string> = {}) {
  return {
    SEPTET_NATS_URL: nats.url,
    SEPTET_KEYS: generateKey('k1'),
    SEPTET_LOG_LEVEL: 'silent',
    ...overrides,
  };
}

function definition(name: string, log: string[]): ServiceDefinition<{ limit: number }> {
  return {
    name,
    config: defineConfig({
      limit: integer('SEPTET_DEMO_LIMIT', { describe: 'a limit', default: 7, min: 1, max: 10 }),
    }),
    async create({ config, draining }) {
      log.push(`${name} starts with ${config.limit}`);
      draining.addEventListener('abort', () => {
        if (draining.reason instanceof CallAborted)
          log.push(`${name} hears ${draining.reason.why}`);
      });
      return { drain: async () => void log.push(`${name} drained`) };
    },
  };
}

test('starts services in order and drains them in reverse order, once', async () => {
  const log: string[] = [];
  const services = await startServices(
    [definition('first', log), definition('second', log)],
    environment({ SEPTET_DEMO_LIMIT: '3' }),
  );
  await Promise.all([services.drain(), services.drain()]);
  expect(log).toEqual([
    'first starts with 3',
    'second starts with 3',
    'first hears draining',
    'second hears draining',
    'second drained',
    'first drained',
  ]);
});

test('refuses a wrong setting with a sentence that names the variable', async () => {
  await expect(
    startServices([definition('first', [])], environment({ SEPTET_DEMO_LIMIT: '11' })),
  ).rejects.toThrow("SEPTET_DEMO_LIMIT is '11'; it must be a whole number from 1 to 10.");
});

test('refuses to start without nats-server, and shows no password', async () => {
  const refused = startServices(
    [definition('first', [])],
    environment({ SEPTET_NATS_URL: `nats://user:hidden@127.0.0.1:${await freePort()}` }),
  );
  await expect(refused).rejects.toBeInstanceOf(ConfigError);
  await expect(refused).rejects.toThrow(/^SEPTET_NATS_URL: no nats-server answers at nats:\/\/127/);
});

test('serves metrics and health on a port of its own', async () => {
  const port = await freePort();
  const services = await startServices(
    [
      {
        name: 'demo-svc',
        config: {},
        async create({ bus, health }) {
          await bus.serve(demoModel, undefined, demoHandlers(createObserved()));
          await bus.call(demoModel, 'Echo', {}, callContext());
          health.addReadinessCheck('engine', () => {
            throw new Error('starting');
          });
          return { drain: async () => health.addReadinessCheck('engine', () => {}) };
        },
      },
    ],
    environment({ SEPTET_METRICS_PORT: String(port) }),
  );
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const { text } = await get('/metrics');
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).toMatch(
    /septet_rpc_server_duration_seconds_count\{api="demo",operation="Echo",outcome="ok"\} 1/,
  );
  expect(await get('/live')).toMatchObject({ status: 200 });
  const ready = await get('/ready');
  expect(ready.status).toBe(503);
  expect(JSON.parse(ready.text)).toEqual({
    status: 'failing',
    checks: { nats: 'ok', engine: 'starting' },
  });
  await services.drain();
  await expect(get('/live')).rejects.toThrow('fetch failed');
});

test('is not ready while nats-server is away', async () => {
  const reports: (() => Promise<{ healthy: boolean }>)[] = [];
  const services = await startServices(
    [
      {
        name: 'demo-svc',
        config: {},
        async create({ health }) {
          reports.push(health.ready);
          return { drain: async () => {} };
        },
      },
    ],
    environment(),
  );
  const isReady = async () => (await reports[0]?.())?.healthy;
  expect(await isReady()).toBe(true);
  await nats.kill();
  await eventually(async () => (await isReady()) === false);
  await nats.restart();
  await eventually(async () => (await isReady()) === true);
  await services.drain();
});

test('leads at once where there is no nats-server', async () => {
  const log: string[] = [];
  const services = await startServices(
    [
      {
        name: 'demo-svc',
        config: {},
        async create({ elect }) {
          elect({
            role: 'sweeper',
            lead: async ({ fence, signal }) => {
              log.push(`leads with ${fence}`);
              await new Promise<void>((resolve) => {
                signal.addEventListener('abort', () => resolve());
              });
              log.push('stopped');
            },
          });
          return { drain: async () => {} };
        },
      },
    ],
    environment({ SEPTET_NATS_URL: '' }),
  );
  await services.drain();
  expect(log).toEqual(['leads with 1', 'stopped']);
});
