import type { Member, ServiceModel, Shape } from '../src/shape.ts';
import type { ApiSource } from './api-sources.ts';
import { documentedErrors, documentedNumbers } from './command-docs.ts';
import { readDeclarations } from './declarations.ts';
import { SdkPackage } from './sdk-package.ts';
import { readServiceFacts } from './service-facts.ts';
import { readSchemas } from './static-schemas.ts';

/** Everything an installed client package says of its API, in a fixed order. */
export async function readModel(source: ApiSource): Promise<ServiceModel> {
  const sdk = new SdkPackage(source.npmPackage);
  const facts = await readServiceFacts(source, sdk);
  const fromSchemas = readSchemas(await sdk.exports());
  const bare =
    Object.keys(fromSchemas.operations).length > 0 ? fromSchemas : await readDeclarations(sdk);

  const operations: Record<string, ServiceModel['operations'][string]> = {};
  const numbers = new Map<string, 'integer' | 'long' | 'double'>();
  for (const name of Object.keys(bare.operations).toSorted()) {
    const operation = bare.operations[name];
    if (operation === undefined) continue;
    const command = await sdk.readCommand(name);
    const errors = documentedErrors(command).filter((error) => bare.shapes[error] !== undefined);
    operations[name] = { ...operation, errors };
    for (const [path, kind] of documentedNumbers(command, name, bare)) numbers.set(path, kind);
  }
  return { ...facts, operations, shapes: withNumberKinds(bare.shapes, numbers) };
}

function withNumberKinds(
  shapes: Readonly<Record<string, Shape>>,
  numbers: ReadonlyMap<string, 'integer' | 'long' | 'double'>,
): Record<string, Shape> {
  const used = new Set<'integer' | 'long' | 'double'>();
  const retarget = (path: string, member: Member): Member => {
    if (member.shape !== 'double') return member;
    const kind = numbers.get(path) ?? 'double';
    used.add(kind);
    return { ...member, shape: kind };
  };
  const result = Object.entries(shapes)
    .filter(([name]) => name !== 'double')
    .map(([name, shape]): [string, Shape] => [name, retargetAll(name, shape, retarget)]);
  for (const kind of used) result.push([kind, { type: kind }]);
  return Object.fromEntries(result.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function retargetAll(
  name: string,
  shape: Shape,
  retarget: (path: string, member: Member) => Member,
): Shape {
  switch (shape.type) {
    case 'structure':
    case 'union': {
      const members: Record<string, Member> = {};
      for (const [key, member] of Object.entries(shape.members)) {
        members[key] = retarget(`${name}.${key}`, member);
      }
      return { ...shape, members };
    }
    case 'list':
      return { ...shape, member: retarget(`${name}.member`, shape.member) };
    case 'map':
      return { ...shape, value: retarget(`${name}.value`, shape.value) };
    default:
      return shape;
  }
}
