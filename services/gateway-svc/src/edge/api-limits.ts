import type { Limits } from '@septet/contracts/limit';
import { limits as septetQueues } from '@septet/contracts/septet-queues/limits';
import { limits as sqs } from '@septet/contracts/sqs/limits';
import { limits as sts } from '@septet/contracts/sts/limits';
import { accessKeyLimits } from '../access-key/limits.ts';

const limitsByApi: Readonly<Record<string, Limits>> = {
  sqs,
  sts,
  'septet-queues': septetQueues,
  'septet-access-keys': accessKeyLimits,
};

/** What an API's inputs must keep beyond their model; undefined where nobody has written it down yet. */
export function limitsOf(api: string): Limits | undefined {
  return limitsByApi[api];
}
