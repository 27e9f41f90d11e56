import { ServiceError } from '@septet/contracts/service-error';

/** Nobody answered in time, or nobody can: the call may be repeated. */
export function serviceUnavailable(cause: string): ServiceError {
  return new ServiceError(
    'ServiceUnavailable',
    'The service is temporarily unavailable. Repeat the request.',
    { status: 503, fault: 'Receiver', cause: new Error(cause) },
  );
}

/** What a client learns about a failure that is not its business: the request id, nothing else. */
export function internalFailure(requestId: string, cause: unknown): ServiceError {
  return new ServiceError(
    'InternalFailure',
    `The request failed because of an internal error. Request id: ${requestId}`,
    { status: 500, fault: 'Receiver', cause },
  );
}
