import type { HttpLocation, Member, ServiceModel } from '@septet/contracts/shape';
import { shapeOf } from './model-lookup.ts';

export interface BoundMember {
  readonly name: string;
  readonly member: Member;
  readonly location: HttpLocation;
  /** Header names in lower case, else as the model writes them. */
  readonly locationName: string;
}

/** Where the members of a rest-json structure travel. */
export interface RestBindings {
  readonly bound: readonly BoundMember[];
  /** The one member that is the whole body, where the model names one. */
  readonly payload: BoundMember | undefined;
  /** Members of the JSON document. */
  readonly document: Readonly<Record<string, Member>>;
}

/** Locations that mean something in either direction; elsewhere a member stays in the document (Smithy, httpQuery). */
const requestLocations: ReadonlySet<HttpLocation> = new Set([
  'uri',
  'query',
  'query-params',
  'header',
  'prefix-headers',
  'payload',
]);
const responseLocations: ReadonlySet<HttpLocation> = new Set([
  'status-code',
  'header',
  'prefix-headers',
  'payload',
]);

export function restBindings(
  model: ServiceModel,
  shapeName: string,
  direction: 'request' | 'response',
): RestBindings {
  const locations = direction === 'request' ? requestLocations : responseLocations;
  const shape = shapeOf(model, shapeName);
  const members = shape.type === 'structure' ? Object.entries(shape.members) : [];
  const bound: BoundMember[] = [];
  const document: Record<string, Member> = {};
  let payload: BoundMember | undefined;
  for (const [name, member] of members) {
    if (member.location === undefined || !locations.has(member.location)) {
      document[name] = member;
      continue;
    }
    const locationName = member.locationName ?? name;
    const isHeader = member.location === 'header' || member.location === 'prefix-headers';
    const entry: BoundMember = {
      name,
      member,
      location: member.location,
      locationName: isHeader ? locationName.toLowerCase() : locationName,
    };
    if (member.location === 'payload') payload = entry;
    else bound.push(entry);
  }
  return { bound, payload, document };
}
