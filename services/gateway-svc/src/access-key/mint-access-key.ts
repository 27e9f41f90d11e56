import type { Ids } from '@septet/service-kit/ids';

/** AWS's unique identifiers are base32 (RFC 4648). */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ID_LENGTH = 16;
const SECRET_BYTES = 30;

/** `AKIA` and 16 characters: a long-lived access key's id. */
export function mintAccessKeyId(ids: Pick<Ids, 'randomBytes'>): string {
  return `AKIA${randomBase32(ids)}`;
}

/** `AIDA` and 16 characters: a user's unique id. */
export function mintUserId(ids: Pick<Ids, 'randomBytes'>): string {
  return `AIDA${randomBase32(ids)}`;
}

/** 40 characters, as AWS's, with 240 random bits; of the base64url alphabet, so that no shell or URL mangles it. */
export function mintSecretAccessKey(ids: Pick<Ids, 'randomBytes'>): string {
  return Buffer.from(ids.randomBytes(SECRET_BYTES)).toString('base64url');
}

function randomBase32(ids: Pick<Ids, 'randomBytes'>): string {
  let text = '';
  for (const byte of ids.randomBytes(ID_LENGTH)) text += BASE32.charAt(byte & 31);
  return text;
}
