import { ConfigError } from '@septet/service-kit/config';
import { isFifo, isQueueName, queueArn, type QueueId } from '../queue/queue-id.ts';

/** A queue that is to be there, with at least these settings. */
export interface QueueDeclaration {
  /** Where it stands in the document, for people: `queues[0]`. */
  readonly path: string;
  readonly queue: QueueId;
  /** By their AWS names, as they were declared; all but RedrivePolicy. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Apart from the other attributes, because it needs another queue to be there. */
  readonly redrivePolicy: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Where queues belong that do not say so themselves. */
export type DeclarationDefaults = Pick<QueueId, 'account' | 'region'>;

const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z0-9-]{1,32}$/;

/**
 * Reads `{"queues": [{"name", "attributes"?, "tags"?, "deadLetter"?: {"queue", "maxReceiveCount"}, "account"?,
 * "region"?}]}`. What the attributes may say is for the operations to judge, not for this.
 *
 * @throws ConfigError, a sentence that names the path of the first thing that is wrong
 */
export function parseDeclarations(
  document: unknown,
  defaults: DeclarationDefaults,
): readonly QueueDeclaration[] {
  const { queues } = membersOf(document, 'the document', ['queues']);
  if (!Array.isArray(queues)) throw wrong('queues', 'must be a list');
  const declarations = queues.map((value, index) =>
    parseDeclaration(value, `queues[${index}]`, defaults),
  );
  const paths = new Map<string, string>();
  for (const { path, queue } of declarations) {
    const first = paths.get(queueArn(queue));
    if (first !== undefined) throw wrong(path, `declares the same queue as ${first}`);
    paths.set(queueArn(queue), path);
  }
  return declarations;
}

function parseDeclaration(
  value: unknown,
  path: string,
  defaults: DeclarationDefaults,
): QueueDeclaration {
  const members = membersOf(value, path, [
    'name',
    'attributes',
    'tags',
    'deadLetter',
    'account',
    'region',
  ]);
  const {
    name,
    account = defaults.account,
    region = defaults.region,
    attributes = {},
    tags = {},
    deadLetter,
  } = members;
  const queue = {
    account: matching(account, `${path}.account`, ACCOUNT, '12 digits in quotes'),
    region: matching(region, `${path}.region`, REGION, 'the name of a region'),
    name: queueName(name, `${path}.name`),
  };
  const { RedrivePolicy, ...others } = textsOf(attributes, `${path}.attributes`);
  if (RedrivePolicy !== undefined && deadLetter !== undefined) {
    throw wrong(
      `${path}.deadLetter`,
      'says the same as attributes.RedrivePolicy; keep one of them',
    );
  }
  return {
    path,
    queue,
    // The name says it already; AWS wants both.
    attributes: isFifo(queue) ? { FifoQueue: 'true', ...others } : others,
    redrivePolicy:
      deadLetter === undefined
        ? RedrivePolicy
        : redrivePolicyOf(deadLetter, `${path}.deadLetter`, queue),
    tags: textsOf(tags, `${path}.tags`),
  };
}

/** The dead-letter queue is of the source's account and region, as on AWS. */
function redrivePolicyOf(value: unknown, path: string, source: QueueId): string {
  const { queue, maxReceiveCount } = membersOf(value, path, ['queue', 'maxReceiveCount']);
  const target = { ...source, name: queueName(queue, `${path}.queue`) };
  if (typeof maxReceiveCount !== 'number' || !Number.isInteger(maxReceiveCount)) {
    throw wrong(`${path}.maxReceiveCount`, 'must be a whole number');
  }
  return JSON.stringify({ deadLetterTargetArn: queueArn(target), maxReceiveCount });
}

function queueName(value: unknown, path: string): string {
  if (typeof value === 'string' && isQueueName(value)) return value;
  throw wrong(
    path,
    'must be a queue name: 1 to 80 letters, digits, hyphens or underscores, with .fifo at the end for a FIFO queue',
  );
}

function matching(value: unknown, path: string, pattern: RegExp, allowed: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw wrong(path, `must be ${allowed}`);
}

function textsOf(value: unknown, path: string): Record<string, string> {
  const texts = Object.entries(membersOf(value, path)).map(([name, text]): [string, string] => {
    if (typeof text !== 'string')
      throw wrong(`${path}.${name}`, 'must be a text in quotes, as on AWS');
    return [name, text];
  });
  // Not by assignment: a name may be __proto__.
  return Object.fromEntries(texts);
}

/** @param known all that may be there; any name when undefined */
function membersOf(
  value: unknown,
  path: string,
  known?: readonly string[],
): Record<string, unknown> {
  if (!isObject(value)) throw wrong(path, 'must be an object');
  for (const name of Object.keys(value)) {
    if (known === undefined || known.includes(name)) continue;
    throw wrong(path, `has '${name}', which is none of ${known.join(', ')}`);
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, what: string): ConfigError {
  return new ConfigError(`SEPTET_INIT: ${path} ${what}.`);
}
