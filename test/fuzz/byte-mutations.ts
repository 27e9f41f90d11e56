import type { SeededRandom } from '../durability/seeded-random.ts';

/** Byte sequences that are no UTF-8, or that decoders of it disagree about. */
const BAD_UTF8 = [
  [0x80],
  [0xc0, 0xaf],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xff],
  [0xef, 0xbb, 0xbf],
  [0x00],
] as const;

/** What happens to any body, whatever its language. */
export function mutateBytes(random: SeededRandom, bytes: Buffer): { label: string; bytes: Buffer } {
  const at = random.integer(0, bytes.length);
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at);
  return random.pick([
    () => ({ label: 'truncated', bytes: before }),
    () => ({ label: 'doubled', bytes: Buffer.concat([bytes, bytes]) }),
    () => ({
      label: 'a hole',
      bytes: Buffer.concat([before, after.subarray(random.integer(1, 9))]),
    }),
    () => ({
      label: 'invalid UTF-8',
      bytes: Buffer.concat([
        before,
        Buffer.from(BAD_UTF8[random.integer(0, BAD_UTF8.length - 1)] ?? []),
        after,
      ]),
    }),
    () => ({ label: 'flipped bits', bytes: flipped(random, bytes) }),
    () => ({
      label: 'noise inside',
      bytes: Buffer.concat([before, noise(random, random.integer(1, 20)), after]),
    }),
    () => ({ label: 'noise', bytes: noise(random, random.integer(1, 200)) }),
  ])();
}

export function noise(random: SeededRandom, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.integer(0, 255)));
}

function flipped(random: SeededRandom, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let flips = random.integer(1, 4); flips > 0 && copy.length > 0; flips -= 1) {
    const at = random.integer(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(0, 7));
  }
  return copy;
}
