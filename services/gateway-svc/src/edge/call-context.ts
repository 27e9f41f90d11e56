import type { CallContext } from '@septet/contracts/operation';
import type { Clock } from '@septet/service-kit/clock';
import {
  formatTraceparent,
  parseAmznTraceId,
  parseTraceparent,
} from '@septet/service-kit/trace-context';
import { unavailable } from '@septet/service-kit/unavailable';
import type { Exchange } from '../listener/exchange.ts';
import type { Caller } from './caller.ts';

/**
 * The longest long poll is 20 s; the shortest read timeout of the AWS SDKs is 60 s (botocore), and load balancers cut
 * at 60 s too.
 */
const CALL_TIMEOUT_MS = 30_000;

/** What travels with a call. The signal is made only for whoever asks for it: most handlers never do. */
export function createCallContext(
  exchange: Exchange,
  caller: Caller,
  { publicUrl, clock }: { readonly publicUrl: string; readonly clock: Clock },
): CallContext {
  const { account, region, principal } = caller;
  const traceparent = traceparentOf(exchange);
  let isTimed = false;
  return {
    requestId: exchange.requestId,
    account,
    region,
    principal,
    publicUrl,
    deadlineMs: clock.nowMs() + CALL_TIMEOUT_MS,
    get signal() {
      if (!isTimed) {
        isTimed = true;
        const timer = clock.setTimer(CALL_TIMEOUT_MS, () =>
          exchange.abort(unavailable('the deadline passed')),
        );
        exchange.onClose(() => timer.cancel());
      }
      return exchange.signal;
    },
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

/** The same caller and request, but its own deadline and a signal that never aborts: the client is gone already. */
export function createCompensationContext(context: CallContext, clock: Clock): CallContext {
  const { requestId, account, region, principal, publicUrl } = context;
  return {
    requestId,
    account,
    region,
    principal,
    publicUrl,
    deadlineMs: clock.nowMs() + CALL_TIMEOUT_MS,
    signal: new AbortController().signal,
  };
}

function traceparentOf({ headers }: Exchange): string | undefined {
  const w3c = headers['traceparent'];
  const xray = headers['x-amzn-trace-id'];
  if (w3c === undefined && xray === undefined) return undefined;
  const trace = parseTraceparent(w3c) ?? parseAmznTraceId(xray);
  return trace === undefined ? undefined : formatTraceparent(trace);
}
