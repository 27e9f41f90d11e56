import { tagOf } from './key-tag.ts';

export const SLOTS = 16_384;

const CRC16 = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  return crc;
});

/** Hash slot of a key: CRC16 (XMODEM) of what its hash tag encloses, modulo 16384 (Valkey cluster specification). */
export function slotOf(key: string): number {
  return slotOfTag(tagOf(key));
}

/** `tag` has its braces. */
export function slotOfTag(tag: string): number {
  let crc = 0;
  for (const byte of Buffer.from(tag.slice(1, -1))) {
    crc = ((crc << 8) ^ (CRC16[(crc >> 8) ^ byte] ?? 0)) & 0xffff;
  }
  return crc % SLOTS;
}
