import { invalidAttributeValue, invalidParameter } from '@septet/contracts/sqs/errors';
import type { ServiceError } from '@septet/contracts/service-error';
import { parseJsonObject } from './policy.ts';
import { parseQueueArn, queueArn, type QueueId } from './queue-id.ts';

const MAX_RECEIVES = 1_000;
const MAX_SOURCES = 10;

/**
 * Where messages go that were received too often: normalised JSON.
 *
 * @throws InvalidAttributeValue for what is no JSON object, InvalidParameterValue for what it says
 */
export function parseRedrivePolicy(text: string): string {
  const policy = parseJsonObject(text);
  if (policy === undefined) {
    throw invalidAttributeValue('RedrivePolicy', 'Redrive policy is not a valid JSON map.');
  }
  const missing = ['maxReceiveCount', 'deadLetterTargetArn'].find((name) => !(name in policy));
  if (missing !== undefined) {
    const reason = `Redrive policy does not contain mandatory attribute: ${missing}`;
    throw redrivePolicyRefused(text, reason);
  }
  const { deadLetterTargetArn, maxReceiveCount } = policy;
  // Both spellings are in use: Terraform writes a number, the console a string.
  const receives = Number(maxReceiveCount);
  if (!Number.isInteger(receives) || receives < 1 || receives > MAX_RECEIVES) {
    const range = `valid values are from 1 to ${MAX_RECEIVES} both inclusive`;
    const reason = `Invalid value for maxReceiveCount: ${String(maxReceiveCount)}, ${range}`;
    throw redrivePolicyRefused(text, reason);
  }
  if (!isQueueArn(deadLetterTargetArn)) {
    throw redrivePolicyRefused(text, 'Invalid value for deadLetterTargetArn');
  }
  return JSON.stringify({ deadLetterTargetArn, maxReceiveCount: receives });
}

/** Which queues may use this one as their dead-letter queue: normalised JSON, or undefined. */
export function parseRedriveAllowPolicy(text: string): string | undefined {
  const { redrivePermission, sourceQueueArns } = parseJsonObject(text) ?? {};
  if (redrivePermission === 'allowAll' || redrivePermission === 'denyAll') {
    return sourceQueueArns === undefined ? JSON.stringify({ redrivePermission }) : undefined;
  }
  if (redrivePermission !== 'byQueue' || !Array.isArray(sourceQueueArns)) return undefined;
  if (sourceQueueArns.length === 0 || sourceQueueArns.length > MAX_SOURCES) return undefined;
  if (!sourceQueueArns.every(isQueueArn)) return undefined;
  return JSON.stringify({ redrivePermission, sourceQueueArns });
}

function isQueueArn(arn: unknown): boolean {
  return typeof arn === 'string' && parseQueueArn(arn) !== undefined;
}

/** Where a queue's messages go that were received too often. */
export interface DeadLetterRoute {
  readonly target: QueueId;
  readonly maxReceiveCount: number;
}

/** Out of a RedrivePolicy that parseRedrivePolicy wrote; undefined for the empty one, which unsets. */
export function readRedrivePolicy(policy: string | undefined): DeadLetterRoute | undefined {
  const { deadLetterTargetArn, maxReceiveCount } = parseJsonObject(policy ?? '') ?? {};
  const target =
    typeof deadLetterTargetArn === 'string' ? parseQueueArn(deadLetterTargetArn) : undefined;
  if (target === undefined || typeof maxReceiveCount !== 'number') return undefined;
  return { target, maxReceiveCount };
}

/** Whether a dead-letter queue's RedriveAllowPolicy lets `source` use it; without one every queue may. */
export function permitsRedriveFrom(allowPolicy: string | undefined, source: QueueId): boolean {
  const { redrivePermission, sourceQueueArns } = parseJsonObject(allowPolicy ?? '') ?? {};
  if (redrivePermission === 'denyAll') return false;
  if (redrivePermission !== 'byQueue') return true;
  return Array.isArray(sourceQueueArns) && sourceQueueArns.includes(queueArn(source));
}

/** @param reason AWS's sentence without its full stop */
export function redrivePolicyRefused(policy: string, reason: string): ServiceError {
  return invalidParameter('RedrivePolicy', policy, `${reason}.`);
}
