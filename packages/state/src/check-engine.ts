import type { Connection } from './connection.ts';
import type { Durability } from './durability.ts';
import { ErrorReply } from './error-reply.ts';
import { decodeReply, listReply, textReply } from './reply.ts';
import { formatAddress, type ValkeyTarget } from './valkey-url.ts';

/** What a server says about itself: INFO fields and CONFIG settings by their own names. */
export interface EngineFacts {
  readonly info: ReadonlyMap<string, string>;
  readonly config: ReadonlyMap<string, string>;
}

/** The engine is weaker than the durability level. The message names each setting and its fix. */
export class EngineTooWeak extends Error {
  override readonly name = 'EngineTooWeak';
}

const SETTINGS = [
  'appendonly',
  'appendfsync',
  'no-appendfsync-on-rewrite',
  'min-replicas-to-write',
  'min-replicas-max-lag',
  'maxmemory',
  'maxmemory-policy',
];

/** Throws EngineTooWeak when the primary does not keep what `durability` promises. */
export async function checkEngine(
  connection: Connection,
  durability: Durability,
  topology: ValkeyTarget['topology'],
): Promise<void> {
  const weaknesses = findWeaknesses(await readFacts(connection), durability, topology);
  if (weaknesses.length === 0) return;
  throw new EngineTooWeak(
    `The engine at ${formatAddress(connection.address)} is weaker than SEPTET_DURABILITY=${durability}: ${weaknesses.join('; ')}.`,
  );
}

/** Level and layout that contradict each other, before anybody connects. */
export function findContradiction(
  durability: Durability,
  topology: ValkeyTarget['topology'],
): string | undefined {
  if (durability !== 'fsync' || topology === 'single') return undefined;
  return (
    `SEPTET_DURABILITY=fsync promises what one server has on its disk, but SEPTET_VALKEY_URL names a ${topology}, ` +
    'whose failover would bring up a replica without it: choose replicated or replicated-fsync'
  );
}

/** One sentence part per setting that is too weak: what it is, what to set. */
export function findWeaknesses(
  { info, config }: EngineFacts,
  durability: Durability,
  topology: ValkeyTarget['topology'],
): string[] {
  const found: string[] = [];
  const contradiction = findContradiction(durability, topology);
  if (contradiction !== undefined) found.push(contradiction);

  const valkey = info.get('valkey_version');
  const redis = info.get('redis_version') ?? '0';
  if (valkey === undefined ? isBelow(redis, 7, 2) : isBelow(valkey, 8, 0)) {
    found.push(
      `it is ${valkey === undefined ? `Redis ${redis}` : `Valkey ${valkey}`}, needed is Valkey >= 8 or Redis >= 7.2`,
    );
  }

  const demand = (setting: string, holds: (value: string) => boolean, fix: string): void => {
    const value = config.get(setting) ?? '';
    if (!holds(value)) found.push(`${setting} is "${value}", set ${setting} ${fix}`);
  };
  const isAlways = durability === 'fsync' || durability === 'replicated-fsync';
  demand('appendonly', (value) => value === 'yes', 'yes');
  demand(
    'appendfsync',
    (value) => value === 'always' || (!isAlways && value === 'everysec'),
    isAlways ? 'always' : 'everysec',
  );
  if (isAlways) demand('no-appendfsync-on-rewrite', (value) => value === 'no', 'no');
  demand('maxmemory-policy', (value) => value === 'noeviction', 'noeviction');
  if (durability === 'replicated' || durability === 'replicated-fsync') {
    demand('min-replicas-to-write', (value) => Number(value) >= 1, '1');
    demand('min-replicas-max-lag', (value) => Number(value) >= 1, '10');
    if (Number(info.get('connected_slaves') ?? 0) < 1) {
      found.push('no replica is connected (connected_slaves:0), start at least one');
    }
  }
  return found;
}

async function readFacts(connection: Connection): Promise<EngineFacts> {
  const info = textReply(
    decodeReply(await connection.send('info', ['server', 'replication']), false),
  );
  const config = await connection.send('config', ['GET', ...SETTINGS]).catch((error: unknown) => {
    if (!(error instanceof ErrorReply)) throw error;
    throw new EngineTooWeak(
      `The engine at ${formatAddress(connection.address)} does not show its settings (${error.message}): allow CONFIG GET, so that Septet can check what they promise.`,
    );
  });
  return {
    info: parseInfo(info),
    config: pairs(listReply(decodeReply(config, false)).map(textReply)),
  };
}

/** `field:value` lines of INFO. */
export function parseInfo(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return fields;
}

function pairs(flat: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < flat.length; index += 2) {
    map.set(flat[index] ?? '', flat[index + 1] ?? '');
  }
  return map;
}

function isBelow(version: string, major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
