import type { ServiceError } from '@septet/contracts/service-error';
import type { ErrorTrait, Protocol, ServiceModel, StructureShape } from '@septet/contracts/shape';
import { frameworkStatus } from './framework-errors.ts';

/** A ServiceError with everything resolved that its model and the protocol add. */
export interface WireError {
  /** Shape name: what `__type` and `x-amzn-errortype` carry. */
  readonly code: string;
  /** Code on the query wire and in `x-amzn-query-error`. */
  readonly queryCode: string;
  readonly status: number;
  readonly fault: 'Sender' | 'Receiver';
  /** The modelled shape; undefined for the errors that every AWS API shares. */
  readonly shape: StructureShape | undefined;
  /** AWS spells it `message` nearly everywhere. */
  readonly messageName: 'message' | 'Message';
}

/** Resolves status, fault and codes: what the thrower said, else the model, else AWS's common errors. */
export function wireErrorOf(
  model: ServiceModel | undefined,
  error: ServiceError,
  protocol: Protocol,
): WireError {
  const shape = errorShape(model, error.code);
  const trait: ErrorTrait | undefined = shape?.error;
  const status =
    error.status ?? trait?.status ?? frameworkStatus(error.code, protocol, model) ?? 400;
  return {
    code: error.code,
    queryCode: error.queryCode ?? trait?.queryCode ?? error.code,
    status,
    fault: error.fault ?? trait?.fault ?? (status >= 500 ? 'Receiver' : 'Sender'),
    shape,
    messageName: messageName(shape, error.code),
  };
}

function errorShape(model: ServiceModel | undefined, code: string): StructureShape | undefined {
  if (model === undefined || !Object.hasOwn(model.shapes, code)) return undefined;
  const shape = model.shapes[code];
  return shape?.type === 'structure' && shape.error !== undefined ? shape : undefined;
}

function messageName(shape: StructureShape | undefined, code: string): 'message' | 'Message' {
  if (shape !== undefined) return 'Message' in shape.members ? 'Message' : 'message';
  return code === 'SerializationException' ? 'Message' : 'message';
}
