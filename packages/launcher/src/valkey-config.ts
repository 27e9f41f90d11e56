/** When the append-only file reaches the disk: before each answer, once a second, or when the kernel likes. */
export type AppendFsync = 'always' | 'everysec' | 'no';

/** What differs between one Valkey (or Redis) server and another. */
export interface ValkeySettings {
  readonly port: number;
  /** Where it keeps its append-only file. */
  readonly folder: string;
  readonly appendFsync: AppendFsync;
  readonly maxMemoryBytes: number;
  /** Clients have to give it. */
  readonly password?: string;
  /** Further lines, as in valkey.conf. */
  readonly further?: readonly string[];
}

/** A configuration file of valkey-server or redis-server. */
export function renderValkeyConfig(settings: ValkeySettings): string {
  const lines = [
    'bind 127.0.0.1',
    'protected-mode no',
    `port ${settings.port}`,
    `dir ${JSON.stringify(settings.folder)}`,
    'daemonize no',
    'logfile ""',
    'appendonly yes',
    `appendfsync ${settings.appendFsync}`,
    // Acknowledged is on disk, also while the file is rewritten.
    'no-appendfsync-on-rewrite no',
    // The default, 64 MB, is a few seconds of load, and each rewrite takes a core for its time.
    'auto-aof-rewrite-min-size 256mb',
    'rdbcompression no',
    // The append-only file holds everything; snapshots would only cost memory and disk.
    'save ""',
    `maxmemory ${settings.maxMemoryBytes}`,
    // What was acknowledged is never thrown away to make room.
    'maxmemory-policy noeviction',
    ...(settings.password === undefined
      ? []
      : [`requirepass ${settings.password}`, `masterauth ${settings.password}`]),
    ...(settings.further ?? []),
  ];
  return `${lines.join('\n')}\n`;
}
