import type { CallContext, Handler } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';
import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import { validate } from '@septet/contracts/validate';
import type { Clock } from '@septet/service-kit/clock';
import { ConfigError } from '@septet/service-kit/config';
import type { Ids } from '@septet/service-kit/ids';
import type { Deps } from '../deps.ts';
import { createQueue } from '../operations/create-queue.ts';
import { setQueueAttributes } from '../operations/set-queue-attributes.ts';
import { tagQueue } from '../operations/tag-queue.ts';
import { parseAttributes, type QueueAttributes } from '../queue/attributes.ts';
import type { QueueId } from '../queue/queue-id.ts';
import type { QueueDeclaration } from './queue-declaration.ts';

export interface DeclareQueuesDeps extends Pick<Deps, 'queues'> {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly signal: AbortSignal;
}

const CALL_MS = 10_000;

/**
 * Brings queues to what is declared, by the operations that callers use, so that every rule of theirs holds.
 * Creates what is missing and changes what differs; never deletes a queue, a tag or an attribute that the
 * declaration does not name. Any replica may do it, at any time, also several at once.
 *
 * @throws ConfigError when a declaration breaks a rule; ServiceError of 5xx when the engine is away
 */
export async function declareQueues(
  declarations: readonly QueueDeclaration[],
  deps: DeclareQueuesDeps,
): Promise<void> {
  const { queues, clock, ids, signal } = deps;
  const create = createQueue(deps);
  const setAttributes = setQueueAttributes(deps);
  const tag = tagQueue(deps);

  await all(bringQueue);
  // Now every queue of the document is there to be a dead-letter queue, in whatever order it names them.
  await all(async ({ queue, redrivePolicy: RedrivePolicy }) => {
    if (RedrivePolicy !== undefined) await bringAttributes(queue, { RedrivePolicy });
  });

  async function all(bring: (declaration: QueueDeclaration) => Promise<void>): Promise<void> {
    await Promise.all(
      declarations.map(async (declaration) => {
        try {
          await bring(declaration);
        } catch (error) {
          throw explained(error, declaration);
        }
      }),
    );
  }

  async function bringQueue({ queue, attributes, tags }: QueueDeclaration): Promise<void> {
    if ((await queues.attributesOf(queue, deadlineMs())) === undefined) {
      await call('CreateQueue', create, queue, {
        QueueName: queue.name,
        Attributes: attributes,
        tags,
      });
      return;
    }
    const { FifoQueue, ...changeable } = attributes;
    // The one attribute that cannot be set again: with the name that the queue has, its value is known.
    parseAttributes(queue, FifoQueue === undefined ? {} : { FifoQueue });
    await bringAttributes(queue, changeable);
    await bringTags(queue, tags);
  }

  async function bringAttributes(queue: QueueId, declared: QueueAttributes): Promise<void> {
    const current = await queues.attributesOf(queue, deadlineMs());
    const differing = Object.entries(parseAttributes(queue, declared)).filter(
      ([name, value]) => value !== (current?.[name] ?? ''),
    );
    // Otherwise every start would be a modification of every queue.
    if (differing.length === 0) return;
    await call('SetQueueAttributes', setAttributes, queue, {
      QueueUrl: queue.name,
      Attributes: Object.fromEntries(differing),
    });
  }

  async function bringTags(queue: QueueId, declared: QueueDeclaration['tags']): Promise<void> {
    const current = await queues.listTags(queue, deadlineMs());
    if (Object.entries(declared).every(([key, value]) => current[key] === value)) return;
    await call('TagQueue', tag, queue, { QueueUrl: queue.name, Tags: declared });
  }

  async function call<Input>(
    operation: string,
    handler: Handler<Input, unknown>,
    { account, region }: QueueId,
    input: Input,
  ): Promise<void> {
    validate(model, limits, model.operations[operation]?.input ?? '', input);
    const context: CallContext = {
      requestId: ids.requestId(),
      account,
      region,
      principal: { arn: `arn:aws:iam::${account}:root`, userId: account },
      publicUrl: '',
      deadlineMs: deadlineMs(),
      signal,
    };
    await handler(input, context);
  }

  function deadlineMs(): number {
    return clock.nowMs() + CALL_MS;
  }
}

/** What a caller would have been refused for is a mistake in the declaration. */
function explained(error: unknown, { path, queue }: QueueDeclaration): unknown {
  if (!(error instanceof ServiceError) || (error.status ?? 400) >= 500) return error;
  return new ConfigError(`SEPTET_INIT: ${path} (${queue.name}): ${error.message}`, {
    cause: error,
  });
}
