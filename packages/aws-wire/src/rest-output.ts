import type { Member, ServiceModel } from '@septet/contracts/shape';
import { DocumentEncoders } from './document-encoder.ts';
import { joinHeaderList } from './header-list.ts';
import { operationOf, shapeOf } from './model-lookup.ts';
import { isPlainObject } from './plain-object.ts';
import { restBindings, type BoundMember } from './rest-bindings.ts';
import { formatText } from './text-value.ts';

export interface RestOutput {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | string;
}

export type RestOutputEncoder = (output: unknown) => RestOutput;

/** Compiles what spreads a rest-json output over status, headers and body. */
export function compileRestOutput(model: ServiceModel, operation: string): RestOutputEncoder {
  const { output, http } = operationOf(model, operation);
  const { bound, payload, document } = restBindings(model, output, 'response');
  const encodeBody = compileBody(model, document, payload);
  return (value) => {
    const members = isPlainObject(value) ? value : {};
    const { body, contentType } = encodeBody(members);
    // A member bound to content-type overrides the protocol's own.
    const headers: Record<string, string> =
      contentType === undefined ? {} : { 'content-type': contentType };
    let status = http.status;
    for (const entry of bound) {
      const content = members[entry.name];
      if (content === undefined || content === null) continue;
      if (entry.location === 'status-code') status = Number(content);
      else Object.assign(headers, headersOf(model, entry, content));
    }
    return { status, headers, body };
  };
}

interface Body {
  readonly body: Uint8Array | string;
  readonly contentType: string | undefined;
}

type EncodeBody = (members: Readonly<Record<string, unknown>>) => Body;

const NO_BODY: Body = { body: '', contentType: undefined };
const JSON_TYPE = 'application/json';

function compileBody(
  model: ServiceModel,
  document: Readonly<Record<string, Member>>,
  payload: BoundMember | undefined,
): EncodeBody {
  const encoders = new DocumentEncoders(model, { omitEmpty: false });
  if (payload === undefined) {
    const encode = encoders.structureEncoder(document);
    return (members) => ({ body: JSON.stringify(encode(members)), contentType: JSON_TYPE });
  }
  const { name, member } = payload;
  const shape = shapeOf(model, member.shape);
  if (shape.type === 'union' && shape.eventStream === true) {
    return () => {
      throw new Error(
        `${model.api}: ${member.shape} is an event stream, which is framed elsewhere`,
      );
    };
  }
  const encode = encoders.encoderOf(member);
  return (members) => {
    const content = members[name];
    if (content === undefined || content === null) return NO_BODY;
    if (content instanceof Uint8Array)
      return { body: content, contentType: 'application/octet-stream' };
    if (typeof content === 'string' && shape.type === 'string')
      return { body: content, contentType: 'text/plain' };
    return { body: JSON.stringify(encode(content)), contentType: JSON_TYPE };
  };
}

function headersOf(
  model: ServiceModel,
  { member, location, locationName }: BoundMember,
  content: unknown,
): Record<string, string> {
  if (location === 'prefix-headers' && isPlainObject(content)) {
    return Object.fromEntries(
      Object.entries(content).map(([name, value]) => [`${locationName}${name}`, String(value)]),
    );
  }
  return { [locationName]: headerText(model, member, content) };
}

function headerText(model: ServiceModel, member: Member, content: unknown): string {
  const shape = shapeOf(model, member.shape);
  switch (shape.type) {
    case 'list':
      return Array.isArray(content)
        ? joinHeaderList(content.map((element) => headerText(model, shape.member, element)))
        : '';
    case 'map':
    case 'structure':
    case 'union':
      throw new Error(`${model.api}: ${member.shape} cannot travel in a header`);
    default:
      return formatText(content, shape, member.timestampFormat ?? 'http-date');
  }
}
