import { AsyncLocalStorage } from 'node:async_hooks';

import type { CallContext } from '@septet/contracts/operation';

import { parseTraceparent } from './trace-context.ts';

const current = new AsyncLocalStorage<CallContext>();

/** Runs `serve` so that the lines it logs say which call they belong to. */
export function inCall<Result>(context: CallContext, serve: () => Result): Result {
  return current.run(context, serve);
}

/** `request_id`, `trace_id` and `span_id` of the call that is running, for log lines. */
export function currentCallFields(): object {
  const context = current.getStore();
  if (context === undefined) return {};
  const trace = parseTraceparent(context.traceparent);
  return {
    request_id: context.requestId,
    ...(trace === undefined ? {} : { trace_id: trace.traceId, span_id: trace.spanId }),
  };
}
