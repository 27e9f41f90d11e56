import { invalidAttributeName } from '@septet/contracts/sqs/errors';

/** Whether a name was asked for. */
export type Selection = (name: string) => boolean;

const NONE: Selection = () => false;
const ALL: Selection = () => true;

const SYSTEM_ATTRIBUTES = new Set([
  'All',
  'SenderId',
  'SentTimestamp',
  'ApproximateReceiveCount',
  'ApproximateFirstReceiveTimestamp',
  'SequenceNumber',
  'MessageDeduplicationId',
  'MessageGroupId',
  'AWSTraceHeader',
  'DeadLetterQueueSourceArn',
]);

/** Message system attributes by name or `All`; nothing when nothing was named. @throws InvalidAttributeName */
export function selectSystemAttributes(names: readonly string[]): Selection {
  for (const name of names) {
    if (!SYSTEM_ATTRIBUTES.has(name)) throw invalidAttributeName(name);
  }
  if (names.length === 0) return NONE;
  return names.includes('All') ? ALL : (name) => names.includes(name);
}

/** The sender's attributes by name, `prefix.*`, `All` or `.*` (SQS API, ReceiveMessage). */
export function selectAttributes(names: readonly string[]): Selection {
  if (names.length === 0) return NONE;
  if (names.includes('All') || names.includes('.*')) return ALL;
  const exact = new Set(names);
  const prefixes = names.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
