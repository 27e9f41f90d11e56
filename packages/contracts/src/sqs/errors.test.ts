import { expect, test } from '@jest/globals';
import type { ServiceError } from '../service-error.ts';
import * as errors from './errors.ts';
import { model } from './model.gen.ts';

/** What each answers on the wire: reference of the SQS API, and answers recorded from it. */
test.each<[ServiceError, number, string]>([
  [errors.queueDoesNotExist(), 400, 'AWS.SimpleQueueService.NonExistentQueue'],
  [errors.queueNameExists('DelaySeconds'), 400, 'QueueAlreadyExists'],
  [errors.queueDeletedRecently(), 400, 'AWS.SimpleQueueService.QueueDeletedRecently'],
  [errors.unsupportedOperation('no'), 400, 'AWS.SimpleQueueService.UnsupportedOperation'],
  [errors.messageNotInflight(), 400, 'AWS.SimpleQueueService.MessageNotInflight'],
  [errors.purgeQueueInProgress('q'), 403, 'AWS.SimpleQueueService.PurgeQueueInProgress'],
  [errors.emptyBatchRequest('E'), 400, 'AWS.SimpleQueueService.EmptyBatchRequest'],
  [
    errors.tooManyEntriesInBatchRequest(11),
    400,
    'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  ],
  [errors.batchEntryIdsNotDistinct('a'), 400, 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct'],
  [errors.batchRequestTooLong(1, 2), 400, 'AWS.SimpleQueueService.BatchRequestTooLong'],
  [errors.invalidBatchEntryId(), 400, 'AWS.SimpleQueueService.InvalidBatchEntryId'],
  [errors.invalidParameterValue('m'), 400, 'InvalidParameterValue'],
  [errors.missingParameter('MessageBody'), 400, 'MissingParameter'],
  [errors.invalidAttributeName('x'), 400, 'InvalidAttributeName'],
  [errors.invalidAttributeValue('x'), 400, 'InvalidAttributeValue'],
  [errors.invalidMessageContents('\u0001'), 400, 'InvalidMessageContents'],
  [errors.receiptHandleIsInvalid('x'), 404, 'ReceiptHandleIsInvalid'],
  [errors.invalidIdFormat(), 400, 'InvalidIdFormat'],
  [errors.invalidAddress('x'), 404, 'InvalidAddress'],
  [errors.overLimit('m'), 403, 'OverLimit'],
  [errors.requestThrottled(), 403, 'RequestThrottled'],
  [errors.invalidSecurity('m'), 403, 'InvalidSecurity'],
  [errors.resourceNotFound('SourceArn'), 404, 'ResourceNotFoundException'],
  [errors.kmsError('KmsDisabled', 'm'), 400, 'KMS.DisabledException'],
  [errors.kmsError('KmsOptInRequired', 'm'), 403, 'KMS.OptInRequired'],
])('%s', (error, status, queryCode) => {
  const shape = model.shapes[error.code];
  const modelled = shape?.type === 'structure' ? shape.error : undefined;
  expect(modelled === undefined).toBe(error.namespace === 'com.amazon.coral.service');
  expect(error.status ?? modelled?.status).toBe(status);
  expect(error.queryCode ?? modelled?.queryCode ?? error.code).toBe(queryCode);
});

test.each<[ServiceError, string]>([
  [errors.queueDoesNotExist(), 'The specified queue does not exist.'],
  [
    errors.queueNameExists('DelaySeconds'),
    'A queue already exists with the same name and a different value for attribute DelaySeconds',
  ],
  [
    errors.purgeQueueInProgress('orders'),
    'Only one PurgeQueue operation on orders is allowed every 60 seconds.',
  ],
  [
    errors.batchRequestTooLong(1_048_577, 1_048_576),
    'Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.',
  ],
  [
    errors.messageTooLong(1024),
    'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
  ],
  [
    errors.delayNotAllowedOnFifo(2),
    'Value 2 for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.',
  ],
  [
    errors.receiptHandleExpired('h'),
    'Value h for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.',
  ],
  [
    errors.messageNotAvailable('h'),
    'Value h for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.',
  ],
  [
    errors.totalVisibilityTimeoutExceeded(43_200),
    'Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [43200 seconds].',
  ],
  [
    errors.receiptHandleIsInvalid('garbage'),
    'The input receipt handle "garbage" is not a valid receipt handle.',
  ],
  [errors.invalidAttributeName('FifoQueue'), 'Unknown Attribute FifoQueue.'],
  [
    errors.attributeNeedsFifo('DeduplicationScope'),
    'You can specify the DeduplicationScope only when FifoQueue is set to true.',
  ],
  [
    errors.queueTypeIsFixed(),
    'Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.',
  ],
  [errors.invalidAttributeValue('Policy'), 'Invalid value for the parameter Policy.'],
  [
    errors.emptyMessageAttribute('ErrorDetails', 'String'),
    "Message (user) attribute 'ErrorDetails' must contain a non-empty value of type 'String'.",
  ],
  [errors.missingParameter('MessageBody'), 'The request must contain the parameter MessageBody.'],
])('says: %s', (error, message) => {
  expect(error.message).toBe(message);
});
