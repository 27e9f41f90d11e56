/** What shows that a fault happened: a name of the thing struck, as it was before and after. */
export interface Proof {
  /** `valkey run_id`, `queue-svc pid`, `primary`… */
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

/** Something that goes wrong, and gets well again unless it is meant to stay. */
export interface Fault {
  /** `kill -9 of queue-svc` */
  readonly name: string;
  /**
   * Resolves when it is over. `mustWorkFromMs` (performance.now()) is the moment from which the 10 s to progress
   * count: the strike where somebody else can take over, the recovery of the thing where nobody can.
   */
  strike(): Promise<{ readonly proof: Proof; readonly mustWorkFromMs: number }>;
}
