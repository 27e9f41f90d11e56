import { Primary, type PrimaryContext } from './primary.ts';
import type { Topology } from './topology.ts';
import type { Address } from './valkey-url.ts';

/** On one primary every slot is at hand. */
export const FENCE_KEY = 'septet:fence';

/** One server, or one primary whose replicas nobody promotes. */
export class SingleServer implements Topology {
  readonly #primary: Primary;

  constructor(context: PrimaryContext, address: Address, changed: () => void) {
    this.#primary = new Primary(context, {
      locate: () => address,
      fenceKey: () => FENCE_KEY,
      changed,
    });
  }

  primaryOf(): Primary {
    return this.#primary;
  }

  primaries(): Iterable<Primary> {
    return [this.#primary];
  }

  get lastFailure(): unknown {
    return this.#primary.lastFailure;
  }

  close(): void {
    this.#primary.close();
  }
}
