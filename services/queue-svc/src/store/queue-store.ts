import {
  purgeQueueInProgress,
  queueDeletedRecently,
  queueDoesNotExist,
  queueNameExists,
} from '@septet/contracts/sqs/errors';
import type { Ids } from '@septet/service-kit/ids';
import { loadScript } from '@septet/state/lua';
import { integerReply, isList, textReply, type Reply } from '@septet/state/reply';
import type { State } from '@septet/state/state';
import type { QueueAttributes } from '../queue/attributes.ts';
import { isQueueGone } from '../queue/queue-gone.ts';
import { isFifo, queueArn, type QueueId } from '../queue/queue-id.ts';
import { readRedrivePolicy } from '../queue/redrive-policy.ts';
import { MAX_TAGS, tooManyTags } from '../queue/tags.ts';
import {
  contentKeys,
  metaKey,
  moveTasksKey,
  parkedKey,
  slotOf,
  tagsKey,
  tombstoneKey,
} from './keys.ts';
import type { QueueIndex } from './queue-index.ts';

export interface QueueDescription {
  readonly attributes: QueueAttributes;
  readonly createdMs: number;
  readonly modifiedMs: number;
  readonly visibleCount: number;
  readonly inFlightCount: number;
  readonly delayedCount: number;
  /** Of the visible messages; 0 without one. */
  readonly oldestAgeMs: number;
}

export type Tags = Readonly<Record<string, string>>;

const scripts = {
  create: loadScript(new URL('./lua/create-queue.lua', import.meta.url), { grows: true }),
  describeStandard: loadScript(new URL('./lua/describe-queue.lua', import.meta.url)),
  describeFifo: loadScript(new URL('./lua/describe-fifo.lua', import.meta.url)),
  setAttributes: loadScript(new URL('./lua/set-attributes.lua', import.meta.url)),
  delete: loadScript(new URL('./lua/delete-queue.lua', import.meta.url)),
  purge: loadScript(new URL('./lua/purge-queue.lua', import.meta.url)),
  tag: loadScript(new URL('./lua/tag-queue.lua', import.meta.url)),
  untag: loadScript(new URL('./lua/untag-queue.lua', import.meta.url)),
  listTags: loadScript(new URL('./lua/list-tags.lua', import.meta.url)),
};

export interface QueueStoreOptions {
  readonly state: State;
  readonly index: QueueIndex;
  readonly ids: Ids;
  /** How long the name of a deleted queue stays taken; 60 on AWS. */
  readonly deletedNameSeconds: number;
}

/** Queues and their settings in Valkey. Every method but the reads answers after its change is safe. */
export class QueueStore {
  readonly #state: State;
  readonly #index: QueueIndex;
  readonly #ids: Ids;
  readonly #deletedNameMs: number;

  constructor({ state, index, ids, deletedNameSeconds }: QueueStoreOptions) {
    this.#state = state;
    this.#index = index;
    this.#ids = ids;
    this.#deletedNameMs = deletedNameSeconds * 1_000;
  }

