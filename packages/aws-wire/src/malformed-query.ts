import { ServiceError } from '@septet/contracts/service-error';

/** The query string or form body cannot be read at all ("Common Errors": MalformedQueryString). */
export function malformedQuery(): ServiceError {
  return new ServiceError(
    'MalformedQueryStringException',
    'The query string contains a syntax error.',
    { status: 400, queryCode: 'MalformedQueryString', fault: 'Sender' },
  );
}
