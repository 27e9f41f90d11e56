import { ServiceError } from '@septet/contracts/service-error';
import { expect } from '@jest/globals';

/** What a call answered: its result, the code of its error, or nothing that its caller could know. */
export type Outcome<Result> = { readonly result: Result } | { readonly code: string } | 'unknown';

export async function outcomeOf<Result>(call: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await call };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return error.status === 503 ? 'unknown' : { code: error.queryCode ?? error.code };
  }
}

/** True for a result; then none of `refusals` may be due, and otherwise one of them must be. */
export function isDone<Result>(
  outcome: Outcome<Result>,
  refusals: readonly string[],
): outcome is { readonly result: Result } {
  if (outcome === 'unknown') throw new Error('a call without any fault was not answered');
  const code = 'code' in outcome ? outcome.code : 'none';
  if (refusals.length === 0) expect({ error: code }).toEqual({ error: 'none' });
  else expect(refusals).toContain(code);
  return 'result' in outcome;
}
