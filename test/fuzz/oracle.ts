import type { HttpAnswer } from './answer-reader.ts';
import type { FuzzCase } from './fuzz-case.ts';

/** Undefined for an answer that any client could have been given; else what is wrong with it. */
export function objection(answer: HttpAnswer, fuzzCase: FuzzCase): string | undefined {
  const { status } = answer;
  const described = `${status} ${answer.body.toString('latin1', 0, 200)}`;
  if (!answer.headers.has('x-amzn-requestid')) return `no request id: ${described}`;
  if (status >= 500 && !isNotBuilt(answer)) return `a failure of the server: ${described}`;
  if (status >= 400 && !fuzzCase.isHead && !isAwsError(answer)) {
    return `no error as AWS writes it: ${described}`;
  }
  return fuzzCase.expect?.(answer);
}

/** An API of AWS that Septet has no service for says so, and clients do not repeat it. */
function isNotBuilt({ status, body }: HttpAnswer): boolean {
  return status === 501 && body.includes('NotImplemented');
}

function isAwsError({ headers, body }: HttpAnswer): boolean {
  const type = headers.get('content-type') ?? '';
  if (type.includes('cbor')) return body.includes('__type');
  if (type.includes('xml')) {
    const text = body.toString();
    return text === '<UnknownOperationException/>\n' || /<Error>.*<Code>\w/s.test(text);
  }
  if (!type.includes('json')) return false;
  const document: unknown = JSON.parse(body.toString());
  if (typeof document !== 'object' || document === null) return false;
  // rest-json names the error in a header, Septet's own REST face in `code`.
  return '__type' in document || 'code' in document || headers.has('x-amzn-errortype');
}

/** The code of an error of the JSON protocol, as old SDKs call it. */
export function queryErrorOf({ headers }: HttpAnswer): string | undefined {
  return headers.get('x-amzn-query-error')?.split(';')[0];
}
