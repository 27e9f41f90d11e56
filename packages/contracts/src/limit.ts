import type { ServiceError } from './service-error.ts';

/**
 * What the SDK's models do not say: lengths, ranges, patterns. By structure and member, as in the
 * AWS API references; the walk of `validate` checks them together with types and required members.
 */
export interface Limits {
  /** `SendMessageRequest` -> `DelaySeconds` -> its constraints, checked in order. */
  readonly structures: Readonly<Record<string, Readonly<Record<string, readonly Constraint[]>>>>;
  /** How this API words a violation; without it the words that most AWS APIs share. */
  readonly wording?: ViolationWording;
}

export type Constraint =
  | RangeConstraint
  | LengthConstraint
  | PatternConstraint
  | OneOfConstraint
  | NotEmptyConstraint
  | RuleConstraint;

export interface RangeConstraint {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  /** The API's own words for it. */
  readonly reason?: string;
}

/** Characters of a string, bytes of a blob, items of a list, entries of a map. */
export interface LengthConstraint {
  readonly kind: 'length';
  readonly min: number;
  readonly max: number;
  readonly reason?: string;
}

export interface PatternConstraint {
  readonly kind: 'pattern';
  /** Must match the whole value. */
  readonly pattern: RegExp;
  readonly reason?: string;
}

export interface OneOfConstraint {
  readonly kind: 'one-of';
  readonly values: readonly string[];
}

/** An empty string counts as absent. */
export interface NotEmptyConstraint {
  readonly kind: 'not-empty';
}

/** A rule with its own error, for example the ids of a batch's entries. */
export interface RuleConstraint {
  readonly kind: 'rule';
  /** @returns the error, undefined when the value keeps the rule */
  readonly check: (value: unknown) => ServiceError | undefined;
}

export function range(min: number, max: number, reason?: string): RangeConstraint {
  return { kind: 'range', min, max, ...(reason !== undefined && { reason }) };
}

export function length(min: number, max: number, reason?: string): LengthConstraint {
  return { kind: 'length', min, max, ...(reason !== undefined && { reason }) };
}

/** @param pattern without anchors: the whole value must match */
export function pattern(pattern: RegExp, reason?: string): PatternConstraint {
  const anchored = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return { kind: 'pattern', pattern: anchored, ...(reason !== undefined && { reason }) };
}

export function oneOf(...values: readonly string[]): OneOfConstraint {
  return { kind: 'one-of', values };
}

export const notEmpty: NotEmptyConstraint = { kind: 'not-empty' };

export function rule(check: (value: unknown) => ServiceError | undefined): RuleConstraint {
  return { kind: 'rule', check };
}

/** One step into a value: a member, or an item of a list or map. */
export interface PathStep {
  /** Member name (`Entries`), or the 1-based position as a string. */
  readonly name: string;
  /** The name on the query wire (`SendMessageBatchRequestEntry`), which error texts of query APIs use. */
  readonly wireName: string;
  readonly item: boolean;
}

/** What is wrong with an input, and where. The path goes from the outside in. */
export type Violation = { readonly path: PathStep[] } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly expected: string; readonly value: unknown }
  | {
      readonly kind: 'constraint';
      readonly constraint: Exclude<Constraint, NotEmptyConstraint | RuleConstraint>;
      readonly value: unknown;
    }
  | { readonly kind: 'rule'; readonly error: ServiceError }
);

/** In the order of the model's members; at least one. */
export type Violations = readonly [Violation, ...Violation[]];

/** Says what is wrong, as one error. */
export type ViolationWording = (violations: Violations) => ServiceError;

/** @returns whether the value keeps the constraint; values of a wrong type are not its business */
export function keeps(constraint: Constraint, value: unknown): boolean {
  switch (constraint.kind) {
    case 'range':
      return typeof value !== 'number' || (value >= constraint.min && value <= constraint.max);
    case 'length': {
      const size = sizeOf(value);
      return size >= constraint.min && size <= constraint.max;
    }
    case 'pattern':
      return typeof value !== 'string' || constraint.pattern.test(value);
    case 'one-of':
      return typeof value !== 'string' || constraint.values.includes(value);
    case 'not-empty':
      return value !== '';
    case 'rule':
      return constraint.check(value) === undefined;
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) {
    return value.length;
  }
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
