import { SQSServiceException } from '@aws-sdk/client-sqs';

/** What a program can tell a refused call by. */
export interface Refusal {
  /** Of the exception's class: `QueueDoesNotExist`. */
  readonly name: string;
  /** The code of SQS's query days, which the SDKs still hand out: `AWS.SimpleQueueService.NonExistentQueue`. */
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly message: string;
}

/** The exception of a call that SQS refuses, in comparable form; throws when the call succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => new Error('the call was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SQSServiceException)) throw error;
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : undefined;
  return {
    name: error.name,
    code,
    status: error.$metadata.httpStatusCode,
    message: error.message,
  };
}

/** The framework's refusal of a value. It has no exception class, so the SDK names it by its code. */
export function invalidParameterValue(message: string): Refusal {
  return {
    name: 'InvalidParameterValue',
    code: 'InvalidParameterValue',
    status: 400,
    message,
  };
}

export function missingParameter(name: string): Refusal {
  return {
    name: 'MissingParameter',
    code: 'MissingParameter',
    status: 400,
    message: `The request must contain the parameter ${name}.`,
  };
}

export const queueDoesNotExist: Refusal = {
  name: 'QueueDoesNotExist',
  code: 'AWS.SimpleQueueService.NonExistentQueue',
  status: 400,
  message: 'The specified queue does not exist.',
};
