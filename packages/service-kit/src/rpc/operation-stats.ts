/** Of one operation at one member, as ADR-32's STATS says it. */
export interface EndpointStats {
  readonly num_requests: number;
  readonly num_errors: number;
  /** Nanoseconds. */
  readonly processing_time: number;
  readonly average_processing_time: number;
}

interface Counts {
  requests: number;
  errors: number;
  milliseconds: number;
}

/** Counts since the member started. */
export class OperationStats {
  readonly #counts = new Map<string, Counts>();

  record(operation: string, isFailed: boolean, milliseconds: number): void {
    let counts = this.#counts.get(operation);
    if (counts === undefined) {
      counts = { requests: 0, errors: 0, milliseconds: 0 };
      this.#counts.set(operation, counts);
    }
    counts.requests += 1;
    counts.milliseconds += milliseconds;
    if (isFailed) counts.errors += 1;
  }

  of(operation: string): EndpointStats {
    const { requests, errors, milliseconds } = this.#counts.get(operation) ?? {
      requests: 0,
      errors: 0,
      milliseconds: 0,
    };
    const nanoseconds = Math.round(milliseconds * 1e6);
    return {
      num_requests: requests,
      num_errors: errors,
      processing_time: nanoseconds,
      average_processing_time: requests === 0 ? 0 : Math.round(nanoseconds / requests),
    };
  }
}
