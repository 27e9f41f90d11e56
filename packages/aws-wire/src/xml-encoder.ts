import type {
  ListShape,
  MapShape,
  Member,
  ServiceModel,
  StructureShape,
  UnionShape,
} from '@septet/contracts/shape';
import { shapeOf } from './model-lookup.ts';
import { isPlainObject } from './plain-object.ts';
import { formatText } from './text-value.ts';
import { escapeXml } from './xml-text.ts';

/** Writes a member's element or elements. */
type EncodeElements = (value: unknown) => string;

/** Writes what stands inside of a structure's element. */
export type XmlEncoder = (value: unknown) => string;

/** Compiles what writes an operation's output as XML, the way the query protocol does. */
export class XmlEncoders {
  readonly #model: ServiceModel;
  readonly #structures = new Map<string, XmlEncoder>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  outputEncoder(shapeName: string): XmlEncoder {
    const shape = shapeOf(this.#model, shapeName);
    return shape.type === 'structure' ? this.#structure(shapeName, shape) : () => '';
  }

  /** @param tag the element's name, or of each element where a collection is flattened */
  #compile(member: Member, tag: string): EncodeElements {
    const shape = shapeOf(this.#model, member.shape);
    switch (shape.type) {
      case 'structure':
      case 'union': {
        const content = this.#structure(member.shape, shape);
        return (value) => `<${tag}>${content(value)}</${tag}>`;
      }
      case 'list':
        return this.#list(shape, member, tag);
      case 'map':
        return this.#map(shape, member, tag);
      case 'string':
        return (value) => `<${tag}>${escapeXml(String(value))}</${tag}>`;
      default: {
        const format = member.timestampFormat ?? 'date-time';
        return (value) => `<${tag}>${escapeXml(formatText(value, shape, format))}</${tag}>`;
      }
    }
  }

  #structure(name: string, shape: StructureShape | UnionShape): XmlEncoder {
    const known = this.#structures.get(name);
    if (known !== undefined) return known;
    let members: { name: string; encode: EncodeElements }[] = [];
    const encodeStructure: XmlEncoder = (value) => {
      if (!isPlainObject(value)) throw unexpected(value, 'a structure');
      let xml = '';
      for (const { name: memberName, encode } of members) {
        const content = value[memberName];
        if (content !== undefined && content !== null) xml += encode(content);
      }
      return xml;
    };
    // Known before its members are compiled, so that recursive shapes find themselves.
    this.#structures.set(name, encodeStructure);
    members = Object.entries(shape.members).map(([memberName, member]) => ({
      name: memberName,
      encode: this.#compile(member, member.xmlName ?? memberName),
    }));
    return encodeStructure;
  }

  #list(shape: ListShape, member: Member, tag: string): EncodeElements {
    const flattened = member.xmlFlattened === true;
    const encode = this.#lazily(shape.member, flattened ? tag : (shape.member.xmlName ?? 'member'));
    return (value) => {
      if (!Array.isArray(value)) throw unexpected(value, 'a list');
      const xml = value.map(encode).join('');
      return flattened ? xml : `<${tag}>${xml}</${tag}>`;
    };
  }

  #map(shape: MapShape, member: Member, tag: string): EncodeElements {
    const flattened = member.xmlFlattened === true;
    const entryTag = flattened ? tag : 'entry';
    const encodeKey = this.#lazily(shape.key, shape.key.xmlName ?? 'key');
    const encodeValue = this.#lazily(shape.value, shape.value.xmlName ?? 'value');
    return (value) => {
      if (!isPlainObject(value)) throw unexpected(value, 'a map');
      let xml = '';
      for (const [key, content] of Object.entries(value)) {
        if (content === undefined || content === null) continue;
        xml += `<${entryTag}>${encodeKey(key)}${encodeValue(content)}</${entryTag}>`;
      }
      return flattened ? xml : `<${tag}>${xml}</${tag}>`;
    };
  }

  /** Lists and maps may contain themselves, so their elements are compiled at first use. */
  #lazily(member: Member, tag: string): EncodeElements {
    let encode: EncodeElements | undefined;
    return (value) => {
      encode ??= this.#compile(member, tag);
      return encode(value);
    };
  }
}

/** A handler's defect, hence no ServiceError: the caller sees InternalFailure. */
function unexpected(value: unknown, expected: string): TypeError {
  return new TypeError(`an output holds ${typeof value} where the model wants ${expected}`);
}
