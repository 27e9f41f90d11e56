import { type TrustedProxies, withoutMappedPrefix } from './trusted-proxies.ts';

/** The other end of the connection, as the socket knows it. */
export interface Peer {
  readonly address: string | undefined;
  readonly encrypted: boolean;
}

type Headers = Readonly<Record<string, string | undefined>>;

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** Works out how the client reached Septet, so that returned addresses (queue URLs) are reachable by that client. */
export class PublicAddress {
  readonly #fixedUrl: string | undefined;
  readonly #proxies: TrustedProxies;
  readonly #fallbackHost: string;

  /** `fixedUrl`: SEPTET_PUBLIC_URL, which wins over every header. `port`: for requests without a usable Host. */
  constructor(options: {
    fixedUrl?: string | undefined;
    trustedProxies: TrustedProxies;
    port: number;
  }) {
    this.#fixedUrl = options.fixedUrl?.replace(/\/+$/, '');
    this.#proxies = options.trustedProxies;
    this.#fallbackHost = `localhost:${options.port}`;
  }

  /** Origin without a trailing slash: `http://localhost:4566`. */
  originFor(headers: Headers, peer: Peer): string {
    if (this.#fixedUrl !== undefined) return this.#fixedUrl;
    const scheme = peer.encrypted ? 'https' : 'http';
    const host = headers['host'];
    const usableHost = host !== undefined && HOST.test(host) ? host : this.#fallbackHost;
    return this.#isForwarded(headers) && this.#proxies.includes(peer.address)
      ? forwardedOrigin(headers, scheme, usableHost)
      : `${scheme}://${usableHost}`;
  }

  /** Address for the audit log: the nearest hop that is not one of the trusted proxies. */
  clientAddress(headers: Headers, peer: Peer): string {
    const nearest = withoutMappedPrefix(peer.address ?? 'unknown');
    const chain = headers['x-forwarded-for'];
    if (chain === undefined || !this.#proxies.includes(peer.address)) return nearest;
    const hops = chain.split(',').map((hop) => hop.trim());
    return hops.findLast((hop) => !this.#proxies.includes(hop)) ?? hops[0] ?? nearest;
  }

  #isForwarded(headers: Headers): boolean {
    return (
      headers['x-forwarded-host'] !== undefined ||
      headers['x-forwarded-proto'] !== undefined ||
      headers['x-forwarded-port'] !== undefined
    );
  }
}

function forwardedOrigin(headers: Headers, receivedScheme: string, receivedHost: string): string {
  const proto = firstValue(headers['x-forwarded-proto']);
  const scheme = proto === 'https' || proto === 'http' ? proto : receivedScheme;
  const forwardedHost = firstValue(headers['x-forwarded-host']);
  const host =
    forwardedHost !== undefined && HOST.test(forwardedHost) ? forwardedHost : receivedHost;
  const port = firstValue(headers['x-forwarded-port']);
  const hasPort = /:\d+$/.test(host);
  const needsPort =
    !hasPort && port !== undefined && /^\d{1,5}$/.test(port) && port !== DEFAULT_PORTS[scheme];
  return needsPort ? `${scheme}://${host}:${port}` : `${scheme}://${host}`;
}

/** Of a list of proxies' values the first is the one that the client saw. */
function firstValue(header: string | undefined): string | undefined {
  return header?.split(',', 1)[0]?.trim();
}
