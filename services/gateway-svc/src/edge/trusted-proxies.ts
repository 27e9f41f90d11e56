import { BlockList, isIP } from 'node:net';

/**
 * Addresses whose `X-Forwarded-*` headers count. Anybody else could write any
 * host into the URLs that Septet returns, and any address into the audit log.
 */
export class TrustedProxies {
  readonly #ranges = new BlockList();
  readonly #isEmpty: boolean;

  /** `ranges`: addresses or CIDR blocks (`10.0.0.0/8`, `::1`). Throws a RangeError naming the one it cannot read. */
  constructor(ranges: readonly string[]) {
    this.#isEmpty = ranges.length === 0;
    for (const range of ranges) this.#add(range);
  }

  includes(address: string | undefined): boolean {
    if (this.#isEmpty || address === undefined) return false;
    const plain = withoutMappedPrefix(address);
    const version = isIP(plain);
    return version !== 0 && this.#ranges.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  }

  #add(range: string): void {
    const [address = '', prefix, ...rest] = range.split('/');
    const version = isIP(address);
    const bits = version === 6 ? 128 : 32;
    const length = prefix === undefined ? bits : Number(prefix);
    const isWhole = Number.isInteger(length) && length >= 0 && length <= bits;
    if (version === 0 || prefix === '' || rest.length > 0 || !isWhole) {
      throw new RangeError(`"${range}" is neither an IP address nor a CIDR block`);
    }
    this.#ranges.addSubnet(address, length, version === 6 ? 'ipv6' : 'ipv4');
  }
}

/** A dual-stack socket reports IPv4 peers as `::ffff:10.0.0.1`. */
export function withoutMappedPrefix(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}