  /**
   * Creates the queue, or finds it with the same attributes.
   *
   * @throws QueueNameExists when one of `given` differs from the existing queue's, QueueDeletedRecently.
   */
  async create(
    queue: QueueId,
    settings: {
      readonly given: QueueAttributes;
      readonly defaults: QueueAttributes;
      readonly tags: Tags;
    },
    deadlineMs: number,
  ): Promise<void> {
    await this.#index.announce(queue, deadlineMs);
    const reply = await this.#state.commit(scripts.create, {
      keys: [metaKey(queue), tagsKey(queue), tombstoneKey(queue)],
      args: [
        ...counted(storedFields(queue, settings.given)),
        ...counted({ ...settings.defaults, ...creationFields(settings.given) }),
        ...Object.entries(settings.tags).flat(),
      ],
      deadlineMs,
    });
    const [outcome, detail = ''] = textReply(reply).split(':');
    if (outcome === 'differs') throw queueNameExists(detail);
    if (outcome === 'deleted-recently') throw queueDeletedRecently();
    await this.#index.note(queue, { version: detail, exists: true }, deadlineMs);
  }

  /** @throws QueueDoesNotExist */
  async describe(queue: QueueId, deadlineMs: number): Promise<QueueDescription> {
    const script = isFifo(queue) ? scripts.describeFifo : scripts.describeStandard;
    const keys = slotOf(queue).messages;
    const reply = await this.#state.read(script, { keys, deadlineMs });
    if (!isList(reply)) throw queueDoesNotExist();
    const [fields, visible, inFlight, delayed, oldestAgeMs] = reply;
    const all = pairs(fields);
    const { created, modified } = all;
    return {
      attributes: Object.fromEntries(Object.entries(all).filter(([name]) => isAttribute(name))),
      createdMs: Number(created),
      modifiedMs: Number(modified),
      visibleCount: integerReply(visible),
      inFlightCount: integerReply(inFlight),
      delayedCount: integerReply(delayed),
      oldestAgeMs: integerReply(oldestAgeMs),
    };
  }

  /** Undefined when there is no such queue. */
  async attributesOf(queue: QueueId, deadlineMs: number): Promise<QueueAttributes | undefined> {
    try {
      return (await this.describe(queue, deadlineMs)).attributes;
    } catch (error) {
      if (isQueueGone(error)) return undefined;
      throw error;
    }
  }

  /** An empty value removes the attribute. @throws QueueDoesNotExist */
  async setAttributes(
    queue: QueueId,
    attributes: QueueAttributes,
    deadlineMs: number,
  ): Promise<void> {
    expectExisting(
      await this.#state.commit(scripts.setAttributes, {
        keys: [metaKey(queue)],
        args: Object.entries(storedFields(queue, attributes)).flat(),
        deadlineMs,
      }),
    );
  }

  /** @throws QueueDoesNotExist */
  async delete(
    queue: QueueId,
    deadlineMs: number,
    nameTakenMs = this.#deletedNameMs,
  ): Promise<void> {
    await this.#index.announce(queue, deadlineMs);
    const reply = await this.#state.commit(scripts.delete, {
      keys: [
        metaKey(queue),
        tombstoneKey(queue),
        ...contentKeys(queue),
        parkedKey(queue),
        tagsKey(queue),
        moveTasksKey(queue),
      ],
      args: [String(nameTakenMs), this.#ids.uuid()],
      deadlineMs,
    });
    expectExisting(reply);
    const version = textReply(reply).slice('ok:'.length);
    await this.#index.note(queue, { version, exists: false }, deadlineMs);
  }

  /** @throws QueueDoesNotExist, PurgeQueueInProgress within 60 seconds of the last purge. */
  async purge(queue: QueueId, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commit(scripts.purge, {
      keys: [metaKey(queue), ...contentKeys(queue)],
      args: [this.#ids.uuid()],
      deadlineMs,
    });
    if (reply === 'in-progress') throw purgeQueueInProgress(queue.name);
    expectExisting(reply);
  }

  /** @throws QueueDoesNotExist, or the error for more than 50 tags. */
  async tag(queue: QueueId, tags: Tags, deadlineMs: number): Promise<void> {
    const reply = await this.#state.commit(scripts.tag, {
      keys: [metaKey(queue), tagsKey(queue)],
      args: [String(MAX_TAGS), ...Object.entries(tags).flat()],
      deadlineMs,
    });
    if (reply === 'too-many') throw tooManyTags(queue.name);
    expectExisting(reply);
  }

  /** Unknown keys are no error. @throws QueueDoesNotExist */
  async untag(queue: QueueId, keys: readonly string[], deadlineMs: number): Promise<void> {
    expectExisting(
      await this.#state.commit(scripts.untag, {
        keys: [metaKey(queue), tagsKey(queue)],
        args: [...keys],
        deadlineMs,
      }),
    );
  }

  /** @throws QueueDoesNotExist */
  async listTags(queue: QueueId, deadlineMs: number): Promise<Tags> {
    const reply = await this.#state.read(scripts.listTags, {
      keys: [metaKey(queue), tagsKey(queue)],
      args: [],
      deadlineMs,
    });
    expectExisting(reply);
    return pairs(reply);
  }
}

/** Attributes by AWS's names begin with a capital; what scripts keep beside them does not. */
function isAttribute(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** What is fixed at creation: a later change of DeduplicationScope shows, but does not act, as on AWS. */
function creationFields({ DeduplicationScope = 'queue' }: QueueAttributes): QueueAttributes {
  return { dedupeScope: DeduplicationScope };
}

/** What the scripts need of a RedrivePolicy, beside the policy itself. */
function storedFields(queue: QueueId, attributes: QueueAttributes): QueueAttributes {
  const { RedrivePolicy } = attributes;
  if (RedrivePolicy === undefined) return attributes;
  const route = readRedrivePolicy(RedrivePolicy);
  return {
    ...attributes,
    maxReceiveCount: route === undefined ? '' : String(route.maxReceiveCount),
    deadLetterRoute: route === undefined ? '' : `${queueArn(queue)} ${queueArn(route.target)}`,
  };
}

function counted(attributes: QueueAttributes): string[] {
  const entries = Object.entries(attributes);
  return [String(entries.length), ...entries.flat()];
}

function expectExisting(reply: Reply): void {
  if (reply === 'nonexistent') throw queueDoesNotExist();
}

function pairs(flat: Reply | undefined): Record<string, string> {
  const record: Record<string, string> = {};
  if (!isList(flat)) return record;
  for (let at = 0; at + 1 < flat.length; at += 2)
    record[textReply(flat[at])] = textReply(flat[at + 1]);
  return record;
}
