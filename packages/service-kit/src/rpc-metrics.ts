import { Histogram, type Registry } from 'prom-client';

/** Upper bounds in seconds; long polls end at 20 s. */
const BUCKETS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25,
] as const;

const NAME = 'septet_rpc_server_duration_seconds';
const HELP = 'Time from the arrival of a call to its answer, by operation and outcome.';

/** Durations of served operations. */
export interface RpcMetrics {
  /** A moment for `end`; 0 when nothing is measured. */
  start(): number;
  end(api: string, operation: string, failed: boolean, startedAt: number): void;
}

export const noRpcMetrics: RpcMetrics = { start: () => 0, end: () => {} };

interface Series {
  readonly labels: { readonly api: string; readonly operation: string; readonly outcome: string };
  readonly counts: Float64Array;
  sum: number;
  count: number;
}

/**
 * `Histogram.observe` hashes its labels each time, which is more than a direct call may cost. The
 * observations are plain numbers here and become metrics when somebody scrapes.
 */
class RpcHistogram extends Histogram<'api' | 'operation' | 'outcome'> {
  readonly #series = new Map<string, Map<string, { ok: Series; error: Series }>>();

  record(api: string, operation: string, failed: boolean, seconds: number): void {
    const pair = this.#find(api, operation);
    const series = failed ? pair.error : pair.ok;
    let bucket = 0;
    for (const bound of BUCKETS) {
      if (seconds <= bound) break;
      bucket += 1;
    }
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
    series.count += 1;
  }

  /** What prom-client's registry, and its own `get`, ask a histogram for; not in its types. */
  async getForPromString(): Promise<object> {
    const values = this.#all().flatMap(valuesOf);
    return { name: NAME, help: HELP, type: 'histogram', aggregator: 'sum', values };
  }

  #find(api: string, operation: string): { ok: Series; error: Series } {
    let operations = this.#series.get(api);
    if (operations === undefined) {
      operations = new Map<string, { ok: Series; error: Series }>();
      this.#series.set(api, operations);
    }
    let pair = operations.get(operation);
    if (pair === undefined) {
      const create = (outcome: string): Series => ({
        labels: { api, operation, outcome },
        counts: new Float64Array(BUCKETS.length + 1),
        sum: 0,
        count: 0,
      });
      pair = { ok: create('ok'), error: create('error') };
      operations.set(operation, pair);
    }
    return pair;
  }

  #all(): Series[] {
    return [...this.#series.values()]
      .flatMap((operations) => [...operations.values()])
      .flatMap(({ ok, error }) => [ok, error])
      .filter(({ count }) => count > 0);
  }
}

function valuesOf({ labels: sharedLabels, counts, sum, count }: Series): readonly object[] {
  const bucket = (le: number | string, value: number) => ({
    labels: { le },
    sharedLabels,
    value,
    metricName: `${NAME}_bucket`,
  });
  let below = 0;
  const buckets = BUCKETS.map((bound, index) => {
    below += counts[index] ?? 0;
    return bucket(bound, below);
  });
  return [
    ...buckets,
    bucket('+Inf', count),
    { labels: {}, sharedLabels, value: sum, metricName: `${NAME}_sum` },
    { labels: {}, sharedLabels, value: count, metricName: `${NAME}_count` },
  ];
}

/** Registers `septet_rpc_server_duration_seconds{api, operation, outcome}`. */
export function createRpcMetrics(registry: Registry): RpcMetrics {
  const histogram = new RpcHistogram({
    name: NAME,
    help: HELP,
    labelNames: ['api', 'operation', 'outcome'],
    buckets: [...BUCKETS],
    registers: [registry],
  });
  return {
    start: () => performance.now(),
    end: (api, operation, failed, startedAt) =>
      histogram.record(api, operation, failed, (performance.now() - startedAt) / 1000),
  };
}
