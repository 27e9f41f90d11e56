/** One readiness check; throws or rejects with a sentence for people when it is not met. */
export type HealthCheck = () => void | Promise<void>;

export interface HealthReport {
  readonly healthy: boolean;
  /** Check -> `ok` or why not. */
  readonly checks: Readonly<Record<string, string>>;
}

/** Liveness is this process's own event loop; readiness is what it needs to answer calls. */
export interface Health {
  addReadinessCheck(name: string, check: HealthCheck): void;
  addLivenessCheck(name: string, check: HealthCheck): void;
  /** From now on not ready: load balancers look elsewhere while the calls in flight end. */
  startDraining(): void;
  live(): Promise<HealthReport>;
  ready(): Promise<HealthReport>;
}

export function createHealth(): Health {
  const liveness = new Map<string, HealthCheck>();
  const readiness = new Map<string, HealthCheck>();
  return {
    addLivenessCheck: (name, check) => void liveness.set(name, check),
    addReadinessCheck: (name, check) => void readiness.set(name, check),
    startDraining: () =>
      void readiness.set('draining', () => {
        throw new Error('the process is shutting down');
      }),
    live: () => report(liveness),
    ready: () => report(readiness),
  };
}

async function report(checks: ReadonlyMap<string, HealthCheck>): Promise<HealthReport> {
  const results = await Promise.all(
    [...checks].map(async ([name, check]) => [name, await run(check)] as const),
  );
  return {
    healthy: results.every(([, result]) => result === 'ok'),
    checks: Object.fromEntries(results),
  };
}

async function run(check: HealthCheck): Promise<string> {
  try {
    await check();
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
