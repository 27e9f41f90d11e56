import type { CallContext } from '@septet/contracts/operation';

/** Names the SERVER span of one operation. */
export interface OperationSpan {
  readonly api: string;
  readonly operation: string;
}

/** Traces. Without a collector nothing is loaded and a span costs one property read. */
export interface Telemetry {
  readonly enabled: boolean;
  /**
   * Runs `serve` inside one SERVER span, a child of the context's `traceparent`. The context that
   * `serve` gets names the new span, so that whatever it calls continues the trace.
   */
  operationSpan<Result>(
    span: OperationSpan,
    context: CallContext,
    serve: (context: CallContext) => Promise<Result>,
  ): Promise<Result>;
  /** Sends what is waiting, then stops. */
  drain(): Promise<void>;
}

export const noTelemetry: Telemetry = {
  enabled: false,
  operationSpan: (_span, context, serve) => serve(context),
  drain: async () => {},
};

export interface TelemetryOptions {
  /** Of the collector (OTLP over HTTP); absent: no traces. */
  readonly endpoint: string | undefined;
  /** Share of the traces that start here which is sampled, 0 to 1; a caller's decision is kept. */
  readonly ratio: number;
  readonly service: string;
  readonly zone: string | undefined;
}

/** Loads the OpenTelemetry SDK only where there is a collector. */
export async function createTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { endpoint } = options;
  if (endpoint === undefined) return noTelemetry;
  const { createOtlpTelemetry } = await import('./otlp-telemetry.ts');
  return createOtlpTelemetry({ ...options, endpoint });
}
