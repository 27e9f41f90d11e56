import type { HttpAnswer } from './answer-reader.ts';

/** The bytes of one attempt to break Septet, and what may come of it. */
export interface FuzzCase {
  /** What was done to it: `json: deep nesting`. */
  readonly label: string;
  readonly bytes: Buffer;
  /**
   * `whole`: one HTTP request, which is answered once and may share a connection. `broken`: bytes that are no
   * request, or not exactly one; the connection ends, after at most one answer. `other`: no HTTP/1; the connection ends.
   */
  readonly framing: 'whole' | 'broken' | 'other';
  /** Written in small pieces, each in a packet of its own. */
  readonly isSlow?: boolean;
  /** Whether the answer has a body is the request's decision. */
  readonly isHead: boolean;
  /** Beyond what every answer must be; tells what is wrong. */
  readonly expect?: ((answer: HttpAnswer) => string | undefined) | undefined;
}

/** One HTTP/1.1 request before it becomes bytes. */
export interface Draft {
  readonly label: string;
  readonly method: string;
  /** Request target. */
  readonly target: string;
  /** In their order; Host and Content-Length are added. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly expect?: FuzzCase['expect'];
}

export function wholeCase(draft: Draft, host: string): FuzzCase {
  const { label, method, target, headers, body, expect } = draft;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  if (body.length > 0 || method === 'POST') lines.push(`Content-Length: ${body.length}`);
  return {
    label,
    bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]),
    framing: 'whole',
    isHead: method === 'HEAD',
    expect,
  };
}

/** What HTTP/2 connections begin with, and no HTTP/1 request does. */
const HTTP2 = Buffer.from('PRI ');

export function brokenCase(label: string, given: string | Buffer): FuzzCase {
  const bytes = typeof given === 'string' ? Buffer.from(given, 'latin1') : given;
  const framing = bytes.subarray(0, HTTP2.length).equals(HTTP2) ? 'other' : 'broken';
  return { label, bytes, framing, isHead: false };
}
