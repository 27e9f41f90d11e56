import { ServiceError } from '@septet/contracts/service-error';
import type { Protocol, ServiceModel } from '@septet/contracts/shape';

const NAMESPACE = 'com.amazon.coral.service';

/**
 * The errors that AWS's front end answers before an API sees the call: the name on JSON wires,
 * the code on the query wire, and the HTTP status there ("Common Errors" of the SQS API reference).
 * Only the front end's own names are here; every other error brings its status along.
 */
const statusOnQuery: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  ExpiredTokenException: 403,
  IncompleteSignatureException: 400,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  UnrecognizedClientException: 403,
};

/**
 * JSON APIs answer 400 where query and REST ones answer 403. SQS kept the statuses of its query
 * days when it moved to JSON.
 *
 * @returns undefined for errors that are not the front end's
 */
export function frameworkStatus(
  code: string,
  protocol: Protocol,
  model: ServiceModel | undefined,
): number | undefined {
  if (!Object.hasOwn(statusOnQuery, code)) return undefined;
  const isJson = protocol === 'json-1.0' || protocol === 'json-1.1' || protocol === 'cbor';
  return isJson && model?.queryCompatible !== true ? 400 : statusOnQuery[code];
}

/** The request carries no signature at all. */
export function missingAuthenticationToken(): ServiceError {
  return frontEndError(
    'MissingAuthenticationTokenException',
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
  );
}

/** The signature lacks a part or is not written as it must be; `message` names the parts. */
export function incompleteSignature(message: string): ServiceError {
  return frontEndError('IncompleteSignatureException', 'IncompleteSignature', message);
}

export const SIGNATURE_MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

export function signatureDoesNotMatch(message: string = SIGNATURE_MISMATCH): ServiceError {
  return frontEndError('InvalidSignatureException', 'SignatureDoesNotMatch', message);
}

/** The access key or session token is unknown, disabled or deleted. */
export function invalidClientTokenId(): ServiceError {
  return frontEndError(
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'The security token included in the request is invalid.',
  );
}

/** Temporary credentials past their end. */
export function expiredToken(): ServiceError {
  return frontEndError(
    'ExpiredTokenException',
    'ExpiredToken',
    'The security token included in the request is expired',
  );
}

function frontEndError(code: string, queryCode: string, message: string): ServiceError {
  return new ServiceError(code, message, { queryCode, fault: 'Sender', namespace: NAMESPACE });
}
