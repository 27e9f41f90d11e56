import {
  invalidAttributeName,
  invalidAttributeValue,
  twoKindsOfEncryption,
} from '@septet/contracts/sqs/errors';
import { parsePolicy } from './policy.ts';
import { parseRedriveAllowPolicy, parseRedrivePolicy } from './redrive-policy.ts';

/**
 * Attributes as they are stored and returned: by their AWS names, every value a string
 * (SQS API, GetQueueAttributes).
 */
export type QueueAttributes = Readonly<Record<string, string>>;

/** What every standard queue has from its first moment, as AWS returns it. */
export const DEFAULT_ATTRIBUTES: QueueAttributes = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
  SqsManagedSseEnabled: 'true',
};

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

const FIFO_ONLY = new Set([
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
]);

/**
 * The attributes of CreateQueue and SetQueueAttributes for a standard queue, normalised so that equal
 * settings are equal strings.
 *
 * @throws InvalidAttributeName for a name that is unknown, read-only or FIFO's; InvalidAttributeValue.
 */
export function parseAttributes(
  given: Readonly<Record<string, string>> | undefined,
): QueueAttributes {
  const parsed: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const parse = FIFO_ONLY.has(name) ? undefined : SETTABLE[name];
    if (parse === undefined) throw invalidAttributeName(name);
    const stored = parse(value);
    if (stored === undefined) throw invalidAttributeValue(name);
    parsed[name] = stored;
  }
  return withOneEncryption(parsed);
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

const KNOWN = new Set<string>([...Object.keys(SETTABLE), ...FIFO_ONLY, ...READ_ONLY_ATTRIBUTES]);

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

function unsettable(parse: ParseValue): ParseValue {
  return (value) => (value === '' ? '' : parse(value));
}
