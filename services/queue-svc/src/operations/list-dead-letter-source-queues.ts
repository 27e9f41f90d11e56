import type { Handler } from '@septet/contracts/operation';
import type {
  ListDeadLetterSourceQueuesInput,
  ListDeadLetterSourceQueuesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { readNameToken, signNameToken } from '../queue/name-token.ts';
import { parseQueueUrl, queueArn, queueUrl } from '../queue/queue-id.ts';
import { readRedrivePolicy } from '../queue/redrive-policy.ts';

const MAX_SOURCES = 1_000;
const PAGE = 100;
const TOKEN_PURPOSE = 'list-dead-letter-source-queues';

/** Reads every queue's redrive policy rather than keep a second truth: the call is rare. */
export function listDeadLetterSourceQueues({
  queues,
  index,
  keyRing,
}: Pick<Deps, 'queues' | 'index' | 'keyRing'>): Handler<
  ListDeadLetterSourceQueuesInput,
  ListDeadLetterSourceQueuesOutput
> {
  return async ({ QueueUrl, MaxResults, NextToken }, context) => {
    const { publicUrl, deadlineMs } = context;
    const target = parseQueueUrl(QueueUrl, context);
    await queues.describe(target, deadlineMs);
    const limit = MaxResults ?? MAX_SOURCES;
    const sources: string[] = [];
    let after = NextToken === undefined ? '' : readNameToken(keyRing, TOKEN_PURPOSE, NextToken);
    let isMore = true;
    while (isMore && sources.length <= limit) {
      const names = await index.list(target, { prefix: '', after, limit: PAGE }, deadlineMs);
      const isSource = await Promise.all(names.map((name) => isSourceOf(name)));
      sources.push(...names.filter((_name, position) => isSource[position]));
      after = names.at(-1) ?? after;
      isMore = names.length === PAGE;
    }
    const page = sources.slice(0, limit);
    const last = page.at(-1);
    return {
      queueUrls: page.map((name) => queueUrl({ ...target, name }, publicUrl)),
      NextToken:
        MaxResults !== undefined && sources.length > limit && last !== undefined
          ? signNameToken(keyRing, TOKEN_PURPOSE, last)
          : undefined,
    };

    async function isSourceOf(name: string): Promise<boolean> {
      const attributes = await queues.attributesOf({ ...target, name }, deadlineMs);
      const route = readRedrivePolicy(attributes?.['RedrivePolicy']);
      return route !== undefined && queueArn(route.target) === queueArn(target);
    }
  };
}
