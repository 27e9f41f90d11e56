import type { SeededRandom } from '../durability/seeded-random.ts';
import { mutateBytes } from './byte-mutations.ts';
import type { Draft } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { queryParameters, validCall } from './valid-calls.ts';

type Parameters = readonly (readonly [name: string, value: string])[];

/** A call on the query wire, as a form or a GET, with something wrong in its parameters. */
export function queryCase(random: SeededRandom, target: FuzzTarget): Draft {
  const call = validCall(random, target);
  const { label, text } = mutated(random, queryParameters(call));
  const path = random.chance(0.3) ? new URL(target.queueUrls[0]).pathname : '/';
  const named = `query ${call.operation}: ${label}`;
  if (random.chance(0.3) && text.length < 7_000) {
    const query = text.replaceAll(/[^!-~]|#/g, (byte) => encodeURIComponent(byte));
    return {
      label: named,
      method: 'GET',
      target: `${path}?${query}`,
      headers: [],
      body: Buffer.alloc(0),
    };
  }
  const isBytes = random.chance(0.15);
  return {
    label: named,
    method: 'POST',
    target: path,
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: isBytes ? mutateBytes(random, Buffer.from(text)).bytes : Buffer.from(text),
  };
}

function mutated(random: SeededRandom, parameters: Parameters): { label: string; text: string } {
  const [first = ['', '']] = parameters;
  const at = random.integer(0, parameters.length - 1);
  const [name, value] = parameters[at] ?? first;
  const others = parameters.filter((_, index) => index !== at);
  const added = (label: string, ...more: Parameters) => ({
    label,
    text: form([...parameters, ...more]),
  });
  return random.pick([
    () => ({ label: 'valid', text: form(parameters) }),
    () => ({ label: 'a parameter less', text: form(others) }),
    () => added('a parameter twice', [name, random.pick(['', 'x', value])]),
    () => ({ label: 'another value', text: form([...others, [name, random.pick(ODD_VALUES)]]) }),
    () => ({ label: 'another name', text: form([...others, [random.pick(ODD_NAMES), value]]) }),
    () => added('a strange parameter', [random.pick(ODD_NAMES), random.pick(ODD_VALUES)]),
    () => added('many parameters', ...many(random)),
    () => ({
      label: 'broken escapes',
      text: `${form(parameters)}&${random.pick(['%', '%2', '%zz=1', 'a=%', 'a=%ff%fe', 'a=%00', '%%%', '=', '&&&', '===', 'a=b=c', '+=+'])}`,
    }),
    () => ({
      label: 'broken escapes inside',
      text: form(parameters).replace(
        '=',
        `=${random.pick(['%', '%e', '%ff', '%00', '%u0041', '+'])}`,
      ),
    }),
  ])();
}

const ODD_NAMES = [
  '',
  '.',
  '..',
  'Attribute',
  'Attribute.',
  'Attribute.0.Name',
  'Attribute.-1.Name',
  'Attribute.1',
  'Attribute.1.',
  'Attribute.999999999999.Name',
  'Attribute.1.Name.x',
  'Attribute.1.Value',
  'Attribute..Name',
  'Attribute.1e3.Name',
  'SendMessageBatchRequestEntry.1',
  'SendMessageBatchRequestEntry.1000000.Id',
  'MessageAttribute.1.Value.BinaryValue',
  'MessageAttribute.1.Value.StringListValue.1',
  '__proto__',
  '__proto__.x',
  'constructor.prototype.x',
  'toString',
  'Action',
  'Version',
  'Action.1',
  'A'.repeat(3_000),
  'AttributeName.01',
  'Tag.1.Key',
  'X-Amz-Signature',
  'X-Amz-Algorithm',
] as const;

const ODD_VALUES = [
  '',
  ' ',
  '-1',
  '1e9',
  '99999999999999999999',
  'true',
  'null',
  '\u0000',
  'é',
  '\ud83d\ude00',
  '%',
  'a'.repeat(3_000),
  '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
  ']]>',
  '<&>"',
  '\r\n',
  'http://x/../..',
  '////',
  '.fifo',
] as const;

function many(random: SeededRandom): Parameters {
  const count = random.pick([20, 200, 1_500]);
  const nested = 'a.1.'.repeat(random.pick([1, 20, 200]));
  return Array.from({ length: count }, (_, index) => [
    random.chance(0.5)
      ? `AttributeName.${index}`
      : `${index % 7 === 0 ? nested : 'Tag.'}${index}.Key`,
    'x',
  ]);
}

function form(parameters: Parameters): string {
  return parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** Unlike encodeURIComponent it does not refuse a lone surrogate. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
