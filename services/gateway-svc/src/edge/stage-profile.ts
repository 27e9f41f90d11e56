import { Histogram, type Registry } from 'prom-client';

/** Steps of the chain, in their order. */
export type Stage =
  | 'resolveCall'
  | 'authenticate'
  | 'authorize'
  | 'throttle'
  | 'decode'
  | 'forward'
  | 'encode';

/** Where one request spends the event loop's time: between two marks nothing else runs, so that this is CPU time. */
export class StageLaps {
  readonly #histogram: Histogram<'stage'>;
  #startedMs = performance.now();

  constructor(histogram: Histogram<'stage'>) {
    this.#histogram = histogram;
  }

  /** The stage's work ends here, and the next one's begins. */
  end(stage: Stage): void {
    const nowMs = performance.now();
    this.#histogram.observe({ stage }, (nowMs - this.#startedMs) / 1000);
    this.#startedMs = performance.now();
  }

  /** What has passed since the last mark was waiting. */
  resume(): void {
    this.#startedMs = performance.now();
  }
}

/** Made only with `SEPTET_PROFILE_STAGES=1`, for the bench; without it the marks cost one comparison each. */
export class StageProfile {
  readonly #histogram: Histogram<'stage'>;

  constructor(registry: Registry) {
    this.#histogram = new Histogram({
      name: 'septet_edge_stage_seconds',
      help: 'Time on the event loop by step of the edge; forward is its first, synchronous part.',
      labelNames: ['stage'],
      buckets: [1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2],
      registers: [registry],
    });
  }

  start(): StageLaps {
    return new StageLaps(this.#histogram);
  }
}
