import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedSqs, QueueAt } from './logged-sqs.ts';
import type { SqsClient } from './sqs-client.ts';

const READERS = 12;
/** Longer than a reader needs from its receive to its delete, so that one reader sees a message once. */
const VISIBILITY_TIMEOUT_SECONDS = 15;
const PATIENCE_MS = 90_000;
const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
];

/**
 * Receives and deletes until the queue counts no message, waiting for those that are invisible or delayed.
 * What a wrong count hides is then missing from the history, and the checker calls it lost.
 *
 * @throws when the queue is not empty after 90 s
 */
export async function drainQueue(
  { sqs, client }: { readonly sqs: LoggedSqs; readonly client: SqsClient },
  at: QueueAt,
): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  const reader = async (): Promise<void> => {
    for (;;) {
      const { call, held } = await sqs.receive(at, {
        maxMessages: 10,
        waitSeconds: 1,
        visibilityTimeoutSeconds: VISIBILITY_TIMEOUT_SECONDS,
      });
      if (held.length > 0) await sqs.delete(at, held);
      else if (call.verdict !== 'acknowledged') await sleep(100);
      else if ((await countMessages(client, at)) === 0) return;
      if (performance.now() > endMs) {
        const left = await countMessages(client, at);
        throw new Error(`${at.name} still counts ${left} messages after ${PATIENCE_MS} ms`);
      }
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
}

async function countMessages(
  client: SqsClient,
  { endpoint, name }: QueueAt,
): Promise<number | undefined> {
  const input = { QueueUrl: `${endpoint}/000000000000/${name}`, AttributeNames: COUNTS };
  const { verdict, output } = await client.call(endpoint, 'GetQueueAttributes', input, 10_000);
  if (verdict !== 'acknowledged') return undefined;
  const attributes = new Map(Object.entries(Object(output['Attributes'])));
  return COUNTS.reduce((sum, name_) => sum + Number(attributes.get(name_)), 0);
}
