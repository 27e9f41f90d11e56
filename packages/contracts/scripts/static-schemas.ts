import type {
  ErrorTrait,
  HttpLocation,
  Member,
  OperationModel,
  ServiceModel,
  Shape,
  StructureShape,
  TimestampFormat,
  UnionShape,
} from '../src/shape.ts';

/**
 * The static schemas of the SDK clients (`@smithy/types`, schema/static-schemas.d.ts):
 * `[kind, namespace, name, traits, …]`, a reference being a schema, a function that returns it, a
 * number for a simple type (or a list or map of one), or `[reference, member traits]`.
 */
const KIND = { simple: 0, list: 1, map: 2, structure: 3, error: -3, union: 4, operation: 9 };

/** Simple types have lower-case names here, as in Smithy; AWS's own shapes keep theirs. */
const SIMPLE: Readonly<Record<number, { name: string; shape: Shape; format?: TimestampFormat }>> = {
  0: { name: 'string', shape: { type: 'string' } },
  1: { name: 'double', shape: { type: 'double' } },
  2: { name: 'boolean', shape: { type: 'boolean' } },
  4: { name: 'timestamp', shape: { type: 'timestamp' } },
  5: { name: 'timestamp', shape: { type: 'timestamp' }, format: 'date-time' },
  6: { name: 'timestamp', shape: { type: 'timestamp' }, format: 'http-date' },
  7: { name: 'timestamp', shape: { type: 'timestamp' }, format: 'epoch-seconds' },
  15: { name: 'document', shape: { type: 'document' } },
  17: { name: 'bigInteger', shape: { type: 'bigInteger' } },
  19: { name: 'bigDecimal', shape: { type: 'bigDecimal' } },
  21: { name: 'blob', shape: { type: 'blob' } },
  42: { name: 'streamingBlob', shape: { type: 'blob', streaming: true } },
};
const LIST_OF_SIMPLE = 64;
const MAP_OF_SIMPLE = 128;

/** Trait numbers are a bit set of these, lowest bit first (`@smithy/core/schema`, translateTraits). */
const TRAIT_BITS = [
  'httpLabel',
  'idempotent',
  'idempotencyToken',
  'sensitive',
  'httpPayload',
  'httpResponseCode',
  'httpQueryParams',
];

type Traits = Readonly<Record<string, unknown>>;

/** Reads the operations, and whatever they reach, out of a client package's exports. */
export function readSchemas(
  exports: Readonly<Record<string, unknown>>,
): Pick<ServiceModel, 'operations' | 'shapes'> {
  const shapes = new ShapeReader();
  const operations: Record<string, OperationModel> = {};
  for (const value of Object.values(exports)) {
    if (!isList(value) || value.length < 6) continue;
    const [kind, namespace, name, traits, first, second] = value;
    if (typeof name !== 'string' || typeof namespace !== 'string') continue;
    if (kind === KIND.operation) {
      operations[name] = {
        input: shapes.read(first),
        output: shapes.read(second),
        errors: [],
        http: httpTrait(traitsOf(traits)),
      };
    } else if (kind === KIND.error && !namespace.startsWith('smithy.ts.sdk.synthetic')) {
      shapes.read(value);
    }
  }
  return { operations, shapes: shapes.shapes };
}

