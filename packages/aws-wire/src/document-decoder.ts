import type {
  ListShape,
  MapShape,
  Member,
  ServiceModel,
  SimpleShape,
  StructureShape,
  TimestampFormat,
  UnionShape,
} from '@septet/contracts/shape';
import { decodeBase64 } from './base64.ts';
import { shapeOf } from './model-lookup.ts';
import { integerTitles, isInRange, isIntegerType, type IntegerType } from './number-range.ts';
import { isPlainObject, setMember } from './plain-object.ts';
import { serializationError, tooDeep, wrongAggregate, wrongScalar } from './serialization-error.ts';
import { dateOfSeconds, parseTimestamp } from './timestamp-text.ts';

/** `json`: base64 blobs, numeric or textual timestamps. `cbor`: byte strings and tagged dates. */
export type DocumentFormat = 'json' | 'cbor';

/** Deeper than any AWS input, and well inside of what the internal codec accepts. */
const MAX_DEPTH = 100;

/** Checks and converts a parsed JSON or CBOR value. `depth` counts the levels that may still follow. */
type Decode = (value: unknown, depth: number) => unknown;

/** @returns the value as Septet holds it, or throws SerializationException */
export type DocumentDecoder = (value: unknown) => unknown;

/** Compiles the decoders of a model's shapes, each once. */
export class DocumentDecoders {
  readonly #model: ServiceModel;
  readonly #format: DocumentFormat;
  readonly #aggregates = new Map<string, Decode>();

  constructor(model: ServiceModel, format: DocumentFormat) {
    this.#model = model;
    this.#format = format;
  }

  decoderOf(member: Member): DocumentDecoder {
    const decode = this.#compile(member);
    return (value) => decode(value, MAX_DEPTH);
  }

  /** A structure of which only some members travel in the document (rest-json). */
  structureDecoder(members: Readonly<Record<string, Member>>): DocumentDecoder {
    const decode = this.#structure({ type: 'structure', members });
    return (value) => decode(value, MAX_DEPTH);
  }

  #compile(member: Member): Decode {
    const shape = shapeOf(this.#model, member.shape);
    switch (shape.type) {
      case 'structure':
      case 'union':
      case 'list':
      case 'map':
        return this.#aggregate(member.shape, shape);
      default:
        return this.#simple(shape, member.timestampFormat ?? shape.timestampFormat);
    }
  }

