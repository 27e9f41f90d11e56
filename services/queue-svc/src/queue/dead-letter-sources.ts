import type { Deps } from '../deps.ts';
import { queueArn, type QueueId } from './queue-id.ts';
import { readRedrivePolicy } from './redrive-policy.ts';

const PAGE = 100;

/**
 * Names of the queues whose dead letters go to `target`, in order, from the one after `after` on. Reads every
 * queue's redrive policy rather than keep a second truth: whoever asks does so rarely.
 */
export async function* deadLetterSources(
  { queues, index }: Pick<Deps, 'queues' | 'index'>,
  target: QueueId,
  after: string,
  deadlineMs: number,
): AsyncGenerator<string, void> {
  const targetArn = queueArn(target);
  let last: string | undefined = after;
  while (last !== undefined) {
    const page = { prefix: '', after: last, limit: PAGE };
    const names = await index.list(target, page, deadlineMs);
    const isSource = await Promise.all(names.map(isSourceOf));
    yield* names.filter((_name, position) => isSource[position]);
    last = names.length === PAGE ? names.at(-1) : undefined;
  }

  async function isSourceOf(name: string): Promise<boolean> {
    const attributes = await queues.attributesOf({ ...target, name }, deadlineMs);
    const route = readRedrivePolicy(attributes?.['RedrivePolicy']);
    return route !== undefined && queueArn(route.target) === targetArn;
  }
}
