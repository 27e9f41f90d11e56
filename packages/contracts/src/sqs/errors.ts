import { ServiceError } from '../service-error.ts';
import { CORAL_NAMESPACE } from '../violation-wording.ts';

/**
 * One factory per error of the SQS API, named after what happened. Codes are the shapes' names; the
 * model adds status and query code. Texts are AWS's own, from answers recorded against it, unless
 * the comment says otherwise.
 */

/** The query wire adds "for this wsdl version."; its protocol does that. */
export function queueDoesNotExist(): ServiceError {
  return new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
}

/** @param attribute the first attribute whose value differs */
export function queueNameExists(attribute: string): ServiceError {
  return new ServiceError(
    'QueueNameExists',
    `A queue already exists with the same name and a different value for attribute ${attribute}`,
  );
}

export function queueDeletedRecently(): ServiceError {
  return new ServiceError(
    'QueueDeletedRecently',
    'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
  );
}

export function purgeQueueInProgress(queueName: string): ServiceError {
  return new ServiceError(
    'PurgeQueueInProgress',
    `Only one PurgeQueue operation on ${queueName} is allowed every 60 seconds.`,
  );
}

/** @param message AWS documents none; say what is not supported */
export function unsupportedOperation(message: string): ServiceError {
  return new ServiceError('UnsupportedOperation', message);
}

/** Documented, yet AWS answers {@link messageNotAvailable} where one would expect it. */
export function messageNotInflight(): ServiceError {
  return new ServiceError('MessageNotInflight', 'The specified message is not in flight.');
}

export function emptyBatchRequest(entryName: string): ServiceError {
  return new ServiceError(
    'EmptyBatchRequest',
    `There should be at least one ${entryName} in the request.`,
  );
}

export function tooManyEntriesInBatchRequest(sent: number): ServiceError {
  return new ServiceError(
    'TooManyEntriesInBatchRequest',
    `Maximum number of entries per request are 10. You have sent ${sent}.`,
  );
}

