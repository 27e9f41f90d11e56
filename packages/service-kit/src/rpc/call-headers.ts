import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { CallContext } from '@septet/contracts/operation';

/** What a call carries beside its body. */
export interface CallEnvelope {
  readonly context: CallContext;
  /** The input has been through `validate` already. */
  readonly validated: boolean;
  /** How much of the answer may come without credit. */
  readonly inlineBytes: number;
  /** Of the whole body when this message holds only its first part. */
  readonly totalBytes: number | undefined;
}

export interface CallProperties {
  readonly context: CallContext;
  /**
   * The deadline travels as the time that is left, because the clocks of two nodes may differ by more
   * than a call takes.
   */
  readonly remainingMs: number;
  readonly validated: boolean;
  readonly inlineBytes: number;
  readonly totalBytes: number | undefined;
}

export function encodeCallHeaders(call: CallProperties): MsgHdrs {
  const { context } = call;
  const { principal } = context;
  const encoded = headers();
  encoded.set('account', context.account);
  encoded.set('region', context.region);
  encoded.set('principal', `${principal.userId} ${principal.accessKeyId ?? ''} ${principal.arn}`);
  encoded.set('request-id', context.requestId);
  encoded.set('public-url', context.publicUrl);
  encoded.set('timeout-ms', String(Math.ceil(call.remainingMs)));
  encoded.set('inline', String(call.inlineBytes));
  if (context.traceparent !== undefined) encoded.set('traceparent', context.traceparent);
  if (call.validated) encoded.set('validated', '1');
  if (call.totalBytes !== undefined) encoded.set('total', String(call.totalBytes));
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
    inlineBytes: Number(encoded.get('inline')),
    totalBytes: encoded.has('total') ? Number(encoded.get('total')) : undefined,
    context: {
      requestId: encoded.get('request-id'),
      account: encoded.get('account'),
      region: encoded.get('region'),
      publicUrl: encoded.get('public-url'),
      principal: { arn: arn.join(' '), userId, ...(accessKeyId === '' ? {} : { accessKeyId }) },
      deadlineMs: nowMs + Number(encoded.get('timeout-ms')),
      signal,
      ...(traceparent === '' ? {} : { traceparent }),
    },
  };
}
