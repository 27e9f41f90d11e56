import type { Handler } from '@septet/contracts/operation';
import type { ListQueuesInput, ListQueuesOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { readNameToken, signNameToken } from '../queue/name-token.ts';
import { queueUrl } from '../queue/queue-id.ts';

/** SQS API, ListQueues: at most 1,000 names, and a token only when MaxResults was sent. */
const MAX_NAMES = 1_000;
const TOKEN_PURPOSE = 'list-queues';

export function listQueues({
  index,
  keyRing,
}: Pick<Deps, 'index' | 'keyRing'>): Handler<ListQueuesInput, ListQueuesOutput> {
  return async ({ QueueNamePrefix, MaxResults, NextToken }, context) => {
    const { account, region, publicUrl, deadlineMs } = context;
    const limit = MaxResults ?? MAX_NAMES;
    const prefix = QueueNamePrefix ?? '';
    const found = await index.list(
      { account, region },
      {
        prefix,
        after: NextToken === undefined ? '' : readNameToken(keyRing, TOKEN_PURPOSE, NextToken),
        limit: limit + 1,
      },
      deadlineMs,
    );
    const names = found.slice(0, limit);
    const last = names.at(-1);
    return {
      QueueUrls:
        names.length === 0
          ? undefined
          : names.map((name) => queueUrl({ account, region, name }, publicUrl)),
      NextToken:
        MaxResults !== undefined && found.length > limit && last !== undefined
          ? signNameToken(keyRing, TOKEN_PURPOSE, last)
          : undefined,
    };
  };
}
