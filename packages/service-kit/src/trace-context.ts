/** A position in a trace, as W3C `traceparent` (Trace Context level 1) carries it. */
export interface TraceContext {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits. */
  readonly spanId: string;
  readonly sampled: boolean;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;
const XRAY_ROOT = /^1-([0-9a-f]{8})-([0-9a-f]{24})$/i;
const XRAY_PARENT = /^[0-9a-f]{16}$/i;
const NO_TRACE = '0'.repeat(32);
const NO_SPAN = '0'.repeat(16);

/** `undefined` for anything malformed: the specification says to start a new trace then. */
export function parseTraceparent(header: string | undefined): TraceContext | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (traceId === NO_TRACE || spanId === NO_SPAN || header?.startsWith('ff')) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

/**
 * `X-Amzn-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`.
 * A header without a parent (a load balancer's) has no span to continue: `undefined`.
 */
export function parseAmznTraceId(header: string | undefined): TraceContext | undefined {
  if (header === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const field of header.split(';')) {
    const [name = '', value = ''] = field.split('=', 2);
    fields.set(name.trim().toLowerCase(), value.trim());
  }
  const [, epoch, unique] = XRAY_ROOT.exec(fields.get('root') ?? '') ?? [];
  const parent = fields.get('parent') ?? '';
  if (epoch === undefined || unique === undefined || !XRAY_PARENT.test(parent)) return undefined;
  return {
    traceId: `${epoch}${unique}`.toLowerCase(),
    spanId: parent.toLowerCase(),
    sampled: fields.get('sampled') === '1',
  };
}

export function formatAmznTraceId({ traceId, spanId, sampled }: TraceContext): string {
  const root = `1-${traceId.slice(0, 8)}-${traceId.slice(8)}`;
  return `Root=${root};Parent=${spanId};Sampled=${sampled ? '1' : '0'}`;
}
