import { serviceUnavailable } from '@septet/contracts/common-errors';
import type { ServiceError } from '@septet/contracts/service-error';

/**
 * Nobody took the call, or its outcome is unknown: 503, which SDKs repeat.
 * @param why for the log
 */
export function unavailable(why: string): ServiceError {
  return serviceUnavailable(undefined, new Error(why));
}
