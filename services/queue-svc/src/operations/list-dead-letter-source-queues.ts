import type { Handler } from '@septet/contracts/operation';
import type {
  ListDeadLetterSourceQueuesInput,
  ListDeadLetterSourceQueuesOutput,
} from '@septet/contracts/sqs/types.gen';
import type { Deps } from '../deps.ts';
import { deadLetterSources } from '../queue/dead-letter-sources.ts';
import { readNameToken, signNameToken } from '../queue/name-token.ts';
import { parseQueueUrl, queueUrl } from '../queue/queue-id.ts';

const MAX_SOURCES = 1_000;
const TOKEN_PURPOSE = 'list-dead-letter-source-queues';

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
    const after = NextToken === undefined ? '' : readNameToken(keyRing, TOKEN_PURPOSE, NextToken);
    const sources: string[] = [];
    for await (const name of deadLetterSources({ queues, index }, target, after, deadlineMs)) {
      sources.push(name);
      if (sources.length > limit) break;
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
  };
}
