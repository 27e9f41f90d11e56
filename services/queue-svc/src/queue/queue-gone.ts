import { ServiceError } from '@septet/contracts/service-error';

export function isQueueGone(error: unknown): boolean {
  return error instanceof ServiceError && error.code === 'QueueDoesNotExist';
}
