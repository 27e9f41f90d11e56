import { expect, test } from '@jest/globals';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-base';
import type { CallContext } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';

import { createOtlpTelemetry } from './otlp-telemetry.ts';
import { createTelemetry, noTelemetry } from './telemetry.ts';

const context: CallContext = {
  requestId: 'request-1',
  account: '000000000000',
  region: 'us-east-1',
  principal: { arn: 'arn:aws:iam::000000000000:root', userId: '000000000000' },
  publicUrl: 'http://localhost:4566',
  deadlineMs: 0,
  signal: new AbortController().signal,
  traceparent: '00-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01',
};

const operation = { api: 'sqs', operation: 'SendMessage' };

/** Shutdown empties the exporter, so that its spans are copied as they arrive. */
function createTraced(ratio: number) {
  const exporter = new InMemorySpanExporter();
  const exported: ReturnType<typeof exporter.getFinishedSpans> = [];
  const telemetry = createOtlpTelemetry({
    endpoint: 'http://unused',
    ratio,
    service: 'queue-svc',
    zone: 'a',
    exporter: {
      export: (spans, done) => {
        exported.push(...spans);
        exporter.export(spans, done);
      },
      shutdown: () => exporter.shutdown(),
    },
  });
  return { telemetry, exported };
}

test('an operation is one SERVER span under the caller’s, and the parent of what it calls', async () => {
  const { telemetry, exported } = createTraced(0);
  const inner = await telemetry.operationSpan(operation, context, async (own) => own.traceparent);
  await telemetry.drain();
  expect(exported).toHaveLength(1);
  const [span] = exported;
  expect(span).toMatchObject({
    name: 'sqs/SendMessage',
    kind: SpanKind.SERVER,
    parentSpanContext: { spanId: '53995c3f42cd8ad8' },
    attributes: {
      'rpc.system': 'aws-api',
      'rpc.service': 'sqs',
      'rpc.method': 'SendMessage',
      'aws.request_id': 'request-1',
    },
  });
  const { traceId, spanId } = { traceId: '', spanId: '', ...span?.spanContext() };
  expect(inner).toBe(`00-${traceId}-${spanId}-01`);
  expect(traceId).toBe('5759e988bd862e3fe1be46a994272793');
});

test('a trace that starts here is sampled by the ratio, and its decision travels', async () => {
  const { telemetry, exported } = createTraced(0);
  const { traceparent: _none, ...fresh } = context;
  const inner = await telemetry.operationSpan(operation, fresh, async (own) => own.traceparent);
  await telemetry.drain();
  expect(exported).toHaveLength(0);
  expect(inner).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
});

test.each([
  [
    new ServiceError('QueueDoesNotExist', '', { status: 400 }),
    'QueueDoesNotExist',
    SpanStatusCode.UNSET,
  ],
  [
    new ServiceError('ServiceUnavailable', '', { status: 503 }),
    'ServiceUnavailable',
    SpanStatusCode.ERROR,
  ],
  [new Error('bug'), 'InternalFailure', SpanStatusCode.ERROR],
])('%s shows on the span, and only our fault makes it an error', async (error, type, code) => {
  const { telemetry, exported } = createTraced(1);
  await expect(
    telemetry.operationSpan(operation, context, async () => {
      throw error;
    }),
  ).rejects.toBe(error);
  await telemetry.drain();
  expect(exported[0]).toMatchObject({ attributes: { 'error.type': type }, status: { code } });
});

test('without a collector nothing is loaded', async () => {
  const options = { endpoint: undefined, ratio: 1, service: 'queue-svc', zone: undefined };
  expect(await createTelemetry(options)).toBe(noTelemetry);
  expect(await noTelemetry.operationSpan(operation, context, async (own) => own)).toBe(context);
});
