import { findFormValue } from './form-tree.ts';
import type { WireRequest } from './http-message.ts';

const SCOPE = /Credential=[^/,\s]*\/[^/,\s]*\/[^/,\s]*\/([^/,\s]+)\//;
const QUERY_SCOPE = /^[^/]*\/[^/]*\/[^/]*\/([^/]+)\//;

/** @returns the service name of the SigV4 scope, unverified; undefined for unsigned requests */
export function signedServiceOf(request: WireRequest): string | undefined {
  const { authorization } = request.headers;
  if (authorization !== undefined) return SCOPE.exec(authorization)?.[1];
  if (!request.query.includes('X-Amz-Credential')) return undefined;
  const credential = findFormValue(request.query, 'X-Amz-Credential');
  return credential === undefined ? undefined : QUERY_SCOPE.exec(credential)?.[1];
}
