import {
  keeps,
  type Constraint,
  type Limits,
  type PathStep,
  type Violation,
  type ViolationWording,
} from './limit.ts';
import type { Member, ServiceModel, Shape, SimpleShape } from './shape.ts';
import { validationWording } from './violation-wording.ts';

/**
 * Checks an input against model and limits in one walk: required members, types, constraints.
 * Members that the model does not know are left alone.
 *
 * @throws ServiceError in the API's own words
 */
export function validate(
  model: ServiceModel,
  limits: Limits | undefined,
  shapeName: string,
  input: unknown,
): void {
  const checks = checksOf(model, limits);
  const violations = checks.of(shapeName)(input);
  if (violations === undefined) return;
  const [first, ...others] = violations;
  if (first !== undefined) throw checks.word([first, ...others]);
}

/** Violations of a value, with paths relative to it; undefined, without any allocation, when there are none. */
type Check = (value: unknown) => Violation[] | undefined;

const compiled = new WeakMap<ServiceModel, Map<Limits | undefined, CompiledChecks>>();

function checksOf(model: ServiceModel, limits: Limits | undefined): CompiledChecks {
  let byLimits = compiled.get(model);
  if (byLimits === undefined) {
    byLimits = new Map<Limits | undefined, CompiledChecks>();
    compiled.set(model, byLimits);
  }
  let checks = byLimits.get(limits);
  if (checks === undefined) {
    checks = new CompiledChecks(model, limits);
    byLimits.set(limits, checks);
  }
  return checks;
}

/** The checks of one model, each shape compiled at its first use. */
class CompiledChecks {
  readonly word: ViolationWording;
  readonly #model: ServiceModel;
  readonly #limits: Limits | undefined;
  readonly #checks = new Map<string, Check>();

  constructor(model: ServiceModel, limits: Limits | undefined) {
    this.#model = model;
    this.#limits = limits;
    const code = model.protocols[0] === 'query' ? 'ValidationError' : 'ValidationException';
    this.word = limits?.wording ?? validationWording(code);
  }

  of(name: string): Check {
    const known = this.#checks.get(name);
    if (known !== undefined) return known;
    const shape = this.#model.shapes[name];
    if (shape === undefined) throw new TypeError(`${this.#model.api} has no shape ${name}`);
    // Recursive shapes find this stand-in while they are being compiled.
    this.#checks.set(name, (value) => this.of(name)(value));
    const check = this.#compile(name, shape);
    this.#checks.set(name, check);
    return check;
  }

  #compile(name: string, shape: Shape): Check {
    switch (shape.type) {
      case 'structure':
        return this.#members(name, shape.members);
      case 'union':
        return shape.eventStream ? pass : this.#members(name, shape.members);
      case 'list':
        return this.#list(shape.member, shape.sparse === true);
      case 'map':
        return this.#map(shape.key, shape.value, shape.sparse === true);
      default:
        return simpleCheck(shape);
    }
  }

  #members(structure: string, members: Readonly<Record<string, Member>>): Check {
    const limits = this.#limits?.structures[structure] ?? {};
    const entries = Object.entries(members).map(([name, member]) => ({
      name,
      step: { name, wireName: member.xmlName ?? name, item: false },
      required: member.required === true,
      check: this.#member(member, limits[name] ?? []),
    }));
    return (value) => {
      if (!isObject(value)) return [wrongType('a structure', value)];
      let violations: Violation[] | undefined;
      for (const { name, step, required, check } of entries) {
        const member = value[name];
        if (member === undefined || member === null) {
          if (required) (violations ??= []).push({ kind: 'missing', path: [step] });
          continue;
        }
        const inner = check(member);
        if (inner !== undefined) (violations ??= []).push(...below(step, inner));
      }
      return violations;
    };
  }

  #member(member: Member, constraints: readonly Constraint[]): Check {
    const shape = this.#model.shapes[member.shape];
    const sensitive =
      member.sensitive || (shape !== undefined && 'sensitive' in shape && shape.sensitive);
    const typeCheck = this.of(member.shape);
    if (constraints.length === 0) return typeCheck;
    return (value) =>
      typeCheck(value) ?? constraintViolation(constraints, value, sensitive === true);
  }

  #list(member: Member, sparse: boolean): Check {
    const check = this.of(member.shape);
    return (value) => {
      if (!Array.isArray(value)) return [wrongType('a list', value)];
      let violations: Violation[] | undefined;
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        const inner = isAbsent(item) ? absentItem(sparse) : check(item);
        if (inner !== undefined) (violations ??= []).push(...below(itemStep(index), inner));
      }
      return violations;
    };
  }

  #map(key: Member, value: Member, sparse: boolean): Check {
    const checkKey = this.of(key.shape);
    const checkValue = this.of(value.shape);
    return (map) => {
      if (!isObject(map)) return [wrongType('a map', map)];
      let violations: Violation[] | undefined;
      let index = 0;
      for (const name of Object.keys(map)) {
        const item = map[name];
        const inner = checkKey(name) ?? (isAbsent(item) ? absentItem(sparse) : checkValue(item));
        if (inner !== undefined) (violations ??= []).push(...below(itemStep(index), inner));
        index++;
      }
      return violations;
    };
  }
}

const pass: Check = () => undefined;

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function absentItem(sparse: boolean): Violation[] | undefined {
  return sparse ? undefined : [{ kind: 'missing', path: [] }];
}

function itemStep(index: number): PathStep {
  const position = String(index + 1);
  return { name: position, wireName: position, item: true };
}

function below(step: PathStep, violations: readonly Violation[]): readonly Violation[] {
  for (const violation of violations) violation.path.unshift(step);
  return violations;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}

function wrongType(expected: string, value: unknown): Violation {
  return { kind: 'type', path: [], expected, value };
}

function constraintViolation(
  constraints: readonly Constraint[],
  value: unknown,
  sensitive: boolean,
): Violation[] | undefined {
  for (const constraint of constraints) {
    if (constraint.kind === 'rule') {
      const error = constraint.check(value);
      if (error !== undefined) return [{ kind: 'rule', path: [], error }];
    } else if (!keeps(constraint, value)) {
      if (constraint.kind === 'not-empty') return [{ kind: 'missing', path: [] }];
      const shown = sensitive ? '***' : value;
      return [{ kind: 'constraint', path: [], constraint, value: shown }];
    }
  }
  return undefined;
}

const INT32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };

function simpleCheck(shape: SimpleShape): Check {
  switch (shape.type) {
    case 'string':
    case 'bigDecimal':
      return expects('a String', (value) => typeof value === 'string');
    case 'boolean':
      return expects('a Boolean', (value) => typeof value === 'boolean');
    case 'byte':
    case 'short':
    case 'integer':
      return expects(
        'an Integer',
        (value) =>
          Number.isInteger(value) && Number(value) >= INT32.min && Number(value) <= INT32.max,
      );
    case 'long':
      return expects('a Long', (value) => Number.isInteger(value));
    case 'float':
    case 'double':
      return expects('a Double', (value) => typeof value === 'number');
    case 'bigInteger':
      return expects(
        'a BigInteger',
        (value) => typeof value === 'bigint' || Number.isInteger(value),
      );
    case 'blob':
      return expects('a Blob', (value) => value instanceof Uint8Array);
    case 'timestamp':
      return expects(
        'a Timestamp',
        (value) => value instanceof Date && !Number.isNaN(value.getTime()),
      );
    case 'document':
    case 'unit':
      return pass;
  }
}

function expects(expected: string, isOfType: (value: unknown) => boolean): Check {
  return (value) => (isOfType(value) ? undefined : [wrongType(expected, value)]);
}
