import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { CallContext } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';

import type { Telemetry, TelemetryOptions } from './telemetry.ts';
import { formatTraceparent, parseTraceparent } from './trace-context.ts';

export interface OtlpTelemetryOptions extends TelemetryOptions {
  readonly endpoint: string;
  /** In place of the collector. */
  readonly exporter?: SpanExporter;
}

const SAMPLED = 1;
const MAX_WAITING_SPANS = 4096;

/**
 * One hand-made SERVER span per operation. No instrumentation package, because patching http alone
 * doubles the cost of a request, whatever is sampled.
 */
export function createOtlpTelemetry(options: OtlpTelemetryOptions): Telemetry {
  const { endpoint, ratio, service, zone } = options;
  const { exporter = new OTLPTraceExporter({ url: new URL('v1/traces', `${endpoint}/`).href }) } =
    options;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.name': service,
      ...(zone === undefined ? {} : { 'cloud.availability_zone': zone }),
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      // Drops spans when the collector is slow; never blocks a request.
      new BatchSpanProcessor(exporter, { maxQueueSize: MAX_WAITING_SPANS }),
    ],
  });
  const tracer = provider.getTracer('septet');

  return {
    enabled: true,
    async operationSpan({ api, operation }, context, serve) {
      const span = tracer.startSpan(
        `${api}/${operation}`,
        {
          kind: SpanKind.SERVER,
          attributes: {
            'rpc.system': 'aws-api',
            'rpc.service': api,
            'rpc.method': operation,
            'aws.request_id': context.requestId,
          },
        },
        parentOf(context),
      );
      try {
        return await serve({ ...context, traceparent: traceparentOf(span) });
      } catch (error) {
        recordError(span, error);
        throw error;
      } finally {
        span.end();
      }
    },
    drain: () => provider.shutdown(),
  };
}

function parentOf(context: CallContext) {
  const parent = parseTraceparent(context.traceparent);
  if (parent === undefined) return ROOT_CONTEXT;
  const { traceId, spanId, sampled } = parent;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: sampled ? SAMPLED : 0,
    isRemote: true,
  });
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return formatTraceparent({ traceId, spanId, sampled: (traceFlags & SAMPLED) === SAMPLED });
}

/** A client's mistake is an answer; only what is our fault makes the span an error. */
function recordError(span: Span, error: unknown): void {
  const type = error instanceof ServiceError ? error.code : 'InternalFailure';
  span.setAttribute('error.type', type);
  if (error instanceof ServiceError && (error.status ?? 400) < 500) return;
  span.setStatus({ code: SpanStatusCode.ERROR, message: type });
}