export function batchEntryIdsNotDistinct(id: string): ServiceError {
  return new ServiceError('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);
}

export function invalidBatchEntryId(): ServiceError {
  return new ServiceError(
    'InvalidBatchEntryId',
    'A batch entry id can only contain alphanumeric characters, hyphens and underscores. ' +
      'It can be at most 80 letters long.',
  );
}

export function batchRequestTooLong(sentBytes: number, maxBytes: number): ServiceError {
  return new ServiceError(
    'BatchRequestTooLong',
    `Batch requests cannot be longer than ${maxBytes} bytes. You have sent ${sentBytes} bytes.`,
  );
}

/** The framework's error for values out of their range; @param message the whole sentence */
export function invalidParameterValue(message: string): ServiceError {
  return new ServiceError('InvalidParameterValueException', message, {
    status: 400,
    queryCode: 'InvalidParameterValue',
    fault: 'Sender',
    namespace: CORAL_NAMESPACE,
  });
}

/** "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: …" */
export function invalidParameter(name: string, value: string, reason: string): ServiceError {
  return invalidParameterValue(
    `Value ${value} for parameter ${name} is invalid. Reason: ${reason}`,
  );
}

export function missingParameter(name: string): ServiceError {
  return new ServiceError(
    'MissingRequiredParameterException',
    `The request must contain the parameter ${name}.`,
    { status: 400, queryCode: 'MissingParameter', fault: 'Sender', namespace: CORAL_NAMESPACE },
  );
}

export function messageTooLong(maxBytes: number): ServiceError {
  return invalidParameterValue(
    `One or more parameters are invalid. Reason: Message must be shorter than ${maxBytes} bytes.`,
  );
}

export function delayNotAllowedOnFifo(delaySeconds: number): ServiceError {
  return invalidParameter(
    'DelaySeconds',
    String(delaySeconds),
    'The request include parameter that is not valid for this queue type.',
  );
}

/** DelaySeconds of a single message; the same in a batch's entry. */
export function delayOutOfRange(delaySeconds: number): ServiceError {
  return invalidParameter(
    'DelaySeconds',
    String(delaySeconds),
    'DelaySeconds must be >= 0 and <= 900.',
  );
}

export function visibilityTimeoutOutOfRange(seconds: number): ServiceError {
  return invalidParameter(
    'VisibilityTimeout',
    String(seconds),
    'Must be between 0 and 43200, if provided.',
  );
}

/** The 12 hours count from the receive, over all extensions. */
export function totalVisibilityTimeoutExceeded(seconds: number): ServiceError {
  return invalidParameter(
    'VisibilityTimeout',
    String(seconds),
    'Total VisibilityTimeout for the message is beyond the limit [43200 seconds].',
  );
}

/** ChangeMessageVisibility of a message that is deleted or visible again. */
export function messageNotAvailable(receiptHandle: string): ServiceError {
  return invalidParameter(
    'ReceiptHandle',
    receiptHandle,
    'Message does not exist or is not available for visibility timeout change.',
  );
}

/** Deleting from a FIFO queue after the visibility timeout. */
export function receiptHandleExpired(receiptHandle: string): ServiceError {
  return invalidParameter('ReceiptHandle', receiptHandle, 'The receipt handle has expired.');
}

/** Forged, or of another queue. */
export function receiptHandleIsInvalid(receiptHandle: string): ServiceError {
  return new ServiceError(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${receiptHandle}" is not a valid receipt handle.`,
  );
}

export function invalidIdFormat(): ServiceError {
  return new ServiceError(
    'InvalidIdFormat',
    "The specified receipt handle isn't valid for the current version.",
  );
}

/** @param address the queue URL that names no queue at all; text from the API reference */
export function invalidAddress(address: string): ServiceError {
  return new ServiceError(
    'InvalidAddress',
    `The address ${address} is not valid for this endpoint.`,
  );
}

export function invalidQueueName(): ServiceError {
  return invalidParameterValue(
    'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
  );
}

export function invalidFifoQueueName(): ServiceError {
  return invalidParameterValue(
    'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, ' +
      'must end with .fifo suffix and be 1 to 80 in length.',
  );
}

export function invalidAttributeName(name: string): ServiceError {
  return new ServiceError('InvalidAttributeName', `Unknown Attribute ${name}.`);
}

/** DeduplicationScope or FifoThroughputLimit on a standard queue. */
export function attributeNeedsFifo(name: string): ServiceError {
  return new ServiceError(
    'InvalidAttributeName',
    `You can specify the ${name} only when FifoQueue is set to true.`,
  );
}

export function twoKindsOfEncryption(): ServiceError {
  return new ServiceError(
    'InvalidAttributeName',
    'You can use one type of server-side encryption (SSE) at one time. ' +
      'You can either enable KMS SSE or SQS SSE.',
  );
}

/** @param reason a sentence with its full stop, where AWS gives one */
export function invalidAttributeValue(name: string, reason?: string): ServiceError {
  const why = reason === undefined ? '' : ` Reason: ${reason}`;
  return new ServiceError(
    'InvalidAttributeValue',
    `Invalid value for the parameter ${name}.${why}`,
  );
}

export function queueTypeIsFixed(): ServiceError {
  return invalidAttributeValue('FifoQueue', 'Modifying queue type is not supported.');
}

/** @param character the first one that is not allowed, see `forbiddenCharacter` */
export function invalidMessageContents(character: string): ServiceError {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return new ServiceError(
    'InvalidMessageContents',
    `Invalid binary character '#x${code}' was found in the message body, the set of allowed ` +
      'characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].',
  );
}

/** @param message which limit, and what was found */
export function overLimit(message: string): ServiceError {
  return new ServiceError('OverLimit', message);
}

export function tooManyInFlight(): ServiceError {
  return overLimit(
    'Too many messages have been received without being deleted. ' +
      'Please delete your received messages or let them timeout before receiving more.',
  );
}

export function tooManyActions(found: number): ServiceError {
  return overLimit(`${found} Actions were found, maximum allowed is 7.`);
}

export function requestThrottled(): ServiceError {
  return new ServiceError('RequestThrottled', 'Request is throttled.');
}

/** Documented for calls without HTTPS or SigV4. */
export function invalidSecurity(message: string): ServiceError {
  return new ServiceError('InvalidSecurity', message);
}

/** Message move tasks name queues by ARN; AWS sends the text in `message` and `Message`. */
export function resourceNotFound(parameter: 'SourceArn' | 'DestinationArn'): ServiceError {
  return new ServiceError(
    'ResourceNotFoundException',
    `The resource that you specified for the ${parameter} parameter doesn't exist.`,
  );
}

export function messageMoveTaskDoesNotExist(): ServiceError {
  return new ServiceError('ResourceNotFoundException', 'Task does not exist.');
}

export type KmsErrorCode =
  | 'KmsAccessDenied'
  | 'KmsDisabled'
  | 'KmsInvalidKeyUsage'
  | 'KmsInvalidState'
  | 'KmsNotFound'
  | 'KmsOptInRequired'
  | 'KmsThrottled';

/** @param message what the key service said */
export function kmsError(code: KmsErrorCode, message: string): ServiceError {
  return new ServiceError(code, message);
}

/** @param entryName of the attribute, `ErrorDetails` */
export function emptyMessageAttribute(entryName: string, type: string): ServiceError {
  return invalidParameterValue(
    `Message (user) attribute '${entryName}' must contain a non-empty value of type '${type}'.`,
  );
}

export function tooManyMessageAttributes(found: number): ServiceError {
  return invalidParameterValue(
    `Number of message attributes [${found}] exceeds the allowed maximum [10].`,
  );
}
