/** What the listener grants to one client before it gives up on it. */
export interface ListenerLimits {
  /** Longest request body; the largest wire call (16 MiB) is a rest-json upload. */
  readonly bodyBytes: number;
  /** Bodies of all requests that are held at the same time. */
  readonly bufferedBodyBytes: number;
  /** Request line and headers: a presigned URL with a session token needs about 8 KiB. */
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  /** From the first byte of a request to the last of its body. */
  readonly requestTimeoutMs: number;
  /** A connection without a request. Longer than the 60 s of common load balancers, so that they close first. */
  readonly idleTimeoutMs: number;
  /** A connection that neither reads its answer nor sends; longer than any long poll. */
  readonly stalledTimeoutMs: number;
  readonly tlsHandshakeTimeoutMs: number;
  readonly connections: number;
  /** Unanswered requests on one HTTP/1.1 connection; streams on one HTTP/2 connection. */
  readonly requestsPerConnection: number;
  /** How often Node looks for connections that broke the two request timeouts. */
  readonly checkIntervalMs: number;
}

export const defaultLimits: ListenerLimits = {
  bodyBytes: 16 * 1024 * 1024,
  bufferedBodyBytes: 256 * 1024 * 1024,
  headerBytes: 32 * 1024,
  headersTimeoutMs: 15_000,
  requestTimeoutMs: 60_000,
  idleTimeoutMs: 75_000,
  stalledTimeoutMs: 120_000,
  tlsHandshakeTimeoutMs: 10_000,
  connections: 32_768,
  requestsPerConnection: 256,
  checkIntervalMs: 2_000,
};
