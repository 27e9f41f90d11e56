/** `SEPTET_DURABILITY`: what an answer survives (architecture.md §2). */
export type Durability = 'relaxed' | 'fsync' | 'replicated' | 'replicated-fsync';

/** The command that ends a batch on its own connection, after the fence write; none where the reply alone is proof. */
export interface Barrier {
  readonly command: 'wait' | 'waitaof';
  /** Asks for this many replicas, at least one. */
  readonly args: (replicas: number) => readonly string[];
  /** Replicas that have everything of the connection; 0 when the level is not reached. */
  readonly reached: (reply: unknown) => number;
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
        args: (replicas) => [String(replicas), BARRIER_TIMEOUT_MS],
        reached: (reply) => (typeof reply === 'number' ? reply : 0),
      };
    case 'replicated-fsync':
      return {
        command: 'waitaof',
        args: (replicas) => ['1', String(replicas), BARRIER_TIMEOUT_MS],
        reached: (reply) => (Array.isArray(reply) && Number(reply[0]) >= 1 ? Number(reply[1]) : 0),
      };
  }
}
