import type {
  ListShape,
  Member,
  ServiceModel,
  SimpleShape,
  TimestampFormat,
} from '@septet/contracts/shape';
import { DocumentDecoders, type DocumentDecoder } from './document-decoder.ts';
import { splitHeaderList } from './header-list.ts';
import type { WireRequest } from './http-message.ts';
import { decodeText, parseJson } from './json-body.ts';
import { operationOf, shapeOf } from './model-lookup.ts';
import { setMember } from './plain-object.ts';
import { parseQueryList } from './query-list.ts';
import { restBindings, type BoundMember } from './rest-bindings.ts';
import { serializationError } from './serialization-error.ts';
import { parseText } from './text-value.ts';
import { matchPath, parseUriTemplate, splitPath } from './uri-template.ts';

/** The parts of a request that members may come from, each parsed once. */
interface RequestParts {
  readonly request: WireRequest;
  readonly labels: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, readonly string[]>;
}

/** @returns the member's value, undefined when the request does not carry it */
type Extract = (parts: RequestParts) => unknown;

export type RestInputDecoder = (request: WireRequest) => unknown;

/** Compiles what gathers a rest-json input from path, query, headers and body. */
export function compileRestInput(model: ServiceModel, operation: string): RestInputDecoder {
  const { input, http } = operationOf(model, operation);
  const template = parseUriTemplate(http);
  const bindings = restBindings(model, input, 'request');
  const decodeBody = compileBody(model, bindings.document, bindings.payload);
  const taken = new Set([
    ...bindings.bound
      .filter(({ location }) => location === 'query')
      .map(({ locationName }) => locationName),
    ...template.query.map(([name]) => name),
  ]);
  const extractors = bindings.bound.map((bound) => ({
    name: bound.name,
    extract: compileExtract(model, bound, taken),
  }));
  return (request) => {
    const labels = matchPath(template, splitPath(request.path));
    if (labels === undefined) throw serializationError();
    const parts = { request, labels, parameters: parseQueryList(request.query) };
    const structure = decodeBody(request.body);
    for (const { name, extract } of extractors) {
      const value = extract(parts);
      if (value !== undefined) structure[name] = value;
    }
    return structure;
  };
}

function compileBody(
  model: ServiceModel,
  document: Readonly<Record<string, Member>>,
  payload: BoundMember | undefined,
): (body: Uint8Array) => Record<string, unknown> {
  const decoders = new DocumentDecoders(model, 'json');
  if (payload !== undefined) return payloadDecoder(model, decoders, payload);
  if (Object.keys(document).length === 0) return () => ({});
  const decode = decoders.structureDecoder(document);
  return (body) => (body.length === 0 ? {} : { ...objectOf(decode(parseJson(body))) });
}

function payloadDecoder(
  model: ServiceModel,
  decoders: DocumentDecoders,
  { name, member }: BoundMember,
): (body: Uint8Array) => Record<string, unknown> {
  const { type } = shapeOf(model, member.shape);
  const isRequired = member.required === true;
  if (type === 'blob') return (body) => (body.length === 0 && !isRequired ? {} : { [name]: body });
  if (type === 'string') return (body) => (body.length === 0 ? {} : { [name]: decodeText(body) });
  const decode: DocumentDecoder = decoders.decoderOf(member);
  return (body) => (body.length === 0 ? {} : { [name]: decode(parseJson(body)) });
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function compileExtract(
  model: ServiceModel,
  { member, location, locationName }: BoundMember,
  taken: ReadonlySet<string>,
): Extract {
  switch (location) {
    case 'uri': {
      const parse = compileText(model, member, 'date-time');
      return ({ labels }) => {
        const label = labels.get(locationName);
        return label === undefined ? undefined : parse([label]);
      };
    }
    case 'query': {
      const parse = compileText(model, member, 'date-time');
      return ({ parameters }) => {
        const values = parameters.get(locationName);
        return values === undefined ? undefined : parse(values);
      };
    }
    case 'query-params':
      return ({ parameters }) => queryParams(model, member, parameters, taken);
    case 'header':
      return headerExtract(model, member, locationName);
    case 'prefix-headers':
      return ({ request }) => prefixHeaders(request, locationName);
    default:
      return () => undefined;
  }
}

function headerExtract(model: ServiceModel, member: Member, name: string): Extract {
  const parse = compileText(model, member, 'http-date');
  const shape = shapeOf(model, member.shape);
  const isList = shape.type === 'list';
  const hasDates = isList && shapeOf(model, shape.member.shape).type === 'timestamp';
  return ({ request }) => {
    const value = request.headers[name];
    if (value === undefined) return undefined;
    return parse(isList ? splitHeaderList(value, hasDates) : [value.trim()]);
  };
}

function prefixHeaders(request: WireRequest, prefix: string): unknown {
  const map: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name.startsWith(prefix)) {
      setMember(map, name.slice(prefix.length), value);
    }
  }
  return Object.keys(map).length === 0 ? undefined : map;
}

/** Every parameter that no other member claims. */
function queryParams(
  model: ServiceModel,
  member: Member,
  parameters: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): unknown {
  const shape = shapeOf(model, member.shape);
  const isMultimap = shape.type === 'map' && shapeOf(model, shape.value.shape).type === 'list';
  const map: Record<string, unknown> = {};
  for (const [name, values] of parameters) {
    if (taken.has(name)) continue;
    setMember(map, name, isMultimap ? [...values] : values.at(-1));
  }
  return Object.keys(map).length === 0 ? undefined : map;
}

type ParseTexts = (texts: readonly string[]) => unknown;

function compileText(model: ServiceModel, member: Member, format: TimestampFormat): ParseTexts {
  const shape = shapeOf(model, member.shape);
  switch (shape.type) {
    case 'list':
      return listParser(model, shape, format);
    case 'map':
    case 'structure':
    case 'union':
      throw new Error(`${model.api}: ${member.shape} cannot travel as text`);
    default:
      return simpleParser(shape, member.timestampFormat ?? shape.timestampFormat ?? format);
  }
}

function listParser(model: ServiceModel, shape: ListShape, format: TimestampFormat): ParseTexts {
  const parse = compileText(model, shape.member, format);
  return (texts) => texts.map((text) => parse([text]));
}

function simpleParser(shape: SimpleShape, format: TimestampFormat): ParseTexts {
  return (texts) => parseText(texts.at(-1) ?? '', shape, format);
}
