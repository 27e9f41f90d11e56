import type { WireRequest, WireResponse } from '../src/http-message.ts';

/** What an SDK client hands to its request handler, as far as the tests read it. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/**
 * Stands where a client's HTTP connection would: gets the signed request as bytes would carry it
 * and answers with what `respond` returns.
 */
export function requestHandler(respond: (request: WireRequest) => Promise<WireResponse>): {
  handle(request: SdkRequest): Promise<{ response: SdkResponse }>;
} {
  return {
    async handle(request) {
      const { status, headers, body } = await respond(wireRequestOf(request));
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      return { response: { statusCode: status, headers, body: bytes } };
    },
  };
}

export function wireRequestOf(request: SdkRequest): WireRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    method: request.method,
    path: request.path,
    query: queryString(request.query ?? {}),
    headers: Object.fromEntries(headers),
    body: bytesOf(request.body),
  };
}

function queryString(query: Readonly<Record<string, string | string[] | null>>): string {
  return Object.entries(query)
    .flatMap(([name, values]) =>
      [values ?? ''].flat().map((value) => `${escapeUri(name)}=${escapeUri(value)}`),
    )
    .join('&');
}

/** As the SDK's own HTTP handler escapes queries. */
function escapeUri(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  throw new TypeError('the client sent a body that is neither text nor bytes');
}
