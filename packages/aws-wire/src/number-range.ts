import type { SimpleShape } from '@septet/contracts/shape';

/** Integers a member of the type may hold; `long` is a double inside, so its far ends are approximate. */
const ranges = {
  byte: 2 ** 7,
  short: 2 ** 15,
  integer: 2 ** 31,
  long: 2 ** 63,
} as const;

export type IntegerType = keyof typeof ranges;

export function isIntegerType(type: SimpleShape['type']): type is IntegerType {
  return Object.hasOwn(ranges, type);
}

export function isInRange(value: number, type: IntegerType): boolean {
  const limit = ranges[type];
  return value >= -limit && (type === 'long' ? value <= limit : value < limit);
}

/** What AWS calls the type in `… can not be converted to …`. */
export const integerTitles: Readonly<Record<IntegerType, string>> = {
  byte: 'a Byte',
  short: 'a Short',
  integer: 'an Integer',
  long: 'a Long',
};
