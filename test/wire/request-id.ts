import { expect } from '@jest/globals';
import type { RawResponse } from './raw-http.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What every answer must carry; @throws a failed expectation */
export function requestIdOf({ headers }: RawResponse): string {
  const requestId = headers['x-amzn-requestid'];
  expect(requestId).toMatch(UUID);
  return requestId ?? '';
}
