import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import { DocumentEncoders } from './document-encoder.ts';
import { isPlainObject } from './plain-object.ts';
import type { WireError } from './wire-error.ts';

/**
 * The members of an error's JSON body: its sentence (left out when empty, as AWS does for broken
 * documents) and what its shape adds.
 */
export function errorDocument(
  model: ServiceModel | undefined,
  error: ServiceError,
  wireError: WireError,
): Record<string, unknown> {
  const message = error.message === '' ? {} : { [wireError.messageName]: error.message };
  return { ...message, ...extraMembers(model, error, wireError) };
}

function extraMembers(
  model: ServiceModel | undefined,
  error: ServiceError,
  { shape }: WireError,
): Readonly<Record<string, unknown>> {
  if (error.fields === undefined || model === undefined || shape === undefined) return {};
  const encoders = new DocumentEncoders(model, { omitEmpty: false });
  const encoded = encoders.structureEncoder(shape.members)(error.fields);
  return isPlainObject(encoded) ? encoded : {};
}
