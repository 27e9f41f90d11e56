import { parseJsonObject } from './policy.ts';

const QUEUE_ARN = /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,80}(\.fifo)?$/;
const MAX_RECEIVES = 1_000;
const MAX_SOURCES = 10;

/** Where messages go that were received too often: normalised JSON, or undefined when AWS would refuse it. */
export function parseRedrivePolicy(text: string): string | undefined {
  const { deadLetterTargetArn, maxReceiveCount } = parseJsonObject(text) ?? {};
  // Both spellings are in use: Terraform writes a number, the console a string.
  const receives = Number(maxReceiveCount);
  if (typeof deadLetterTargetArn !== 'string' || !QUEUE_ARN.test(deadLetterTargetArn))
    return undefined;
  if (!Number.isInteger(receives) || receives < 1 || receives > MAX_RECEIVES) return undefined;
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
  if (!sourceQueueArns.every((arn) => typeof arn === 'string' && QUEUE_ARN.test(arn)))
    return undefined;
  return JSON.stringify({ redrivePermission, sourceQueueArns });
}
