import type { ServiceError } from '@septet/contracts/service-error';
import {
  invalidAttributeValue,
  invalidParameter,
  missingParameter,
  overLimit,
} from '@septet/contracts/sqs/errors';
import { parseJsonObject, parsePolicy } from './policy.ts';

/** One label's statement in a queue's policy. */
export interface Permission {
  readonly label: string;
  /** 12 digits each. */
  readonly accounts: readonly string[];
  /** Names of actions, or `*`. */
  readonly actions: readonly string[];
}

/** SQS quotas for a queue policy, Amazon SQS Developer Guide, "Quotas related to policies". */
const MAX_STATEMENTS = 20;
const MAX_PRINCIPALS = 50;

/** SQS API, AddPermission; of the batch actions the single ones speak. */
const ACTIONS = new Set([
  '*',
  'ChangeMessageVisibility',
  'DeleteMessage',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ListDeadLetterSourceQueues',
  'PurgeQueue',
  'ReceiveMessage',
  'SendMessage',
]);

/** "Cross-account permissions don't apply to the following actions" (SQS API, AddPermission). */
const OWNERS_ACTIONS = new Set([
  'AddPermission',
  'CancelMessageMoveTask',
  'CreateQueue',
  'DeleteQueue',
  'ListMessageMoveTasks',
  'ListQueueTags',
  'ListQueues',
  'RemovePermission',
  'SetQueueAttributes',
  'StartMessageMoveTask',
  'TagQueue',
  'UntagQueue',
]);

const ACCOUNT = /^\d{12}$/;

/** @throws AWS's errors for accounts and actions that it refuses; of several accounts, it drops those that are none. */
export function parsePermission(
  label: string,
  accountIds: readonly string[],
  actions: readonly string[],
): Permission {
  if (actions.length === 0) throw missingParameter('Actions');
  const accounts = accountIds.filter((id) => ACCOUNT.test(id));
  if (accounts.length === 0) {
    throw invalidParameter('PrincipalId', `[${accountIds.join(', ')}]`, 'Unable to verify.');
  }
  if (accounts.length > MAX_PRINCIPALS)
    throw tooMany('Principals', accounts.length, MAX_PRINCIPALS);
  const refused = actions.find((action) => !ACTIONS.has(action));
  if (refused !== undefined) {
    throw invalidParameter(
      'ActionName',
      `SQS:${refused}`,
      OWNERS_ACTIONS.has(refused)
        ? 'Only the queue owner is allowed to invoke this action.'
        : 'Please refer to the appropriate WSDL for a list of valid actions.',
    );
  }
  return { label, accounts, actions };
}

/**
 * The policy with the permission's statement at its end; the same text when an equal one is there already.
 *
 * @param policy of the queue; '' when it has none
 * @throws InvalidParameterValue when the label has another statement, OverLimit, InvalidAttributeValue when
 * the policy would be longer than a policy may be.
 */
export function withPermission(policy: string, permission: Permission, arn: string): string {
  const { document, statements } = readPolicy(policy, arn);
  if (statements.some((statement) => sidOf(statement) === permission.label)) {
    throw labelExists(permission.label);
  }
  if (statements.length >= MAX_STATEMENTS) {
    throw tooMany('Statements', statements.length + 1, MAX_STATEMENTS);
  }
  const Statement = [...statements, statementOf(permission, arn)];
  const written = JSON.stringify({ ...document, Statement });
  if (parsePolicy(written) === undefined) throw invalidAttributeValue('Policy');
  return written;
}

export function hasPermission(policy: string, permission: Permission, arn: string): boolean {
  const sought = JSON.stringify(statementOf(permission, arn));
  return readPolicy(policy, arn).statements.some((entry) => JSON.stringify(entry) === sought);
}

/** The policy without the label's statements; '' when nothing is left; undefined when the label has none. */
export function withoutPermission(policy: string, label: string, arn: string): string | undefined {
  const { document, statements } = readPolicy(policy, arn);
  const Statement = statements.filter((statement) => sidOf(statement) !== label);
  if (Statement.length === statements.length) return undefined;
  return Statement.length === 0 ? '' : JSON.stringify({ ...document, Statement });
}

/** As AWS writes it: a single value stands without its list. */
function statementOf({ label, accounts, actions }: Permission, arn: string): object {
  return {
    Sid: label,
    Effect: 'Allow',
    Principal: { AWS: oneOrMany(accounts.map((account) => `arn:aws:iam::${account}:root`)) },
    Action: oneOrMany(actions.map((action) => `SQS:${action}`)),
    Resource: arn,
  };
}

function readPolicy(
  policy: string,
  arn: string,
): { readonly document: object; readonly statements: readonly unknown[] } {
  const document = parseJsonObject(policy) ?? {
    Version: '2008-10-17',
    Id: `${arn}/SQSDefaultPolicy`,
    Statement: [],
  };
  const statement = document['Statement'];
  return { document, statements: Array.isArray(statement) ? statement : [statement] };
}

function sidOf(statement: unknown): unknown {
  return typeof statement === 'object' && statement !== null && 'Sid' in statement
    ? statement.Sid
    : undefined;
}

function oneOrMany(values: readonly string[]): string | readonly string[] {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : values;
}

function labelExists(label: string): ServiceError {
  return invalidParameter('Label', label, 'Already exists.');
}

export function labelNotFound(label: string): ServiceError {
  return invalidParameter('Label', label, "can't find label.");
}

function tooMany(what: string, found: number, most: number): ServiceError {
  return overLimit(`${found} ${what} were found, maximum allowed is ${most}.`);
}
