import type { Constraint, PathStep, Violation, ViolationWording } from './limit.ts';
import { ServiceError } from './service-error.ts';

/** Errors that AWS's service framework raises before a service sees the call. */
export const CORAL_NAMESPACE = 'com.amazon.coral.service';

/**
 * The words most AWS APIs share: "2 validation errors detected: Value null at 'streamName' failed to
 * satisfy constraint: Member must not be null; …".
 *
 * @param code `ValidationException` on JSON APIs, `ValidationError` on query APIs
 */
export function validationWording(
  code: 'ValidationException' | 'ValidationError',
): ViolationWording {
  return (violations) => {
    const early = typeErrorOf(violations) ?? ruleErrorOf(violations);
    if (early !== undefined) return early;
    const texts = violations.flatMap(failureTexts);
    const head = `${texts.length} validation error${texts.length === 1 ? '' : 's'} detected: `;
    return new ServiceError(code, head + texts.join('; '), { status: 400 });
  };
}

function failureTexts(violation: Violation): readonly string[] {
  const where = violation.path.map(coralName).join('.');
  if (violation.kind === 'missing') {
    return [`Value null at '${where}' failed to satisfy constraint: Member must not be null`];
  }
  if (violation.kind !== 'constraint') return [];
  const value = printable(violation.value);
  const demand = demandOf(violation.constraint, violation.value);
  return [`Value '${value}' at '${where}' failed to satisfy constraint: ${demand}`];
}

/** `records.1.member.data`: member names begin in lower case, items are counted from 1. */
function coralName(step: PathStep): string {
  if (step.item) return `${step.name}.member`;
  return step.name.charAt(0).toLowerCase() + step.name.slice(1);
}

function demandOf(constraint: Constraint, value: unknown): string {
  switch (constraint.kind) {
    case 'range':
      return Number(value) < constraint.min
        ? `Member must have value greater than or equal to ${constraint.min}`
        : `Member must have value less than or equal to ${constraint.max}`;
    case 'length':
      return isTooShort(value, constraint.min)
        ? `Member must have length greater than or equal to ${constraint.min}`
        : `Member must have length less than or equal to ${constraint.max}`;
    case 'pattern':
      return `Member must satisfy regular expression pattern: ${constraint.pattern.source.slice(4, -2)}`;
    case 'one-of':
      return `Member must satisfy enum value set: [${constraint.values.join(', ')}]`;
    case 'not-empty':
    case 'rule':
      return 'Member must not be null';
  }
}

function isTooShort(value: unknown, min: number): boolean {
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) {
    return value.length < min;
  }
  return typeof value === 'object' && value !== null && Object.keys(value).length < min;
}

/** A value as error texts show it; never a secret, because models mark those and `validate` blanks them. */
export function printable(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(printable).join(', ')}]`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value) ?? '';
}

/** AWS reads the whole body into types before it checks anything else, so a wrong type goes first. */
export function typeErrorOf(violations: readonly Violation[]): ServiceError | undefined {
  for (const violation of violations) {
    if (violation.kind === 'type')
      return serializationException(violation.expected, violation.value);
  }
  return undefined;
}

export function ruleErrorOf(violations: readonly Violation[]): ServiceError | undefined {
  const [first] = violations;
  return first?.kind === 'rule' ? first.error : undefined;
}

/** @param expected what the model says, with its article: `a String` */
export function serializationException(expected: string, value: unknown): ServiceError {
  return new ServiceError('SerializationException', serializationText(expected, value), {
    status: 400,
    namespace: CORAL_NAMESPACE,
  });
}

function serializationText(expected: string, value: unknown): string {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (typeof value === 'object') return 'Start of structure or map found where not expected.';
  return `${tokenOf(value)} can not be converted to ${expected}`;
}

function tokenOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  return typeof value === 'string' ? 'STRING_VALUE' : 'NUMBER_VALUE';
}
