import { hash } from 'node:crypto';
import type { WireRequest } from './http-message.ts';

const PLAIN_PATH = /^[A-Za-z0-9\-._~/]*$/;
const RESERVED = /[^A-Za-z0-9\-._~]/g;
const RESERVED_IN_PATH = /[^A-Za-z0-9\-._~/]/g;
const ESCAPE = /%([0-9A-Fa-f]{2})/g;

export interface CanonicalOptions {
  readonly signedHeaders: readonly string[];
  /** Hash of the body in hexadecimal, or `UNSIGNED-PAYLOAD`. */
  readonly payloadHash: string;
  /** S3 takes the path as it stands; every other service normalises it and escapes it once more. */
  readonly isS3: boolean;
}

/**
 * The text whose hash a SigV4 client signs ("Create a canonical request", IAM User Guide).
 * Characters stand for the bytes of the request, one each, as Node reads a request's head.
 */
export function canonicalRequest(request: WireRequest, options: CanonicalOptions): string {
  const { signedHeaders, payloadHash, isS3 } = options;
  let headers = '';
  for (const name of signedHeaders) headers += `${name}:${headerValue(request, name)}\n`;
  return (
    `${request.method}\n${isS3 ? s3Path(request.path) : canonicalPath(request.path)}\n` +
    `${canonicalQuery(request.query)}\n${headers}\n${signedHeaders.join(';')}\n${payloadHash}`
  );
}

/** @returns the hexadecimal SHA-256 of a text of one-byte characters */
export function hashOfText(text: string): string {
  return hash('sha256', Buffer.from(text, 'latin1'), 'hex');
}

function canonicalPath(path: string): string {
  if (path === '/' || path === '') return '/';
  if (PLAIN_PATH.test(path) && !path.includes('//') && !path.includes('/.')) return path;
  return escape(normalizePath(path), RESERVED_IN_PATH);
}

function s3Path(path: string): string {
  return path === '' ? '/' : escape(unescape(path), RESERVED_IN_PATH);
}

/** Resolves `.` and `..` and drops empty segments (RFC 3986, 6.2.2.3); a slash at the end stays. */
function normalizePath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  if (segments.length === 0) return '/';
  return `/${segments.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/** Sorted by name, then value, each escaped alike however the client wrote them; without the signature itself. */
export function canonicalQuery(query: string): string {
  if (query === '') return '';
  const pairs: string[] = [];
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = recode(equals === -1 ? pair : pair.slice(0, equals));
    if (name === 'X-Amz-Signature') continue;
    // U+0001 sorts below everything that may stand in an escaped name: `a` before `a1`.
    pairs.push(`${name}\u0001${equals === -1 ? '' : recode(pair.slice(equals + 1))}`);
  }
  return pairs.toSorted().join('&').replaceAll('\u0001', '=');
}

/** A bare plus is a space, as the protocols decode it: what is verified is what is acted upon. */
function recode(text: string): string {
  return escape(unescape(text.replaceAll('+', ' ')), RESERVED);
}

function unescape(text: string): string {
  return text.includes('%')
    ? text.replaceAll(ESCAPE, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}

function escape(text: string, reserved: RegExp): string {
  return text.replaceAll(
    reserved,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function headerValue(request: WireRequest, name: string): string {
  const value = request.headers[name] ?? '';
  // Node joins repeated headers with ', ', a client signs them joined with ','.
  if (value.includes(', ') && request.rawHeaders !== undefined) {
    return rawValues(request.rawHeaders, name).map(trimValue).join(',');
  }
  return trimValue(value);
}

function rawValues(rawHeaders: readonly string[], name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === name) values.push(rawHeaders[index + 1] ?? '');
  }
  return values;
}

function trimValue(value: string): string {
  const trimmed = value.trim();
  return trimmed.includes('  ') ? trimmed.replaceAll(/ {2,}/g, ' ') : trimmed;
}