function httpTrait(traits: Traits): OperationModel['http'] {
  const http = traits['http'];
  if (!isList(http)) return { method: 'POST', uri: '/', status: 200 };
  const [method, uri, status] = http;
  if (typeof method !== 'string' || typeof uri !== 'string' || typeof status !== 'number') {
    throw new Error(`an http trait reads ${JSON.stringify(http)}`);
  }
  return { method, uri, status };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isDeferred(reference: unknown): reference is () => unknown {
  return typeof reference === 'function';
}

class ShapeReader {
  readonly shapes: Record<string, Shape> = {};
  readonly #names = new Map<unknown, string>();

  /** Files the shape under its name and returns the name. */
  read(reference: unknown): string {
    const schema = isDeferred(reference) ? reference() : reference;
    if (schema === 'unit') return this.#file('Unit', { type: 'unit' });
    if (typeof schema === 'number') return this.#readNumber(schema);
    if (!isList(schema)) throw new Error(`a schema reads ${String(schema)}`);
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    const name = schema[2];
    if (typeof name !== 'string') throw new Error(`a schema has no name: ${String(schema)}`);
    this.#names.set(schema, name);
    const before = this.shapes[name];
    // Recursive shapes find themselves by name while they are being read.
    this.shapes[name] ??= { type: 'unit' };
    const shape = this.#readSchema(schema);
    // Lists and maps of simple types are written out again at each use.
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(shape)) {
      throw new Error(`two different schemas are named ${name}`);
    }
    this.shapes[name] = shape;
    return name;
  }

  #file(name: string, shape: Shape): string {
    this.shapes[name] ??= shape;
    return name;
  }

  #readNumber(schema: number): string {
    if (schema >= MAP_OF_SIMPLE) {
      const value = this.#member(schema - MAP_OF_SIMPLE);
      return this.#file(`${value.shape}{}`, { type: 'map', key: this.#member(0), value });
    }
    if (schema >= LIST_OF_SIMPLE) {
      const member = this.#member(schema - LIST_OF_SIMPLE);
      return this.#file(`${member.shape}[]`, { type: 'list', member });
    }
    const simple = SIMPLE[schema];
    if (simple === undefined) throw new Error(`simple schema ${schema} is unknown`);
    return this.#file(simple.name, simple.shape);
  }

  #readSchema(schema: readonly unknown[]): Shape {
    const [kind, , name, rawTraits, first, second, requiredCount] = schema;
    const traits = traitsOf(rawTraits);
    switch (kind) {
      case KIND.simple:
        return this.#simple(traits, first);
      case KIND.list:
        return {
          type: 'list',
          member: this.#member(first),
          ...(traits['sparse'] === 1 && { sparse: true }),
        };
      case KIND.map:
        return {
          type: 'map',
          key: this.#member(first),
          value: this.#member(second),
          ...(traits['sparse'] === 1 && { sparse: true }),
        };
      case KIND.structure:
        return this.#structure(traits, first, second, requiredCount);
      case KIND.error:
        return {
          ...this.#structure(traits, first, second, requiredCount),
          error: errorTrait(traits),
        };
      case KIND.union:
        return this.#union(traits, first, second);
      default:
        throw new Error(`${String(name)} is of an unknown kind ${String(kind)}`);
    }
  }

  #simple(traits: Traits, target: unknown): Shape {
    const base = typeof target === 'number' ? SIMPLE[target]?.shape : undefined;
    if (base === undefined) throw new Error(`a named simple shape targets ${String(target)}`);
    return {
      ...base,
      ...(traits['sensitive'] === 1 && { sensitive: true }),
      ...(traits['streaming'] === 1 && { streaming: true }),
    };
  }

  #structure(
    traits: Traits,
    names: unknown,
    targets: unknown,
    requiredCount: unknown,
  ): StructureShape {
    // Required members come first; the schema says how many they are.
    const members = this.#members(names, targets, Number(requiredCount ?? 0));
    return { type: 'structure', members, ...(traits['sensitive'] === 1 && { sensitive: true }) };
  }

  #union(traits: Traits, names: unknown, targets: unknown): UnionShape {
    const members = this.#members(names, targets, 0);
    return { type: 'union', members, ...(traits['streaming'] === 1 && { eventStream: true }) };
  }

  #members(names: unknown, targets: unknown, requiredCount: number): Record<string, Member> {
    if (!isList(names) || !isList(targets)) throw new Error('a structure has no members');
    const members: Record<string, Member> = {};
    for (const [index, name] of names.entries()) {
      members[String(name)] = this.#member(targets[index], String(name), index < requiredCount);
    }
    return members;
  }

  #member(reference: unknown, name?: string, required = false): Member {
    const annotated = isList(reference) && reference.length === 2;
    const target = annotated ? reference[0] : reference;
    const traits = traitsOf(annotated ? reference[1] : 0);
    const format = typeof target === 'number' ? SIMPLE[target]?.format : undefined;
    return {
      shape: this.read(target),
      ...(required && { required: true }),
      ...memberTraits(traits, name ?? ''),
      ...(format !== undefined && { timestampFormat: format }),
    };
  }
}

