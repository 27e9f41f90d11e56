/** Where one server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface Credentials {
  readonly username?: string;
  readonly password?: string;
}

/** Where the truth lives and how it is laid out. */
export type ValkeyTarget = {
  readonly credentials: Credentials;
  readonly tls: boolean;
} & (
  | { readonly topology: 'single'; readonly address: Address }
  | {
      readonly topology: 'sentinel';
      readonly sentinels: readonly Address[];
      /** Name under which the sentinels watch the primary. */
      readonly primaryName: string;
    }
  | { readonly topology: 'cluster'; readonly seeds: readonly Address[] }
);

const SHAPE =
  'expected redis://[user:password@]host:port, redis+sentinel://host:port,host:port/name or redis+cluster://host:port,host:port (rediss… for TLS)';

/** A Valkey URL that cannot be used; the message never repeats it, because it may hold a password. */
export class ValkeyUrlError extends Error {
  override readonly name = 'ValkeyUrlError';
}

/**
 * Reads `SEPTET_VALKEY_URL`: `redis://`, `redis+sentinel://…/name`, `redis+cluster://` and their
 * `rediss` variants; several hosts are separated by commas, the default port is 6379 (26379 for sentinels).
 */
export function parseValkeyUrl(url: string): ValkeyTarget {
  const match =
    /^(rediss?)(?:\+(sentinel|cluster))?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/@]+)(?:\/([^/]*))?$/.exec(
      url,
    );
  if (match === null) throw new ValkeyUrlError(`The Valkey URL cannot be read: ${SHAPE}.`);
  const [, scheme, layout, username, password, hosts = '', path = ''] = match;
  const credentials: Credentials = {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
  };
  const tls = scheme === 'rediss';
  const addresses = hosts
    .split(',')
    .map((host) => parseAddress(host, layout === 'sentinel' ? 26379 : 6379));
  if (layout === 'sentinel') {
    if (path === '') {
      throw new ValkeyUrlError(
        `The Valkey URL names sentinels but not the primary they watch: ${SHAPE}.`,
      );
    }
    return { topology: 'sentinel', sentinels: addresses, primaryName: path, credentials, tls };
  }
  if (path !== '' && path !== '0') {
    throw new ValkeyUrlError('The Valkey URL names a database number; only database 0 is used.');
  }
  if (layout === 'cluster') return { topology: 'cluster', seeds: addresses, credentials, tls };
  const [address, second] = addresses;
  if (address === undefined || second !== undefined) {
    throw new ValkeyUrlError(`A redis:// URL names exactly one server: ${SHAPE}.`);
  }
  return { topology: 'single', address, credentials, tls };
}

/** `host:port`, `[v6]:port` or a bare host. */
export function parseAddress(text: string, defaultPort: number): Address {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:[\]\s]+)(?::(\d{1,5}))?$/.exec(text.trim());
  const host = match?.[1]?.replace(/^\[|\]$/g, '');
  const port = match?.[2] === undefined ? defaultPort : Number(match[2]);
  if (host === undefined || port < 1 || port > 65535) {
    throw new ValkeyUrlError(`The Valkey URL holds an unreadable host: ${SHAPE}.`);
  }
  return { host, port };
}

/** One spelling for each address, usable as a map key. */
export function formatAddress({ host, port }: Address): string {
  return `${host}:${port}`;
}
