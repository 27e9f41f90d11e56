import type { CallContext, Handlers } from '@septet/contracts/operation';
import type { OperationModel, ServiceModel } from '@septet/contracts/shape';

/** A small API that behaves as a test wants. */
interface DemoOperations {
  /** Answers what it is given. */
  Echo: { input: { value?: unknown }; output: { value?: unknown } };
  /** Answers `size` bytes. */
  Fill: { input: { size: number }; output: { bytes: Uint8Array } };
  /** Answers the caller's context. */
  WhoAmI: { input: object; output: object };
  /** Answers only when its signal aborts. */
  Park: { input: { name: string }; output: { why: string } };
  Fail: { input: { with: string }; output: object };
  NotYet: { input: object; output: object };
  /** Only as a stream. */
  Count: { input: { to: number; size: number }; output: object };
  /** Its input has a required member. */
  Checked: { input: { Name?: string }; output: object };
}

const operation: OperationModel = {
  input: 'Unit',
  output: 'Unit',
  errors: [],
  http: { method: 'POST', uri: '/', status: 200 },
};

export const demoModel: ServiceModel = {
  api: 'demo',
  service: 'demo-svc',
  title: 'Demo',
  signingName: 'demo',
  version: '2026-01-01',
  protocols: ['json-1.0'],
  operations: {
    Echo: operation,
    Fill: operation,
    WhoAmI: operation,
    Park: operation,
    Fail: operation,
    NotYet: operation,
    Count: operation,
    Checked: { ...operation, input: 'CheckedRequest' },
  },
  shapes: {
    Unit: { type: 'document' },
    String: { type: 'string' },
    CheckedRequest: {
      type: 'structure',
      members: { Name: { shape: 'String', required: true } },
    },
  },
};

export type DemoHandlers = Handlers<DemoOperations>;

export function callContext(overrides: Partial<CallContext> = {}): CallContext {
  return {
    requestId: '6a1f3c2e-0000-4000-8000-000000000001',
    account: '000000000000',
    region: 'eu-central-1',
    principal: {
      arn: 'arn:aws:iam::000000000000:user/Ada Lovelace',
      userId: 'AIDA1',
      accessKeyId: 'AKIA1',
    },
    publicUrl: 'http://localhost:4566',
    deadlineMs: Date.now() + 20_000,
    signal: new AbortController().signal,
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ...overrides,
  };
}
