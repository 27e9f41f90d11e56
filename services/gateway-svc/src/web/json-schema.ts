import type { Constraint, Limits } from '@septet/contracts/limit';
import type { RestAttribute, RestFace } from '@septet/contracts/rest-face';
import { propertyName } from '@septet/contracts/rest-mapping';
import type { Member, ServiceModel, SimpleShape } from '@septet/contracts/shape';

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const attributeSchemas: Readonly<Record<RestAttribute['type'], JsonSchema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  json: { type: ['object', 'null'] },
};

/** Renders a model's shapes as the face shows them; structures, lists and maps become named components. */
export class SchemaRenderer {
  readonly components: Record<string, JsonSchema> = {};
  readonly #face: RestFace;
  readonly #model: ServiceModel;
  readonly #limits: Limits | undefined;

  constructor(face: RestFace, model: ServiceModel, limits: Limits | undefined) {
    this.#face = face;
    this.#model = model;
    this.#limits = limits;
  }

  /** A structure written out, without the members that are set elsewhere. */
  structure(shapeName: string, without: ReadonlySet<string> = new Set()): JsonSchema {
    const members = Object.entries(this.members(shapeName)).filter(([name]) => !without.has(name));
    const required = members.filter(([, member]) => member.required === true);
    return {
      type: 'object',
      properties: Object.fromEntries(
        members.map(([name]) => [
          propertyName(this.#face, shapeName, name),
          this.member(shapeName, name),
        ]),
      ),
      ...(required.length === 0
        ? {}
        : { required: required.map(([name]) => propertyName(this.#face, shapeName, name)) }),
    };
  }

  members(shapeName: string): Readonly<Record<string, Member>> {
    const shape = this.#model.shapes[shapeName];
    return shape?.type === 'structure' || shape?.type === 'union' ? shape.members : {};
  }

  /** One member with the constraints that the API documents for it. */
  member(shapeName: string, name: string): JsonSchema {
    const member = this.members(shapeName)[name];
    if (member === undefined) return {};
    const constraints = this.#limits?.structures[shapeName]?.[name] ?? [];
    return constraints.reduce<JsonSchema>(
      (schema, constraint) => ({ ...schema, ...constraintSchema(constraint) }),
      this.#reference(member.shape),
    );
  }

  #reference(shapeName: string): JsonSchema {
    const shape = this.#model.shapes[shapeName];
    if (shape === undefined) return {};
    if (!['structure', 'union', 'list', 'map'].includes(shape.type))
      return this.#component(shapeName);
    // OpenAPI allows no brackets in names, and lists without a name of their own are called `string[]`.
    const name = `${this.#model.api}.${shapeName.replaceAll('[]', '-list')}`;
    if (this.components[name] === undefined) {
      // Named before it is rendered, because shapes may contain themselves.
      this.components[name] = {};
      this.components[name] = this.#component(shapeName);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #component(shapeName: string): JsonSchema {
    const shape = this.#model.shapes[shapeName];
    if (shape === undefined) return {};
    switch (shape.type) {
      case 'structure':
      case 'union':
        return this.structure(shapeName);
      case 'list':
        return { type: 'array', items: this.#reference(shape.member.shape) };
      case 'map':
        return this.#map(shapeName, shape.value.shape);
      default:
        return simpleSchema(shape);
    }
  }

  #map(shapeName: string, valueShape: string): JsonSchema {
    const attributes = this.#face.objects[shapeName];
    if (attributes === undefined)
      return { type: 'object', additionalProperties: this.#reference(valueShape) };
    const properties = Object.entries(attributes).map(([property, { type, readOnly }]) => [
      property,
      readOnly === true ? { ...attributeSchemas[type], readOnly } : attributeSchemas[type],
    ]);
    return { type: 'object', properties: Object.fromEntries(properties) };
  }
}

function simpleSchema(shape: SimpleShape): JsonSchema {
  switch (shape.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'bigInteger':
      return { type: 'integer' };
    case 'float':
    case 'double':
    case 'bigDecimal':
      return { type: 'number' };
    case 'blob':
      return { type: 'string', contentEncoding: 'base64' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    case 'string':
      return { type: 'string' };
    case 'document':
      return {};
    case 'unit':
      return { type: 'object' };
  }
}

function constraintSchema(constraint: Constraint): JsonSchema {
  switch (constraint.kind) {
    case 'range':
      return { minimum: constraint.min, maximum: constraint.max };
    case 'pattern':
      return { pattern: constraint.pattern.source };
    case 'one-of':
      return { enum: constraint.values };
    // Lengths mean characters, bytes or items, as the shape is; the words of the API say it better.
    case 'length':
    case 'not-empty':
    case 'rule':
      return {};
  }
}
