import { createSeededRandom, type SeededRandom } from '../durability/seeded-random.ts';
import { cborCase } from './cbor-cases.ts';
import { credentialCase } from './credential-cases.ts';
import { framingCase } from './framing-cases.ts';
import { wholeCase, type Draft, type FuzzCase } from './fuzz-case.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { headCase } from './head-cases.ts';
import { jsonCase } from './json-cases.ts';
import { queryCase } from './query-cases.ts';
import { tokenCase } from './token-cases.ts';

export interface CaseSourceOptions {
  readonly seed: number;
  readonly target: FuzzTarget;
  /** An access key that exists, for signatures that are wrong. */
  readonly accessKeyId: string;
  /** Under `enforce` almost everything ends at the signature, so that is where the cases are. */
  readonly auth: 'open' | 'enforce';
}

/** The case of this number: the same for the same seed and target, whatever was asked for before. */
export function caseOf(number: number, options: CaseSourceOptions): FuzzCase {
  // An odd factor spreads neighbouring numbers over all seeds.
  const random = createSeededRandom(options.seed + Math.imul(number, 0x9e3779b1));
  if (random.chance(0.06)) return framingCase(random);
  const whole = wholeCase(draftOf(random, options), options.target.host);
  return random.chance(0.01) ? { ...whole, isSlow: true } : whole;
}

function draftOf(random: SeededRandom, { target, accessKeyId, auth }: CaseSourceOptions): Draft {
  const kind = random.integer(1, 100);
  if (auth === 'enforce') {
    if (kind <= 70) return credentialCase(random, target, accessKeyId);
    return kind <= 85 ? headCase(random, target) : jsonCase(random, target);
  }
  if (kind <= 35) return jsonCase(random, target);
  if (kind <= 58) return queryCase(random, target);
  if (kind <= 73) return cborCase(random, target);
  if (kind <= 85) return headCase(random, target);
  if (kind <= 95) return tokenCase(random, target);
  return credentialCase(random, target, accessKeyId);
}
