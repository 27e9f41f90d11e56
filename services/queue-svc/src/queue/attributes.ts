import type { ServiceError } from '@septet/contracts/service-error';
import {
  attributeNeedsFifo,
  invalidAttributeName,
  invalidAttributeValue,
  twoKindsOfEncryption,
} from '@septet/contracts/sqs/errors';
import { parsePolicy } from './policy.ts';
import { isFifo, type QueueId } from './queue-id.ts';
import { parseRedriveAllowPolicy, parseRedrivePolicy } from './redrive-policy.ts';

/**
 * Attributes as they are stored and returned: by their AWS names, every value a string
 * (SQS API, GetQueueAttributes).
 */
export type QueueAttributes = Readonly<Record<string, string>>;

/** What every standard queue has from its first moment, as AWS returns it. */
const DEFAULT_ATTRIBUTES: QueueAttributes = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
  SqsManagedSseEnabled: 'true',
};

/** What a FIFO queue has besides. */
const FIFO_DEFAULTS: QueueAttributes = {
  FifoQueue: 'true',
  ContentBasedDeduplication: 'false',
  DeduplicationScope: 'queue',
  FifoThroughputLimit: 'perQueue',
};

export function defaultAttributes(queue: Pick<QueueId, 'name'>): QueueAttributes {
  return isFifo(queue) ? { ...DEFAULT_ATTRIBUTES, ...FIFO_DEFAULTS } : DEFAULT_ATTRIBUTES;
}

/** Computed on each read; never stored, never settable. */
export const READ_ONLY_ATTRIBUTES = [
  'QueueArn',
  'CreatedTimestamp',
  'LastModifiedTimestamp',
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** Turns a client's value into the stored one, or answers undefined for one that AWS refuses. `''` unsets. */
type ParseValue = (value: string) => string | undefined;

const SETTABLE: Readonly<Record<string, ParseValue>> = {
  DelaySeconds: integerBetween(0, 900),
  MaximumMessageSize: integerBetween(1_024, 1_048_576),
  MessageRetentionPeriod: integerBetween(60, 1_209_600),
  ReceiveMessageWaitTimeSeconds: integerBetween(0, 20),
  VisibilityTimeout: integerBetween(0, 43_200),
  KmsMasterKeyId: (value) => (value.length <= 2_048 ? value : undefined),
  KmsDataKeyReusePeriodSeconds: integerBetween(60, 86_400),
  SqsManagedSseEnabled: oneOf('true', 'false'),
  Policy: unsettable(parsePolicy),
  RedrivePolicy: unsettable(parseRedrivePolicy),
  RedriveAllowPolicy: unsettable(parseRedriveAllowPolicy),
};

const SETTABLE_ON_FIFO: Readonly<Record<string, ParseValue>> = {
  ...SETTABLE,
  FifoQueue: oneOf('true'),
  ContentBasedDeduplication: oneOf('true', 'false'),
  DeduplicationScope: word('queue', 'messageGroup'),
  FifoThroughputLimit: word('perQueue', 'perMessageGroupId'),
};

/**
 * The attributes of CreateQueue and SetQueueAttributes, normalised so that equal settings are equal strings.
 *
 * @throws InvalidAttributeName for a name that is unknown, read-only or FIFO's; InvalidAttributeValue.
 */
export function parseAttributes(
  queue: Pick<QueueId, 'name'>,
  given: Readonly<Record<string, string>> | undefined,
): QueueAttributes {
  const parsers = isFifo(queue) ? SETTABLE_ON_FIFO : SETTABLE;
  const parsed: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    // What every object has besides, `constructor` and the like, is no attribute.
    const parse = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
    if (parse === undefined) throw unknownAttribute(name);
    const stored = parse(value);
    if (stored === undefined) throw invalidAttributeValue(name);
    parsed[name] = stored;
  }
  return withOneEncryption(parsed);
}

function unknownAttribute(name: string): ServiceError {
  const needsFifo = name === 'DeduplicationScope' || name === 'FifoThroughputLimit';
  return needsFifo ? attributeNeedsFifo(name) : invalidAttributeName(name);
}

/** High throughput needs its own deduplication per group (SQS API, CreateQueue, FifoThroughputLimit). */
export function checkThroughput({
  FifoThroughputLimit,
  DeduplicationScope,
}: QueueAttributes): void {
  if (FifoThroughputLimit === 'perMessageGroupId' && DeduplicationScope !== 'messageGroup') {
    throw invalidAttributeValue(
      'FifoThroughputLimit',
      'perMessageGroupId is allowed only when the value of DeduplicationScope is messageGroup.',
    );
  }
}

/** SSE-KMS and SSE-SQS exclude each other: the one that was named last in time switches the other off. */
function withOneEncryption(attributes: Record<string, string>): QueueAttributes {
  const hasKmsKey = (attributes['KmsMasterKeyId'] ?? '') !== '';
  if (hasKmsKey && attributes['SqsManagedSseEnabled'] === 'true') {
    throw twoKindsOfEncryption();
  }
  if (hasKmsKey) return { ...attributes, SqsManagedSseEnabled: 'false' };
  if (attributes['SqsManagedSseEnabled'] === 'true') return { ...attributes, KmsMasterKeyId: '' };
  return attributes;
}

/** The attributes that a GetQueueAttributes call asks for, by name or `All`. @throws InvalidAttributeName. */
export function isAskedFor(names: readonly string[] | undefined): (attribute: string) => boolean {
  const asked = new Set(names);
  for (const name of asked) {
    if (name !== 'All' && !KNOWN.has(name)) throw invalidAttributeName(name);
  }
  return asked.has('All') ? () => true : (attribute) => asked.has(attribute);
}

const KNOWN = new Set<string>([...Object.keys(SETTABLE_ON_FIFO), ...READ_ONLY_ATTRIBUTES]);

function integerBetween(min: number, max: number): ParseValue {
  return (value) => {
    if (!/^\d{1,10}$/.test(value)) return undefined;
    const number = Number(value);
    return number >= min && number <= max ? String(number) : undefined;
  };
}

function oneOf(...allowed: string[]): ParseValue {
  return (value) => (allowed.includes(value.toLowerCase()) ? value.toLowerCase() : undefined);
}

/** As AWS spells it, no other case. */
function word(...allowed: string[]): ParseValue {
  return (value) => (allowed.includes(value) ? value : undefined);
}

function unsettable(parse: ParseValue): ParseValue {
  return (value) => (value === '' ? '' : parse(value));
}
