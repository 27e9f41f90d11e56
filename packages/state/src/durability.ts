/** `SEPTET_DURABILITY`: what an answer survives (architecture.md §2). */
export type Durability = 'relaxed' | 'fsync' | 'replicated' | 'replicated-fsync';

/** The command that ends a batch on its own connection, after the fence write; none where the reply alone is proof. */
export interface Barrier {
  readonly command: 'wait' | 'waitaof';
  readonly args: readonly string[];
  /** Whether the reply says that the level is reached. */
  readonly reached: (reply: unknown) => boolean;
}

/** Below the connection's liveness bound, so that a lagging replica is told from a silent primary. */
const BARRIER_TIMEOUT_MS = '1000';

/**
 * `relaxed` and `fsync` need no barrier: with `appendfsync always` the server answers
 * after the fsync, and `relaxed` promises the process's death only.
 */
export function barrierOf(durability: Durability): Barrier | undefined {
  switch (durability) {
    case 'relaxed':
    case 'fsync':
      return undefined;
    case 'replicated':
      return {
        command: 'wait',
        args: ['1', BARRIER_TIMEOUT_MS],
        reached: (reply) => typeof reply === 'number' && reply >= 1,
      };
    case 'replicated-fsync':
      return {
        command: 'waitaof',
        args: ['1', '1', BARRIER_TIMEOUT_MS],
        reached: (reply) => Array.isArray(reply) && Number(reply[0]) >= 1 && Number(reply[1]) >= 1,
      };
  }
}
