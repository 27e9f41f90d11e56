import type { Handler } from '@septet/contracts/operation';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type { ListQueuesInput, ListQueuesOutput } from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
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
      { prefix, after: NextToken === undefined ? '' : parseToken(NextToken), limit: limit + 1 },
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
          ? keyRing.sign(TOKEN_PURPOSE, Buffer.from(last))
          : undefined,
    };
  };

  function parseToken(token: string): string {
    const name = keyRing.verify(TOKEN_PURPOSE, token);
    if (name === undefined) throw invalidParameterValue('Invalid or expired next token.');
    return Buffer.from(name).toString();
  }
}
