import type { RestAttribute, RestEvents, RestFace, RestRoute } from './rest-face.ts';
import { ServiceError } from './service-error.ts';
import type { MapShape, Member, ServiceModel, Shape, SimpleShape } from './shape.ts';

export interface RestCall {
  /** Labels of the route's path, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON body, undefined without one. */
  readonly body: unknown;
}

/** The name of a member in JSON bodies of the face. */
export function propertyName(face: RestFace, shapeName: string, member: string): string {
  for (const [property, target] of Object.entries(face.names[shapeName] ?? {})) {
    if (target === member) return property;
  }
  return camelCase(member);
}

/** `MD5OfBody` -> `md5OfBody`, `AWSTraceHeader` -> `awsTraceHeader`, `tags` -> `tags`. */
export function camelCase(name: string): string {
  return name.replace(/^(?:[A-Z0-9]+(?=[A-Z][a-z]|$)|[A-Z])/, (head) => head.toLowerCase());
}

/**
 * The operation's input, in its model's words; `validate` is still to come.
 *
 * @throws ServiceError `ValidationException` for properties and parameters that the route does not have
 */
export function restInput(
  face: RestFace,
  route: RestRoute,
  model: ServiceModel,
  call: RestCall,
): Record<string, unknown> {
  const shapeName = model.operations[route.operation]?.input ?? '';
  const members = membersOf(model, shapeName);
  const input: Record<string, unknown> = { ...route.constants };
  for (const [label, member] of Object.entries(route.params)) input[member] = call.params[label];
  for (const name of new Set(call.query.keys())) {
    const member = route.query?.[name];
    if (member === undefined) throw refused(`The query has no parameter ${name}.`);
    input[member] = fromQuery(model, members[member], name, call.query.getAll(name));
  }
  if (route.body) {
    const fromBody = new BodyReader(face, model, route).read(shapeName, call.body ?? {});
    Object.assign(input, withoutMembers(fromBody, Object.keys(input)));
  } else if (call.body !== undefined) {
    throw refused('The request takes no body.');
  }
  return input;
}

/** The answer's JSON value, undefined where the route answers without a body. */
export function restOutput(
  face: RestFace,
  route: RestRoute,
  model: ServiceModel,
  output: unknown,
): unknown {
  if (route.status === 204) return undefined;
  const shapeName = model.operations[route.operation]?.output ?? '';
  const lists = Object.entries(membersOf(model, shapeName))
    .filter(([, member]) => model.shapes[member.shape]?.type === 'list')
    .map(([name]) => [propertyName(face, shapeName, name), []]);
  // AWS leaves empty lists out; a client of this face may count on them.
  return { ...Object.fromEntries(lists), ...Object(toJson(face, model, shapeName, output)) };
}

/** The data of an event: keys that the output has not count 0. */
export function restEvent(events: RestEvents, output: unknown): Record<string, number> {
  const map: unknown = isRecord(output) ? output[events.member] : undefined;
  const entries = Object.entries(events.properties).map(([property, key]): [string, number] => [
    property,
    Number((isRecord(map) ? map[key] : undefined) ?? 0),
  ]);
  return Object.fromEntries(entries);
}

function membersOf(model: ServiceModel, shapeName: string): Readonly<Record<string, Member>> {
  const shape = model.shapes[shapeName];
  return shape?.type === 'structure' ? shape.members : {};
}

function refused(message: string): ServiceError {
  return new ServiceError('ValidationException', message, { status: 400 });
}

function withoutMembers(
  value: Readonly<Record<string, unknown>>,
  taken: readonly string[],
): Readonly<Record<string, unknown>> {
  const twice = Object.keys(value).find((member) => taken.includes(member));
  if (twice === undefined) return value;
  throw refused(`The body may not set ${camelCase(twice)}: the address does.`);
}

function fromQuery(
  model: ServiceModel,
  member: Member | undefined,
  name: string,
  values: readonly string[],
): unknown {
  const shape = member && model.shapes[member.shape];
  if (shape?.type === 'list')
    return values.map((value) => scalar(model.shapes[shape.member.shape], name, value));
  const [value = '', ...others] = values;
  if (others.length > 0) throw refused(`The parameter ${name} may be given once only.`);
  return scalar(shape, name, value);
}

