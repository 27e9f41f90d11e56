import type {
  Member,
  ServiceModel,
  SimpleShape,
  StructureShape,
  UnionShape,
} from '@septet/contracts/shape';
import fc from 'fast-check';

export interface ArbitraryOptions {
  /** Collections have elements and structures members: where a wire cannot tell empty from absent. */
  readonly nonEmpty: boolean;
  /** Dates fall on whole seconds: where a wire carries no fractions. */
  readonly wholeSeconds: boolean;
  readonly text: fc.Arbitrary<string>;
}

const MAX_DEPTH = 6;
/** Members that travel in a head may hold visible ASCII only, and labels must not be empty. */
const headText = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._/:+%&=-]{0,10}[A-Za-z0-9]$/);

/** Values of a shape as Septet holds them. */
export function arbitraryOf(
  model: ServiceModel,
  member: Member,
  options: ArbitraryOptions,
  depth = MAX_DEPTH,
): fc.Arbitrary<unknown> {
  const shape = model.shapes[member.shape];
  if (shape === undefined) throw new Error(`no shape ${member.shape}`);
  const inHead = member.location !== undefined && member.location !== 'payload';
  const nested: ArbitraryOptions = inHead
    ? { ...options, nonEmpty: true, text: headText }
    : options;
  const minLength = nested.nonEmpty ? 1 : 0;
  switch (shape.type) {
    case 'structure':
      return structureOf(model, shape, nested, depth);
    case 'union':
      return fc.oneof(
        ...Object.entries(shape.members).map(([name, content]) =>
          arbitraryOf(model, content, nested, depth - 1).map((value) => ({ [name]: value })),
        ),
      );
    case 'list':
      return fc.array(arbitraryOf(model, shape.member, nested, depth - 1), {
        minLength,
        maxLength: 3,
      });
    case 'map':
      return fc.dictionary(
        inHead ? fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/) : nested.text.filter(isKey),
        arbitraryOf(model, shape.value, nested, depth - 1),
        { minKeys: minLength, maxKeys: 3, noNullPrototype: true },
      );
    default:
      if (member.location === 'status-code') return fc.integer({ min: 200, max: 299 });
      // An empty body may as well be none.
      return simpleOf(
        shape,
        member.location === 'payload' ? { ...nested, nonEmpty: true } : nested,
        inHead,
      );
  }
}

function structureOf(
  model: ServiceModel,
  shape: StructureShape | UnionShape,
  options: ArbitraryOptions,
  depth: number,
): fc.Arbitrary<unknown> {
  const members = Object.entries(shape.members).filter(
    ([, member], index) =>
      depth > 0 || member.required === true || (options.nonEmpty && index === 0),
  );
  const requiredKeys = members
    .filter(([, member], index) => isAlwaysSent(member) || (options.nonEmpty && index === 0))
    .map(([name]) => name);
  return fc.record(
    Object.fromEntries(
      members.map(([name, member]) => [name, arbitraryOf(model, member, options, depth - 1)]),
    ),
    { requiredKeys, noNullPrototype: true },
  );
}

/** The clients lose a key `__proto__` by themselves. */
function isKey(text: string): boolean {
  return text !== '' && text !== '__proto__';
}

/** SDK clients make up idempotency tokens that the caller leaves out. */
function isAlwaysSent(member: Member): boolean {
  return (
    member.required === true ||
    member.idempotencyToken === true ||
    member.location === 'uri' ||
    member.location === 'payload' ||
    member.location === 'status-code'
  );
}

function simpleOf(
  shape: SimpleShape,
  options: ArbitraryOptions,
  inHead: boolean,
): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'string':
      return options.text;
    case 'boolean':
      return fc.boolean();
    case 'byte':
      return fc.integer({ min: -128, max: 127 });
    case 'short':
      return fc.integer({ min: -32_768, max: 32_767 });
    case 'integer':
      return fc.integer();
    case 'long':
      return fc.maxSafeInteger();
    case 'float':
      return fc.float({ noDefaultInfinity: inHead, noNaN: true }).map((value) => value + 0);
    case 'double':
      return fc.double({ noDefaultInfinity: inHead, noNaN: true }).map((value) => value + 0);
    case 'bigDecimal':
      return fc.integer();
    case 'bigInteger':
      return fc.maxSafeInteger().map(BigInt);
    case 'blob':
      return fc.uint8Array({ minLength: options.nonEmpty ? 1 : 0, maxLength: 20 });
    case 'timestamp':
      return fc
        .integer({ min: 0, max: 4_000_000_000_000 })
        .map((ms) => new Date(options.wholeSeconds || inHead ? ms - (ms % 1000) : ms));
    case 'document':
      // JSON text has no -0.
      return fc
        .json({ maxDepth: 3 })
        .filter((text) => text !== 'null')
        .map((text): unknown => JSON.parse(text.replaceAll('-0', '0')));
    case 'unit':
      return fc.constant({});
  }
}
