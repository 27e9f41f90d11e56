import {
  notEmpty,
  pattern,
  range,
  rule,
  type Constraint,
  type Limits,
  type PathStep,
  type Violations,
} from '../limit.ts';
import type { ServiceError } from '../service-error.ts';
import { printable, typeErrorOf } from '../violation-wording.ts';
import {
  batchEntryIdsNotDistinct,
  emptyBatchRequest,
  invalidBatchEntryId,
  invalidMessageContents,
  invalidParameter,
  invalidQueueName,
  missingParameter,
  tooManyActions,
  tooManyEntriesInBatchRequest,
} from './errors.ts';
import { forbiddenCharacter } from './message-characters.ts';

/** "Up to 10 entries" (SendMessageBatch). */
export const MAX_BATCH_ENTRIES = 10;

/** "1–128 alphanumeric characters and punctuation" (MessageDeduplicationId, MessageGroupId). */
export const MESSAGE_TOKEN = /[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}/;

/** "Up to 80 alphanumeric characters, hyphens, underscores"; a FIFO queue's suffix counts (CreateQueue). */
const QUEUE_NAME = /^(?:[A-Za-z0-9_-]{1,80}|[A-Za-z0-9_-]{1,75}\.fifo)$/;

const BATCH_ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

/** The first violation alone, in SQS's own words. */
function wording(violations: Violations): ServiceError {
  const typeError = typeErrorOf(violations);
  if (typeError !== undefined) return typeError;
  const [first] = violations;
  const parameter = parameterName(first.path);
  switch (first.kind) {
    case 'rule':
      return first.error;
    case 'constraint':
      return invalidParameter(parameter, printable(first.value), reasonOf(first.constraint));
    case 'missing':
    case 'type':
      return missing(parameter);
  }
}

/** The query wire cannot tell an empty list from none, so AWS's answer for entries is one and the same. */
function missing(parameter: string): ServiceError {
  return parameter.endsWith('BatchRequestEntry')
    ? emptyBatchRequest(parameter)
    : missingParameter(parameter);
}

/** As the query wire would name it: `SendMessageBatchRequestEntry.1.Id`. */
function parameterName(path: readonly PathStep[]): string {
  return path.map((step) => step.wireName).join('.');
}

function reasonOf(constraint: Constraint): string {
  if ('reason' in constraint && constraint.reason !== undefined) return constraint.reason;
  switch (constraint.kind) {
    case 'range':
      return `Must be between ${constraint.min} and ${constraint.max}, if provided.`;
    case 'length':
      return `Must be between ${constraint.min} and ${constraint.max} in length.`;
    default:
      return 'Invalid value.';
  }
}

function messageToken(name: string): Constraint {
  return pattern(
    MESSAGE_TOKEN,
    `${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
  );
}

const allowedCharacters = rule((body) => {
  const found = typeof body === 'string' ? forbiddenCharacter(body) : undefined;
  return found === undefined ? undefined : invalidMessageContents(found);
});

/** The rules over a whole batch; what is wrong inside one entry fails that entry alone. */
function batchEntries(entryName: string): Constraint {
  return rule((entries) => {
    if (!Array.isArray(entries)) return undefined;
    if (entries.length === 0) return emptyBatchRequest(entryName);
    if (entries.length > MAX_BATCH_ENTRIES) return tooManyEntriesInBatchRequest(entries.length);
    const ids = entries.map(entryId);
    if (!ids.every((id) => BATCH_ENTRY_ID.test(id))) return invalidBatchEntryId();
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    return repeated === undefined ? undefined : batchEntryIdsNotDistinct(repeated);
  });
}

function entryId(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null || !('Id' in entry)) return '';
  return typeof entry.Id === 'string' ? entry.Id : '';
}

const pageSize = range(1, 1000);

export const limits: Limits = {
  wording,
  structures: {
    CreateQueueRequest: {
      QueueName: [
        rule((name) =>
          typeof name === 'string' && QUEUE_NAME.test(name) ? undefined : invalidQueueName(),
        ),
      ],
    },
    // "If you don't specify MaxResults, 1,000; valid range 1 to 1000."
    ListQueuesRequest: { MaxResults: [pageSize] },
    ListDeadLetterSourceQueuesRequest: { MaxResults: [pageSize] },
    SendMessageRequest: {
      // "The minimum size is one character."
      MessageBody: [notEmpty, allowedCharacters],
      // "Valid values: 0 to 900."
      DelaySeconds: [range(0, 900, 'DelaySeconds must be >= 0 and <= 900.')],
      MessageDeduplicationId: [messageToken('MessageDeduplicationId')],
      MessageGroupId: [messageToken('MessageGroupId')],
    },
    SendMessageBatchRequest: { Entries: [batchEntries('SendMessageBatchRequestEntry')] },
    ReceiveMessageRequest: {
      // "Valid values: 1 to 10. Default: 1."
      MaxNumberOfMessages: [range(1, 10)],
      // "0 to 43,200 (12 hours)", of ChangeMessageVisibility
      VisibilityTimeout: [range(0, 43_200)],
      WaitTimeSeconds: [range(0, 20, 'Must be >= 0 and <= 20, if provided.')],
      // "Up to 128 alphanumeric characters and punctuation."
      ReceiveRequestAttemptId: [messageToken('ReceiveRequestAttemptId')],
    },
    DeleteMessageRequest: { ReceiptHandle: [notEmpty] },
    DeleteMessageBatchRequest: { Entries: [batchEntries('DeleteMessageBatchRequestEntry')] },
    ChangeMessageVisibilityRequest: {
      ReceiptHandle: [notEmpty],
      VisibilityTimeout: [range(0, 43_200)],
    },
    ChangeMessageVisibilityBatchRequest: {
      Entries: [batchEntries('ChangeMessageVisibilityBatchRequestEntry')],
    },
    AddPermissionRequest: {
      // "Maximum 80 characters: alphanumeric, hyphens, underscores."
      Label: [pattern(/[A-Za-z0-9_-]{1,80}/)],
      Actions: [
        rule((actions) =>
          Array.isArray(actions) && actions.length > 7 ? tooManyActions(actions.length) : undefined,
        ),
      ],
    },
    // "The maximum value you can specify is 500."
    StartMessageMoveTaskRequest: { MaxNumberOfMessagesPerSecond: [range(1, 500)] },
    // "The default is 1. The maximum value is 10."
    ListMessageMoveTasksRequest: { MaxResults: [range(1, 10)] },
  },
};
