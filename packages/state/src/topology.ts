import type { Primary } from './primary.ts';

/** Which primary owns what, as far as it is known now. */
export interface Topology {
  /** Primary of the slot that a hash tag (braces included) falls into. */
  primaryOf(tag: string): Primary;
  /** All primaries; empty until a cluster has shown its map. */
  primaries(): Iterable<Primary>;
  /** Why nothing is known yet. */
  readonly lastFailure: unknown;
  close(): void;
}
