import { request } from 'node:http';

export interface RawRequest {
  readonly method: string;
  /** With the query, as it goes over the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RawResponse {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** One request on a connection of its own; nothing is added to it but Host and Content-Length. */
export function sendRaw(endpoint: string, raw: RawRequest): Promise<RawResponse> {
  const { hostname, port } = new URL(endpoint);
  const { method, path, headers = {}, body } = raw;
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const outgoing = request({
      hostname,
      port,
      method,
      path,
      headers: { ...length, ...headers },
      agent: false,
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode,
          headers: Object.fromEntries(
            Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]),
          ),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.end(body);
  });
}

/** `AmazonSQS.<operation>` as the SDKs send it. */
export function jsonCall(operation: string, body: string): RawRequest {
  return {
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AmazonSQS.${operation}`,
    },
    body,
  };
}

/** A form, as old SDKs and curl send it. @param path `/` or a queue's own */
export function formCall(parameters: Readonly<Record<string, string>>, path = '/'): RawRequest {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams({ Version: '2012-11-05', ...parameters }).toString(),
  };
}

/** The same as a GET, which a browser can send. */
export function queryCall(parameters: Readonly<Record<string, string>>, path = '/'): RawRequest {
  const query = new URLSearchParams({ Version: '2012-11-05', ...parameters });
  return { method: 'GET', path: `${path}?${query}` };
}
