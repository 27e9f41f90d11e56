import type { SeededRandom } from '../durability/seeded-random.ts';
import { mutateBytes } from './byte-mutations.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { validCall, type Json } from './valid-calls.ts';

/** A call on AWS JSON 1.0 with something wrong in its body. */
export function jsonCase(random: SeededRandom, target: FuzzTarget): Draft {
  const { operation, input } = validCall(random, target);
  const { label, body } = mutated(random, input);
  return {
    label: `json ${operation}: ${label}`,
    method: 'POST',
    target: '/',
    headers: [
      ['Content-Type', 'application/x-amz-json-1.0'],
      ['X-Amz-Target', `AmazonSQS.${operation}`],
    ],
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

function mutated(
  random: SeededRandom,
  input: { readonly [key: string]: Json },
): { label: string; body: string | Buffer } {
  const text = JSON.stringify(input);
  const structural = (): { label: string; body: string } => {
    const label = random.pick(['another type', 'one more member', 'a member less']);
    return { label, body: JSON.stringify(mutateValue(random, input)) };
  };
  return random.pick([
    () => ({ label: 'valid', body: text }),
    structural,
    structural,
    structural,
    () => ({ label: 'duplicate keys', body: withDuplicate(random, input) }),
    () => deep(random, text),
    () => ({ label: 'escapes', body: withEscapes(random, text) }),
    () => ({ label: 'no JSON', body: random.pick(NO_JSON) }),
    () => ({
      label: 'something behind',
      body: text + random.pick(['}', ' {}', ',', '\0', 'null']),
    }),
    () => {
      const { label, bytes } = mutateBytes(random, Buffer.from(text));
      return { label, body: bytes };
    },
  ])();
}

const NO_JSON = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  'true',
  '0',
  '"x"',
  '{]',
  '{"a":}',
  "{'a':1}",
  '{a:1}',
  'NaN',
  '{"a":NaN}',
  '{"a":01}',
  '{"a":1,}',
  '// x\n{}',
  '\ufeff{}',
  '{"a":"\t"}',
  '{"a":"\\x"}',
  '<!DOCTYPE a [<!ENTITY a "a">]><a>&a;</a>',
] as const;

const ODD_VALUES: readonly [Json, ...Json[]] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -1e-308,
  2 ** 31,
  2 ** 53,
  '',
  ' ',
  'true',
  '12',
  '1e3',
  'ÿ',
  '\u0000',
  '\ud800',
  '\uffff',
  '𝒳',
  [],
  [null],
  [[]],
  {},
  { '': '' },
  { __proto__x: 1 },
  'a'.repeat(300),
  '/../..',
  '${jndi:ldap://a}',
  'AQEB',
  'http://localhost/000000000000/open',
  'http://[::1/',
  '//',
  'arn:aws:sqs:us-east-1:000000000000:open',
  'é'.repeat(129),
];

/** One place somewhere in the value becomes something else. */
function mutateValue(random: SeededRandom, value: Json): Json {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const at = random.integer(0, items.length);
    if (random.chance(0.2))
      return Array.from({ length: random.integer(0, 12) }, () => items[0] ?? null);
    return items.map((item, index) => (index === at ? mutateValue(random, item) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const at = random.integer(0, entries.length - 1);
    const lot = random.integer(0, 5);
    if (entries.length === 0 || lot === 0) return oddValue(random);
    if (lot === 1) return Object.fromEntries(entries.filter((_, index) => index !== at));
    if (lot === 2) {
      const name = random.pick([
        '__proto__',
        'constructor',
        'toString',
        'x',
        '',
        'queueurl',
        'MessageBody',
      ]);
      return Object.fromEntries([...entries, [name, oddValue(random)]]);
    }
    return Object.fromEntries(
      entries.map(([name, member], index) => [
        name,
        index === at ? mutateValue(random, member) : member,
      ]),
    );
  }
  return oddValue(random);
}

function oddValue(random: SeededRandom): Json {
  return random.pick(ODD_VALUES);
}

function withDuplicate(random: SeededRandom, input: { readonly [key: string]: Json }): string {
  const [name, value] = random.pick(asNonEmpty(Object.entries(input)));
  const twice = `${JSON.stringify(name)}:${JSON.stringify(oddValue(random))},${JSON.stringify(name)}:${JSON.stringify(value)}`;
  return JSON.stringify(input).replace('{', `{${twice},`);
}

function asNonEmpty<Item>(items: Item[]): [Item, ...Item[]] {
  const [first, ...others] = items;
  if (first === undefined) throw new RangeError('every call has a member');
  return [first, ...others];
}

function deep(random: SeededRandom, text: string): { label: string; body: string } {
  const depth = random.pick([10, 100, 1_000, 20_000]);
  const [open, close] = random.pick<readonly [string, string]>([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"MessageAttributes":', '}'],
  ]);
  const isClosed = random.chance(0.7);
  const nested = `${open.repeat(depth)}1${isClosed ? close.repeat(depth) : ''}`;
  const member = random.pick(['x', 'MessageAttributes', 'Entries', 'Attributes']);
  return { label: `${depth} deep`, body: text.replace('{', `{"${member}":${nested},`) };
}

function withEscapes(random: SeededRandom, text: string): string {
  const escape = random.pick([
    '\\ud800',
    '\\u0000',
    '\\uFFFE',
    '\\udc00\\ud800',
    '\\u00',
    '\\u{1}',
    '\\/',
    '\\ud83d\\ude00',
  ]);
  return text.replace(/:"/, () => `:"${escape}`);
}
