import type { ServiceModel } from '../src/shape.ts';

export const BANNER = (npmPackage: string): string =>
  `// Written by scripts/generate.ts from ${npmPackage}. Do not edit.\n`;

/** One line per operation and per shape: small, and a new SDK version reads well as a diff. */
export function renderModel(model: ServiceModel, npmPackage: string): string {
  const { operations, shapes, ...facts } = model;
  return [
    BANNER(npmPackage),
    `import type { ServiceModel } from '../shape.ts';\n`,
    '\n',
    'export const model: ServiceModel = {\n',
    ...Object.entries(facts).map(([key, value]) => `  ${key}: ${literal(value)},\n`),
    '  operations: {\n',
    ...Object.entries(operations).map(
      ([key, value]) => `    ${property(key)}: ${literal(value)},\n`,
    ),
    '  },\n',
    '  shapes: {\n',
    ...Object.entries(shapes).map(([key, value]) => `    ${property(key)}: ${literal(value)},\n`),
    '  },\n',
    '};\n',
  ].join('');
}

/** A value as the house writes it: single quotes, bare property names. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, member]) => `${property(key)}: ${literal(member)}`,
    );
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value);
}

export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
