import type { ServiceModel, Shape } from '../src/shape.ts';

/** Names of the errors that an operation's command documents; the schemas do not link them. */
export function documentedErrors(command: string): readonly string[] {
  const names = [...command.matchAll(/@throws \{@link (\w+)\} \((?:client|server) fault\)/g)];
  return names.map((match) => match[1] ?? '').toSorted();
}

type NumberKind = 'integer' | 'long' | 'double';

const KINDS: Readonly<Record<string, NumberKind>> = {
  int: 'integer',
  short: 'integer',
  byte: 'integer',
  long: 'long',
  float: 'double',
  double: 'double',
};

/**
 * The schemas have one word for every number; the example in a command's documentation knows
 * whether it is an integer. Reads the example beside the model.
 *
 * @returns `Structure.member` (or `List.member`, `Map.value`) -> kind
 */
export function documentedNumbers(
  command: string,
  operation: string,
  model: Pick<ServiceModel, 'operations' | 'shapes'>,
): Map<string, NumberKind> {
  const found = new Map<string, NumberKind>();
  const entry = model.operations[operation];
  if (entry === undefined) return found;
  const lines = command.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const inputAt = lines.findIndex((line) => line.startsWith('const input = {'));
  const outputAt = lines.findIndex((line) => /^\/\/ \{ \/\/ \w+/.test(line));
  if (inputAt >= 0) readExample(lines.slice(inputAt + 1), entry.input, model.shapes, found);
  if (outputAt >= 0) {
    const output = lines.slice(outputAt + 1).map((line) => line.replace(/^\/\/ ?/, ''));
    readExample(output, entry.output, model.shapes, found);
  }
  return found;
}

function readExample(
  lines: readonly string[],
  root: string,
  shapes: Readonly<Record<string, Shape>>,
  found: Map<string, NumberKind>,
): void {
  const stack: (string | undefined)[] = [root];
  for (const line of lines) {
    const text = line.trim();
    if (/^[}\]]/.test(text)) {
      stack.pop();
      if (stack.length === 0) return;
      continue;
    }
    const member = targetOf(stack.at(-1), /^"?([\w<>]+)"?: /.exec(text)?.[1], shapes);
    if (/[[{](?: \/\/.*)?$/.test(text)) {
      stack.push(member?.shape);
      continue;
    }
    const kind = KINDS[/Number\("(\w+)"\)/.exec(text)?.[1] ?? ''];
    if (kind !== undefined && member !== undefined) found.set(member.path, kind);
  }
}

interface Target {
  readonly path: string;
  readonly shape: string;
}

function targetOf(
  owner: string | undefined,
  name: string | undefined,
  shapes: Readonly<Record<string, Shape>>,
): Target | undefined {
  const shape = owner === undefined ? undefined : shapes[owner];
  switch (shape?.type) {
    case 'structure':
    case 'union': {
      const member = name === undefined ? undefined : shape.members[name];
      return member && { path: `${owner}.${name}`, shape: member.shape };
    }
    case 'list':
      return { path: `${owner}.member`, shape: shape.member.shape };
    case 'map':
      return { path: `${owner}.value`, shape: shape.value.shape };
    default:
      return undefined;
  }
}
