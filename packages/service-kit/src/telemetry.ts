import type { CallContext } from '@septet/contracts/operation';

/** Names the SERVER span of one operation. */
export interface OperationSpan {
  readonly api: string;
  readonly operation: string;
}

/** Traces. Without an exporter nothing is loaded and a span costs one function call. */
export interface Telemetry {
  readonly enabled: boolean;
  /** Runs `serve` inside one SERVER span; the context it gets names that span as the parent. */
  operationSpan<Result>(
    span: OperationSpan,
    context: CallContext,
    serve: (context: CallContext) => Promise<Result>,
  ): Promise<Result>;
  /** `trace_id`, `span_id` and `request_id` of the operation that is running, for log lines. */
  logFields(): object;
  /** Sends what is waiting. */
  drain(): Promise<void>;
}

export const noTelemetry: Telemetry = {
  enabled: false,
  operationSpan: (_span, context, serve) => serve(context),
  logFields: () => ({}),
  drain: async () => {},
};
