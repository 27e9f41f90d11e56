import type {
  ListShape,
  MapShape,
  Member,
  ServiceModel,
  Shape,
  SimpleShape,
  StructureShape,
  TimestampFormat,
  UnionShape,
} from '@septet/contracts/shape';
import { encodeBase64 } from './base64.ts';
import { shapeOf } from './model-lookup.ts';
import { isPlainObject, setMember } from './plain-object.ts';
import { formatTimestamp } from './timestamp-text.ts';

/** Turns a value as Septet holds it into one that `JSON.stringify` writes as AWS would. */
export type DocumentEncoder = (value: unknown) => unknown;

export interface DocumentEncoderOptions {
  /** Leave out members that are empty lists or maps, as SQS does. */
  readonly omitEmpty: boolean;
}

/** Compiles the JSON encoders of a model's shapes, each once. */
export class DocumentEncoders {
  readonly #model: ServiceModel;
  readonly #omitEmpty: boolean;
  readonly #aggregates = new Map<string, DocumentEncoder>();

  constructor(model: ServiceModel, options: DocumentEncoderOptions) {
    this.#model = model;
    this.#omitEmpty = options.omitEmpty;
  }

  encoderOf(member: Member): DocumentEncoder {
    return this.#compile(member) ?? passThrough;
  }

  /** A structure of which only some members travel in the document (rest-json). */
  structureEncoder(members: Readonly<Record<string, Member>>): DocumentEncoder {
    return this.#structure({ type: 'structure', members });
  }

  /** @returns undefined when `JSON.stringify` already does the right thing */
  #compile(member: Member): DocumentEncoder | undefined {
    const shape = shapeOf(this.#model, member.shape);
    if (isSimple(shape))
      return simpleEncoder(shape, member.timestampFormat ?? shape.timestampFormat);
    return this.#needsConversion(member, new Set())
      ? this.#aggregate(member.shape, shape)
      : undefined;
  }

  #needsConversion(member: Member, visited: Set<string>): boolean {
    const shape = shapeOf(this.#model, member.shape);
    if (isSimple(shape)) return simpleEncoder(shape, undefined) !== undefined;
    if (visited.has(member.shape)) return false;
    visited.add(member.shape);
    switch (shape.type) {
      case 'list':
        return this.#needsConversion(shape.member, visited);
      case 'map':
        return this.#needsConversion(shape.value, visited);
      default:
        return Object.values(shape.members).some(
          (content) =>
            content.jsonName !== undefined ||
            (this.#omitEmpty && this.#isCollection(content)) ||
            this.#needsConversion(content, visited),
        );
    }
  }

  #isCollection(member: Member): boolean {
    const { type } = shapeOf(this.#model, member.shape);
    return type === 'list' || type === 'map';
  }

  #aggregate(
    name: string,
    shape: StructureShape | UnionShape | ListShape | MapShape,
  ): DocumentEncoder {
    const known = this.#aggregates.get(name);
    if (known !== undefined) return known;
    // A recursive shape meets this stand-in while its own encoder is being compiled.
    this.#aggregates.set(name, (value) => compiled(value));
    const compiled: DocumentEncoder =
      shape.type === 'list'
        ? this.#list(shape)
        : shape.type === 'map'
          ? this.#map(shape)
          : this.#structure(shape);
    this.#aggregates.set(name, compiled);
    return compiled;
  }

  #structure(shape: StructureShape | UnionShape): DocumentEncoder {
    const members = Object.entries(shape.members).map(([name, member]) => ({
      name,
      wireName: member.jsonName ?? name,
      omitEmpty: this.#omitEmpty && this.#isCollection(member),
      encode: this.#compile(member),
    }));
    return (value) => {
      if (!isPlainObject(value)) throw unexpected(value, 'a structure');
      const structure: Record<string, unknown> = {};
      for (const { name, wireName, omitEmpty, encode } of members) {
        const content = value[name];
        if (content === undefined || content === null) continue;
        if (omitEmpty && isEmpty(content)) continue;
        structure[wireName] = encode === undefined ? content : encode(content);
      }
      return structure;
    };
  }

  #list(shape: ListShape): DocumentEncoder {
    const encode = this.#compile(shape.member) ?? passThrough;
    return (value) => {
      if (!Array.isArray(value)) throw unexpected(value, 'a list');
      return value.map((element) =>
        element === null || element === undefined ? null : encode(element),
      );
    };
  }

  #map(shape: MapShape): DocumentEncoder {
    const encode = this.#compile(shape.value) ?? passThrough;
    return (value) => {
      if (!isPlainObject(value)) throw unexpected(value, 'a map');
      const map: Record<string, unknown> = {};
      for (const key in value) {
        const content = value[key];
        if (content !== undefined) setMember(map, key, content === null ? null : encode(content));
      }
      return map;
    };
  }
}

function passThrough(value: unknown): unknown {
  return value;
}

function isSimple(shape: Shape): shape is SimpleShape {
  return (
    shape.type !== 'structure' &&
    shape.type !== 'union' &&
    shape.type !== 'list' &&
    shape.type !== 'map'
  );
}

function simpleEncoder(
  shape: SimpleShape,
  format: TimestampFormat | undefined,
): DocumentEncoder | undefined {
  switch (shape.type) {
    case 'blob':
      return encodeBlob;
    case 'timestamp':
      return timestampEncoder(format ?? 'epoch-seconds');
    case 'float':
    case 'double':
      return encodeDouble;
    case 'bigInteger':
      return encodeBigInteger;
    default:
      return undefined;
  }
}

function encodeBlob(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) throw unexpected(value, 'bytes');
  return encodeBase64(value);
}

function timestampEncoder(format: TimestampFormat): DocumentEncoder {
  return (value) => {
    if (!(value instanceof Date)) throw unexpected(value, 'a date');
    return format === 'epoch-seconds' ? value.getTime() / 1000 : formatTimestamp(value, format);
  };
}

function encodeDouble(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function encodeBigInteger(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isPlainObject(value) && Object.keys(value).length === 0;
}

/** A handler's defect, hence no ServiceError: the caller sees InternalFailure. */
function unexpected(value: unknown, expected: string): TypeError {
  return new TypeError(`an output holds ${typeof value} where the model wants ${expected}`);
}
