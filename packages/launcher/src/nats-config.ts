/** What differs between one nats-server and another. */
export interface NatsSettings {
  readonly serverName: string;
  /** -1 lets the server choose. */
  readonly port: number;
  /** Where JetStream keeps its files. */
  readonly storeFolder: string;
  /** Whether every acknowledged publish was synced to disk before. */
  readonly syncAlways: boolean;
  /** With `password`, what clients have to give. */
  readonly user?: string;
  readonly password?: string;
}

/** A configuration file of nats-server. */
export function renderNatsConfig(settings: NatsSettings): string {
  const { serverName, port, storeFolder, syncAlways, user, password } = settings;
  const authorization =
    user === undefined || password === undefined
      ? ''
      : `authorization { user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)} }\n`;
  return `server_name: ${JSON.stringify(serverName)}
listen: "127.0.0.1:${port}"
# With the defaults a silently dead member fails calls for over a minute (architecture §4).
ping_interval: "2s"
ping_max: 2
# A batch of 1 MiB messages with its attributes has to fit.
max_payload: 8MB
jetstream {
  store_dir: ${JSON.stringify(storeFolder)}
  sync_interval: ${syncAlways ? 'always' : '"2m"'}
}
${authorization}`;
}