function scalar(shape: Shape | undefined, name: string, text: string): unknown {
  switch (shape?.type) {
    case 'integer':
    case 'long':
      if (!/^-?\d{1,15}$/.test(text)) throw refused(`The parameter ${name} must be an integer.`);
      return Number(text);
    case 'boolean':
      if (text !== 'true' && text !== 'false') {
        throw refused(`The parameter ${name} must be true or false.`);
      }
      return text === 'true';
    default:
      return text;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns a JSON body into members; leaves wrong types to `validate`, which names them. */
class BodyReader {
  readonly #face: RestFace;
  readonly #model: ServiceModel;
  readonly #route: RestRoute;

  constructor(face: RestFace, model: ServiceModel, route: RestRoute) {
    this.#face = face;
    this.#model = model;
    this.#route = route;
  }

  read(shapeName: string, body: unknown): Record<string, unknown> {
    if (!isRecord(body)) throw refused('The body must be a JSON object.');
    const input = this.#structure(shapeName, body, '');
    const { positions } = this.#route;
    const list = positions && input[positions.list];
    if (positions && Array.isArray(list)) {
      input[positions.list] = list.map((item: unknown, index) =>
        isRecord(item) ? { [positions.member]: String(index), ...item } : item,
      );
    }
    return input;
  }

  #structure(
    shapeName: string,
    value: Readonly<Record<string, unknown>>,
    path: string,
  ): Record<string, unknown> {
    const members = membersOf(this.#model, shapeName);
    const byProperty = new Map(
      Object.keys(members).map((name) => [propertyName(this.#face, shapeName, name), name]),
    );
    const result: Record<string, unknown> = {};
    for (const [property, item] of Object.entries(value)) {
      const name = byProperty.get(property);
      const member = name === undefined ? undefined : members[name];
      if (name === undefined || member === undefined) {
        throw refused(`The body has no property ${path}${property}.`);
      }
      result[name] = this.#value(member.shape, item, `${path}${property}`);
    }
    return result;
  }

  #value(shapeName: string, value: unknown, path: string): unknown {
    const shape = this.#model.shapes[shapeName];
    if (shape === undefined || value === null) return value;
    switch (shape.type) {
      case 'structure':
        return isRecord(value) ? this.#structure(shapeName, value, `${path}.`) : value;
      case 'list':
        if (!Array.isArray(value)) return value;
        return value.map((item: unknown, index) =>
          this.#value(shape.member.shape, item, `${path}.${index}`),
        );
      case 'map':
        return isRecord(value) ? this.#map(shapeName, shape, value, path) : value;
      case 'blob':
        return typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value;
      case 'timestamp':
        return typeof value === 'string' ? new Date(value) : value;
      default:
        return value;
    }
  }

  #map(
    shapeName: string,
    shape: MapShape,
    value: Readonly<Record<string, unknown>>,
    path: string,
  ): Record<string, unknown> {
    const attributes = this.#face.objects[shapeName];
    const entries = Object.entries(value).map(([property, item]): [string, unknown] => {
      if (attributes === undefined)
        return [property, this.#value(shape.value.shape, item, `${path}.${property}`)];
      const attribute = attributes[property];
      if (attribute === undefined) throw refused(`The body has no property ${path}.${property}.`);
      if (attribute.readOnly) throw refused(`The property ${path}.${property} is read-only.`);
      return [attribute.key, attributeText(item)];
    });
    return Object.fromEntries(entries);
  }
}

function attributeText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toJson(face: RestFace, model: ServiceModel, shapeName: string, value: unknown): unknown {
  const shape = model.shapes[shapeName];
  switch (shape?.type) {
    case 'structure':
    case 'union':
      return isRecord(value)
        ? structureToJson(face, model, shapeName, shape.members, value)
        : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) => toJson(face, model, shape.member.shape, item))
        : value;
    case 'map':
      return isRecord(value) ? mapToJson(face, model, shapeName, shape, value) : value;
    default:
      return simpleToJson(shape, value);
  }
}

function structureToJson(
  face: RestFace,
  model: ServiceModel,
  shapeName: string,
  members: Readonly<Record<string, Member>>,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const item = value[name];
    if (item === undefined) continue;
    result[propertyName(face, shapeName, name)] = toJson(face, model, member.shape, item);
  }
  return result;
}

function mapToJson(
  face: RestFace,
  model: ServiceModel,
  shapeName: string,
  shape: MapShape,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const attributes = Object.entries(face.objects[shapeName] ?? {});
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    if (attributes.length === 0) return [key, toJson(face, model, shape.value.shape, item)];
    const [property, attribute] = attributes.find(([, candidate]) => candidate.key === key) ?? [];
    if (property === undefined || attribute === undefined) return [camelCase(key), item];
    return [property, attributeValue(attribute, item)];
  });
  return Object.fromEntries(entries);
}

function attributeValue(attribute: RestAttribute, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  switch (attribute.type) {
    case 'integer':
      return Number(value);
    case 'boolean':
      return value === 'true';
    case 'json':
      return parsedOrText(value);
    case 'string':
      return value;
  }
}

/** Policies are stored as the client wrote them; one that is no JSON is shown as it is. */
function parsedOrText(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function simpleToJson(shape: SimpleShape | undefined, value: unknown): unknown {
  if (shape?.type === 'blob' && value instanceof Uint8Array)
    return Buffer.from(value).toString('base64');
  if (shape?.type === 'timestamp' && value instanceof Date) return value.toISOString();
  return value;
}
