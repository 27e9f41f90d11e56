import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { CallContext } from '@septet/contracts/operation';

/** What a call carries beside its body. */
export interface CallEnvelope {
  readonly context: CallContext;
  readonly validated: boolean;
}

/**
 * The deadline travels as the time that is left, because the clocks of two nodes differ by more than
 * a call takes.
 */
export function encodeCallHeaders(
  context: CallContext,
  validated: boolean,
  remainingMs: number,
): MsgHdrs {
  const encoded = headers();
  const { principal } = context;
  encoded.set('account', context.account);
  encoded.set('region', context.region);
  encoded.set('principal', `${principal.userId} ${principal.accessKeyId ?? ''} ${principal.arn}`);
  encoded.set('request-id', context.requestId);
  encoded.set('public-url', context.publicUrl);
  encoded.set('timeout-ms', String(Math.ceil(remainingMs)));
  if (context.traceparent !== undefined) encoded.set('traceparent', context.traceparent);
  if (validated) encoded.set('validated', '1');
  return encoded;
}

export function decodeCallHeaders(
  encoded: MsgHdrs,
  nowMs: number,
  signal: AbortSignal,
): CallEnvelope {
  const [userId = '', accessKeyId = '', ...arn] = encoded.get('principal').split(' ');
  const traceparent = encoded.get('traceparent');
  return {
    validated: encoded.get('validated') === '1',
    context: {
      requestId: encoded.get('request-id'),
      account: encoded.get('account'),
      region: encoded.get('region'),
      publicUrl: encoded.get('public-url'),
      principal: {
        arn: arn.join(' '),
        userId,
        ...(accessKeyId === '' ? {} : { accessKeyId }),
      },
      deadlineMs: nowMs + Number(encoded.get('timeout-ms')),
      signal,
      ...(traceparent === '' ? {} : { traceparent }),
    },
  };
}
