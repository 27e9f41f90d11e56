import type { QueueStore } from '../store/queue-store.ts';
import type { QueueAttributes } from './attributes.ts';
import type { QueueId } from './queue-id.ts';
import { permitsRedriveFrom, readRedrivePolicy, redrivePolicyRefused } from './redrive-policy.ts';

/**
 * The rules of a RedrivePolicy that need the other queue: it exists, in the same account and region, is of
 * the same type, and allows this source. @throws InvalidParameterValue in AWS's words.
 */
export async function checkDeadLetterTarget(
  queues: Pick<QueueStore, 'attributesOf'>,
  source: QueueId,
  { RedrivePolicy: policy }: QueueAttributes,
  deadlineMs: number,
): Promise<void> {
  const route = readRedrivePolicy(policy);
  if (policy === undefined || route === undefined) return;
  const { target } = route;
  if (target.account !== source.account || target.region !== source.region) {
    throw redrivePolicyRefused(policy, 'Dead-letter target owner should be same as the source');
  }
  if (target.name.endsWith('.fifo') !== source.name.endsWith('.fifo')) {
    throw redrivePolicyRefused(
      policy,
      'Dead-letter queue must be same type of queue as the source',
    );
  }
  const attributes = await queues.attributesOf(target, deadlineMs);
  if (attributes === undefined)
    throw redrivePolicyRefused(policy, 'Dead letter target does not exist');
  if (!permitsRedriveFrom(attributes['RedriveAllowPolicy'], source)) {
    throw redrivePolicyRefused(
      policy,
      'The dead-letter queue does not allow this source queue to use it',
    );
  }
}
