/** An HTTP request as the edge read it, before anything is decoded. */
export interface WireRequest {
  readonly method: string;
  /** Raw path, still percent-encoded, without the query. */
  readonly path: string;
  /** Raw query without `?`, empty when there is none. */
  readonly query: string;
  /** Names in lower case, values as Node joins them. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names and values in turn, as `IncomingMessage.rawHeaders`: tells repeated headers apart for SigV4. */
  readonly rawHeaders?: readonly string[] | undefined;
  /** The whole body; empty when there is none. */
  readonly body: Uint8Array;
}

/** An answer for the edge to send; it adds `content-length`, `date` and CORS. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | string;
}