function traitsOf(raw: unknown): Traits {
  if (typeof raw === 'object' && raw !== null) return { ...raw };
  const bits = Number(raw);
  return Object.fromEntries(
    TRAIT_BITS.filter((_, bit) => (bits >> bit) & 1).map((trait) => [trait, 1]),
  );
}

const KNOWN_MEMBER_TRAITS = new Set([
  'jsonName',
  'xmlName',
  'xmlFlattened',
  'xmlAttribute',
  'xmlNamespace',
  'idempotencyToken',
  'sensitive',
  'eventHeader',
  'eventPayload',
  'httpHeader',
  'httpPrefixHeaders',
  'httpQuery',
  'httpQueryParams',
  'httpLabel',
  'httpPayload',
  'httpResponseCode',
]);

function memberTraits(traits: Traits, name: string): Omit<Member, 'shape'> {
  for (const trait of Object.keys(traits)) {
    if (!KNOWN_MEMBER_TRAITS.has(trait))
      throw new Error(`member ${name} has unknown trait ${trait}`);
  }
  return {
    ...textTrait(traits, 'jsonName'),
    ...textTrait(traits, 'xmlName'),
    ...(traits['xmlFlattened'] === 1 && { xmlFlattened: true }),
    ...(traits['xmlAttribute'] === 1 && { xmlAttribute: true }),
    ...textTrait(traits, 'xmlNamespace'),
    ...httpLocation(traits, name),
    ...(traits['idempotencyToken'] === 1 && { idempotencyToken: true }),
    ...(traits['sensitive'] === 1 && { sensitive: true }),
    ...(traits['eventHeader'] === 1 && { eventHeader: true }),
    ...(traits['eventPayload'] === 1 && { eventPayload: true }),
  };
}

function textTrait<Name extends string>(traits: Traits, name: Name): { [K in Name]?: string } {
  const value = traits[name];
  const result: { [K in Name]?: string } = {};
  if (typeof value === 'string') Object.assign(result, { [name]: value });
  return result;
}

function httpLocation(traits: Traits, name: string): Pick<Member, 'location' | 'locationName'> {
  const named: [string, HttpLocation][] = [
    ['httpHeader', 'header'],
    ['httpPrefixHeaders', 'prefix-headers'],
    ['httpQuery', 'query'],
  ];
  for (const [trait, location] of named) {
    const locationName = traits[trait];
    if (typeof locationName === 'string') return { location, locationName };
  }
  if (traits['httpLabel'] === 1) return { location: 'uri', locationName: name };
  if (traits['httpPayload'] === 1) return { location: 'payload' };
  if (traits['httpResponseCode'] === 1) return { location: 'status-code' };
  if (traits['httpQueryParams'] === 1) return { location: 'query-params' };
  return {};
}

function errorTrait(traits: Traits): ErrorTrait {
  const fault = traits['error'] === 'server' ? 'Receiver' : 'Sender';
  const httpError = traits['httpError'];
  const queryError = traits['awsQueryError'];
  const queryCode = isList(queryError) ? queryError[0] : undefined;
  return {
    status: typeof httpError === 'number' ? httpError : fault === 'Sender' ? 400 : 500,
    fault,
    ...(typeof queryCode === 'string' && { queryCode }),
  };
}