  #aggregate(name: string, shape: StructureShape | UnionShape | ListShape | MapShape): Decode {
    const known = this.#aggregates.get(name);
    if (known !== undefined) return known;
    // A recursive shape meets this stand-in while its own decoder is being compiled.
    this.#aggregates.set(name, (value, depth) => compiled(value, depth));
    const compiled: Decode =
      shape.type === 'list'
        ? this.#list(shape)
        : shape.type === 'map'
          ? this.#map(shape)
          : this.#structure(shape);
    this.#aggregates.set(name, compiled);
    return compiled;
  }

  #structure(shape: StructureShape | UnionShape): Decode {
    const members = new Map<string, { readonly name: string; readonly decode: Decode }>();
    for (const [name, member] of Object.entries(shape.members)) {
      members.set(member.jsonName ?? name, { name, decode: this.#compile(member) });
    }
    return (value, depth) => {
      if (!isPlainObject(value)) throw wrongAggregate(value, 'null');
      if (depth === 0) throw tooDeep();
      const structure: Record<string, unknown> = {};
      for (const key in value) {
        const member = members.get(key);
        if (member === undefined) continue;
        const content = value[key];
        // AWS treats a null member as an absent one.
        if (content === null || content === undefined) continue;
        structure[member.name] = member.decode(content, depth - 1);
      }
      return structure;
    };
  }

  #list(shape: ListShape): Decode {
    const decode = this.#compile(shape.member);
    const sparse = shape.sparse === true;
    return (value, depth) => {
      if (!Array.isArray(value)) throw wrongAggregate(value, 'list or null');
      if (depth === 0) throw tooDeep();
      const list: unknown[] = [];
      for (const element of value) {
        if (element !== null && element !== undefined) list.push(decode(element, depth - 1));
        else if (sparse) list.push(null);
      }
      return list;
    };
  }

  #map(shape: MapShape): Decode {
    const decode = this.#compile(shape.value);
    const sparse = shape.sparse === true;
    return (value, depth) => {
      if (!isPlainObject(value)) throw wrongAggregate(value, 'map or null');
      if (depth === 0) throw tooDeep();
      const map: Record<string, unknown> = {};
      for (const key in value) {
        const content = value[key];
        if (content !== null && content !== undefined)
          setMember(map, key, decode(content, depth - 1));
        else if (sparse) setMember(map, key, null);
      }
      return map;
    };
  }

  #simple(shape: SimpleShape, timestampFormat: TimestampFormat | undefined): Decode {
    const { type } = shape;
    if (isIntegerType(type)) return integerDecoder(type);
    switch (type) {
      case 'string':
        return decodeString;
      case 'boolean':
        return decodeBoolean;
      case 'float':
      case 'double':
      case 'bigDecimal':
        return decodeDouble;
      case 'bigInteger':
        return decodeBigInteger;
      case 'blob':
        return this.#format === 'json' ? decodeJsonBlob : decodeCborBlob;
      case 'timestamp':
        return this.#format === 'json'
          ? jsonTimestampDecoder(timestampFormat ?? 'epoch-seconds')
          : decodeCborTimestamp;
      case 'document':
        return decodeDocument;
      case 'unit':
        return () => ({});
    }
  }
}

function decodeString(value: unknown): unknown {
  if (typeof value !== 'string') throw wrongScalar(value, 'a String');
  return value;
}

function decodeBoolean(value: unknown): unknown {
  if (typeof value !== 'boolean') throw wrongScalar(value, 'a Boolean');
  return value;
}

function integerDecoder(type: IntegerType): Decode {
  return (value) => {
    // CBOR integers beyond 2^53 arrive as bigint.
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number') throw wrongScalar(value, integerTitles[type]);
    // AWS cuts fractions off (recorded). `+ 0` turns -0 into 0.
    const integer = Math.trunc(number) + 0;
    if (!isInRange(integer, type)) throw serializationError();
    return integer;
  };
}

function decodeDouble(value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value);
  throw wrongScalar(value, 'a Double');
}

function decodeBigInteger(value: unknown): unknown {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw wrongScalar(value, 'a BigInteger');
}

function decodeJsonBlob(value: unknown): unknown {
  if (typeof value !== 'string') throw wrongScalar(value, 'a Blob');
  const bytes = decodeBase64(value);
  if (bytes !== undefined) return bytes;
  const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
  throw serializationError(
    value.length % 4 === 0
      ? `'${shown}' can not be converted to a Blob: Invalid Base64 character`
      : `'${shown}' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: ${value.length}`,
  );
}

function decodeCborBlob(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) throw wrongScalar(value, 'a Blob');
  return value;
}

function jsonTimestampDecoder(format: TimestampFormat): Decode {
  return (value) => {
    const date =
      typeof value === 'number'
        ? dateOfSeconds(value)
        : typeof value === 'string' && format !== 'epoch-seconds'
          ? parseTimestamp(value, format)
          : undefined;
    if (date === undefined) throw wrongScalar(value, 'milliseconds since epoch');
    return date;
  };
}

function decodeCborTimestamp(value: unknown): unknown {
  if (!(value instanceof Date)) throw wrongScalar(value, 'milliseconds since epoch');
  return value;
}

function decodeDocument(value: unknown, depth: number): unknown {
  checkDepth(value, depth);
  return value;
}

function checkDepth(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw tooDeep();
  for (const content of Object.values(value)) checkDepth(content, depth - 1);
}
