import { ServiceError } from './service-error.ts';
import { CORAL_NAMESPACE } from './violation-wording.ts';

/** Errors that every AWS API can answer with ("Common Errors" of the API references). */

/** Whatever went wrong inside; the cause goes to the log, the client gets a request id. */
export function internalFailure(cause?: unknown): ServiceError {
  const message =
    'The request processing has failed because of an unknown error, exception or failure.';
  return new ServiceError('InternalFailure', message, {
    status: 500,
    fault: 'Receiver',
    namespace: CORAL_NAMESPACE,
    cause,
  });
}

/** The service cannot answer now; SDKs try again. The call may still have had its effect. */
export function serviceUnavailable(
  message = 'The request has failed due to a temporary failure of the server.',
  cause?: unknown,
): ServiceError {
  return new ServiceError('ServiceUnavailable', message, {
    status: 503,
    fault: 'Receiver',
    namespace: CORAL_NAMESPACE,
    cause,
  });
}

export function throttled(message = 'Rate exceeded'): ServiceError {
  return new ServiceError('ThrottlingException', message, {
    status: 400,
    queryCode: 'Throttling',
    fault: 'Sender',
    namespace: CORAL_NAMESPACE,
  });
}

/** @param action `sqs:SendMessage` */
export function accessDenied(
  principalArn: string,
  action: string,
  resourceArn: string,
): ServiceError {
  const message =
    `User: ${principalArn} is not authorized to perform: ${action} on resource: ${resourceArn} ` +
    `because no identity-based policy allows the ${action} action`;
  return new ServiceError('AccessDeniedException', message, {
    status: 403,
    queryCode: 'AccessDenied',
    fault: 'Sender',
    namespace: CORAL_NAMESPACE,
  });
}

/** The API has no operation of this name. */
export function unknownOperation(operation: string): ServiceError {
  return new ServiceError(
    'UnknownOperationException',
    `The action ${operation} is not valid for this endpoint.`,
    { status: 400, queryCode: 'InvalidAction', fault: 'Sender', namespace: CORAL_NAMESPACE },
  );
}

/** No service serves the API in this installation. 501, so that no SDK tries again. */
export function apiNotServed(title: string): ServiceError {
  return notImplemented(`Septet has no service for ${title} yet.`);
}

/** The API is served, this operation of it is not built. */
export function operationNotBuilt(title: string, operation: string, reason: string): ServiceError {
  return notImplemented(`Septet does not implement ${operation} of ${title}: ${reason}`);
}

function notImplemented(message: string): ServiceError {
  return new ServiceError('NotImplemented', message, {
    status: 501,
    fault: 'Receiver',
    namespace: CORAL_NAMESPACE,
  });
}
