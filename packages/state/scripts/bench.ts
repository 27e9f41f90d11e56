import { SlotKeys } from '../src/slot-keys.ts';
import { eventually } from '@septet/testkit/eventually';
import { engineCommand } from '@septet/testkit/engine-command';
import { startValkey } from '@septet/testkit/valkey';
import type { Durability } from '../src/durability.ts';
import { loadScript } from '../src/lua.ts';
import { openState, type State } from '../src/state.ts';
import { parseValkeyUrl } from '../src/valkey-url.ts';

/**
 * Commits per second and Node CPU per commit at 64 in flight, with 1 KiB bodies, on one queue (grouped) and
 * on 64 (one EVALSHA each): `node packages/state/scripts/bench.ts [commits]`.
 */
const COMMITS = Number(process.argv[2] ?? 50_000);
const IN_FLIGHT = 64;
const BODY = 'x'.repeat(1024);

const append = loadScript(new URL('../test/lua/append.lua', import.meta.url), { grows: true });
const count = loadScript(new URL('../test/lua/count.lua', import.meta.url));

const clock = {
  nowMs: () => Date.now(),
  setTimer: (ms: number, callback: () => void) => {
    const timeout = setTimeout(callback, ms).unref();
    return { cancel: () => clearTimeout(timeout) };
  },
};
const say = (line: string) => process.stdout.write(`${line}\n`);
const logger = {
  info() {},
  warn: (_fields: object, message: string) => say(message),
  error: (_fields: object, message: string) => say(message),
};

async function measure(name: string, one: (client: number) => Promise<unknown>): Promise<void> {
  let left = COMMITS;
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, client) => {
      while (left-- > 0) await one(client);
    }),
  );
  const seconds = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const perSecond = Math.round(COMMITS / seconds).toLocaleString('en');
  const cpuMicros = ((user + system) / COMMITS).toFixed(1);
  say(`${name.padEnd(34)} ${perSecond.padStart(9)} commits/s  ${cpuMicros.padStart(5)} µs CPU`);
}

async function run(durability: Durability, url: string): Promise<void> {
  await using state: State = await openState({
    target: parseValkeyUrl(url),
    durability,
    clock,
    logger,
  });
  const groupedKeys = new SlotKeys(['{grouped}:list']);
  const grouped = () =>
    state.commitEntries(append, {
      keys: groupedKeys,
      entries: [[BODY]],
      deadlineMs: Date.now() + 10_000,
    });
  const single = (client: number) =>
    state.commit(count, { keys: [`{${client}}:count`], deadlineMs: Date.now() + 10_000 });
  await Promise.all(Array.from({ length: 1_000 }, (_, index) => single(index % IN_FLIGHT)));
  await measure(`${durability}, 1 KiB to one queue`, grouped);
  await measure(`${durability}, 64 counters`, single);
}

for (const durability of ['relaxed', 'fsync'] as const) {
  await using valkey = await startValkey({
    appendFsync: durability === 'fsync' ? 'always' : 'everysec',
  });
  await run(durability, valkey.url);
}

await using resources = new AsyncDisposableStack();
const further = ['min-replicas-to-write 1', 'repl-diskless-sync-delay 0'];
const primary = resources.use(await startValkey({ further }));
for (let replica = 0; replica < 2; replica++) {
  const replicaOf = `replicaof 127.0.0.1 ${primary.port}`;
  resources.use(await startValkey({ further: [...further, replicaOf] }));
}
await eventually(async () => {
  const info = String(await engineCommand(primary.port, 'INFO', 'replication'));
  return info.match(/state=online/g)?.length === 2;
});
await run('replicated', primary.url);
