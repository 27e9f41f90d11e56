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
import type { FormNode } from './form-tree.ts';
import { shapeOf } from './model-lookup.ts';
import { setMember } from './plain-object.ts';
import { serializationError } from './serialization-error.ts';
import { parseText } from './text-value.ts';

type Decode = (node: FormNode) => unknown;

/** @returns the structure that a parsed form spells out, or throws MalformedInput */
export type QueryDecoder = (root: FormNode) => Record<string, unknown>;

const EMPTY: FormNode = { value: undefined, children: undefined };
const INDEX = /^[1-9]\d{0,5}$/;

/** Compiles what reads an operation's input from the query wire. The tree's depth bounds all recursion. */
export class QueryDecoders {
  readonly #model: ServiceModel;
  readonly #structures = new Map<string, QueryDecoder>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  inputDecoder(shapeName: string): QueryDecoder {
    const shape = shapeOf(this.#model, shapeName);
    return shape.type === 'structure' ? this.#structure(shapeName, shape) : () => ({});
  }

  #compile(member: Member): Decode {
    const shape = shapeOf(this.#model, member.shape);
    switch (shape.type) {
      case 'structure':
      case 'union':
        return this.#structure(member.shape, shape);
      case 'list':
        return this.#list(shape, member);
      case 'map':
        return this.#map(shape, member);
      default:
        return simpleDecoder(shape, member.timestampFormat ?? shape.timestampFormat);
    }
  }

  #structure(name: string, shape: StructureShape | UnionShape): QueryDecoder {
    const known = this.#structures.get(name);
    if (known !== undefined) return known;
    let members: { name: string; wireName: string; decode: Decode }[] = [];
    const decodeStructure: QueryDecoder = (node) => {
      const structure: Record<string, unknown> = {};
      if (node.value !== undefined && node.value !== '')
        throw serializationError('Unexpected complex element termination');
      if (node.children === undefined) return structure;
      for (const { name: memberName, wireName, decode } of members) {
        const child = node.children.get(wireName);
        if (child !== undefined) structure[memberName] = decode(child);
      }
      return structure;
    };
    // Known before its members are compiled, so that recursive shapes find themselves.
    this.#structures.set(name, decodeStructure);
    members = Object.entries(shape.members).map(([memberName, member]) => ({
      name: memberName,
      wireName: member.xmlName ?? memberName,
      decode: this.#compile(member),
    }));
    return decodeStructure;
  }

  #list(shape: ListShape, member: Member): Decode {
    const decode = this.#lazily(shape.member);
    const wrapper = member.xmlFlattened === true ? undefined : (shape.member.xmlName ?? 'member');
    const { type } = shapeOf(this.#model, shape.member.shape);
    const mayBeBare = wrapper === undefined && type === 'string';
    return (node) => {
      // `AttributeName=All` without a number, as in the examples of the SQS API reference.
      if (mayBeBare && node.children === undefined && node.value) return [node.value];
      return elements(unwrap(node, wrapper)).map(decode);
    };
  }

  #map(shape: MapShape, member: Member): Decode {
    const decodeValue = this.#lazily(shape.value);
    const keyName = shape.key.xmlName ?? 'key';
    const valueName = shape.value.xmlName ?? 'value';
    const wrapper = member.xmlFlattened === true ? undefined : 'entry';
    return (node) => {
      const map: Record<string, unknown> = {};
      // `Attribute.Name=DelaySeconds&Attribute.Value=5` without a number, as in the examples of the SQS API reference.
      const isBare = wrapper === undefined && node.children?.has(keyName) === true;
      for (const entry of isBare ? [node] : elements(unwrap(node, wrapper))) {
        const key = entry.children?.get(keyName)?.value;
        const value = entry.children?.get(valueName);
        if (key === undefined) throw serializationError('Unexpected map entry without a key');
        if (value !== undefined) setMember(map, key, decodeValue(value));
      }
      return map;
    };
  }

  /** Lists and maps may contain themselves, so their elements are compiled at first use. */
  #lazily(member: Member): Decode {
    let decode: Decode | undefined;
    return (node) => {
      decode ??= this.#compile(member);
      return decode(node);
    };
  }
}

/** An empty list is written `Attribute=`, whether or not its elements would have a wrapper. */
function unwrap(node: FormNode, wrapper: string | undefined): FormNode {
  if (node.value !== undefined && node.value !== '')
    throw serializationError('Unexpected list element termination');
  return wrapper === undefined ? node : (node.children?.get(wrapper) ?? EMPTY);
}

/** Elements in the order of their numbers; gaps are allowed, as on AWS. */
function elements(node: FormNode): FormNode[] {
  if (node.children === undefined) return [];
  const indexed: { index: number; child: FormNode }[] = [];
  for (const [name, child] of node.children) {
    if (!INDEX.test(name)) throw serializationError('Unexpected list element termination');
    indexed.push({ index: Number(name), child });
  }
  return indexed.toSorted((a, b) => a.index - b.index).map(({ child }) => child);
}

function simpleDecoder(shape: SimpleShape, format: TimestampFormat | undefined): Decode {
  return (node) => {
    if (node.children !== undefined) {
      throw serializationError('Start of structure or map found where not expected.');
    }
    return parseText(node.value ?? '', shape, format ?? 'date-time');
  };
}
