import type { Member, ServiceModel, Shape } from '../src/shape.ts';
import { BANNER, property } from './render-model.ts';

/**
 * Plain interfaces of an API's structures, and the map of its operations. A structure that is
 * one operation's input or output and nothing else gets that name (`SendMessageInput`).
 */
export function renderTypes(model: ServiceModel, npmPackage: string): string {
  return new TypeRenderer(model).render(npmPackage);
}

class TypeRenderer {
  readonly #model: ServiceModel;
  readonly #names: ReadonlyMap<string, string>;
  #usesDocuments = false;

  constructor(model: ServiceModel) {
    this.#model = model;
    this.#names = interfaceNames(model);
  }

  render(npmPackage: string): string {
    const reached = reachableShapes(this.#model);
    const interfaces = Object.entries(this.#model.shapes)
      .filter(([name]) => reached.has(name))
      .map(([name, shape]) => this.#interface(name, shape));
    const operations = Object.keys(this.#model.operations);
    const aliases = operations.flatMap((operation) => this.#aliases(operation));
    const table = operations.map(
      (operation) => `  ${operation}: { input: ${operation}Input; output: ${operation}Output };\n`,
    );
    return [
      BANNER(npmPackage),
      this.#usesDocuments ? `import type { JsonValue } from '../json-value.ts';\n` : '',
      ...interfaces,
      aliases.length > 0 ? '\n' : '',
      ...aliases,
      `\nexport interface ${pascalCase(this.#model.api)}Operations {\n`,
      ...table,
      '}\n',
    ].join('');
  }

  #interface(name: string, shape: Shape): string {
    if (shape.type !== 'structure' && shape.type !== 'union') return '';
    const members = Object.entries(shape.members);
    const note = shape.type === 'union' ? '/** Exactly one member is set. */\n' : '';
    const own = this.#names.get(name) ?? name;
    if (members.length === 0) return `\nexport type ${own} = ${EMPTY};\n`;
    const lines = members.map(([key, member]) => this.#member(key, member));
    return `\n${note}export interface ${own} {\n${lines.join('')}}\n`;
  }

  #member(key: string, member: Member): string {
    const type = this.#type(member.shape);
    return member.required
      ? `  ${property(key)}: ${type};\n`
      : `  ${property(key)}?: ${type} | undefined;\n`;
  }

  #type(name: string): string {
    const shape = this.#model.shapes[name];
    if (shape === undefined) throw new Error(`shape ${name} is missing`);
    switch (shape.type) {
      case 'structure':
        return this.#names.get(name) ?? name;
      case 'union': {
        const own = this.#names.get(name) ?? name;
        return shape.eventStream ? `AsyncIterable<${own}>` : own;
      }
      case 'list': {
        const item = this.#type(shape.member.shape);
        return `readonly ${shape.sparse ? `(${item} | null)` : parenthesised(item)}[]`;
      }
      case 'map': {
        const value = this.#type(shape.value.shape);
        return `{ readonly [key: string]: ${shape.sparse ? `${value} | null` : value} }`;
      }
      case 'string':
      case 'bigDecimal':
        return 'string';
      case 'boolean':
        return 'boolean';
      case 'bigInteger':
        return 'bigint';
      case 'blob':
        return 'Uint8Array';
      case 'timestamp':
        return 'Date';
      case 'document':
        this.#usesDocuments = true;
        return 'JsonValue';
      case 'unit':
        return EMPTY;
      case 'byte':
      case 'short':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return 'number';
    }
  }

  #aliases(operation: string): readonly string[] {
    const { input, output } = this.#model.operations[operation] ?? {
      input: 'Unit',
      output: 'Unit',
    };
    const sides: [string, string][] = [
      [input, `${operation}Input`],
      [output, `${operation}Output`],
    ];
    return sides
      .filter(([shape, alias]) => (this.#names.get(shape) ?? shape) !== alias)
      .map(([shape, alias]) => `export type ${alias} = ${this.#type(shape)};\n`);
  }
}

/** Not `Record<…>`: Kinesis and Firehose have shapes of that name. */
const EMPTY = '{ readonly [key: string]: never }';

function parenthesised(type: string): string {
  return type.startsWith('readonly ') ? `(${type})` : type;
}

/** Names of the interfaces of structures that are not called like their shape. */
function interfaceNames(model: ServiceModel): ReadonlyMap<string, string> {
  const uses = new Map<string, string[]>();
  const taken = new Set<string>();
  const use = (shape: string, as: string): void => {
    uses.set(shape, [...(uses.get(shape) ?? []), as]);
  };
  for (const [name, operation] of Object.entries(model.operations)) {
    use(operation.input, `${name}Input`);
    use(operation.output, `${name}Output`);
    taken.add(`${name}Input`).add(`${name}Output`);
  }
  for (const shape of Object.values(model.shapes)) {
    for (const target of targets(shape)) use(target, '');
  }
  const names = new Map<string, string>();
  for (const [shape, [as = '', ...others]] of uses) {
    if (as !== '' && others.length === 0 && shape !== 'Unit') names.set(shape, as);
    // Elastic Transcoder's CreateJobOutput is a part of CreateJob's input.
    else if (taken.has(shape)) names.set(shape, `${shape}Shape`);
  }
  return names;
}

/** Errors are thrown, not typed, unless they are also frames of a stream. */
function reachableShapes(model: ServiceModel): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const shape = model.shapes[name];
    if (shape === undefined || reached.has(name)) return;
    reached.add(name);
    for (const target of targets(shape)) visit(target);
  };
  for (const operation of Object.values(model.operations)) {
    visit(operation.input);
    visit(operation.output);
  }
  return reached;
}

function targets(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'structure':
    case 'union':
      return Object.values(shape.members).map((member) => member.shape);
    case 'list':
      return [shape.member.shape];
    case 'map':
      return [shape.key.shape, shape.value.shape];
    default:
      return [];
  }
}

function pascalCase(api: string): string {
  return api
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
