import type { KeyRing } from '@septet/service-kit/key-ring';
import type { AccessKey } from './access-key.ts';

const PURPOSE = 'access-key';
const FORMAT = '1';

/** Fields of the stored hash, names and values in turn; the secret apart, because the scripts look at it. */
export function recordFields(
  key: AccessKey,
  keyRing: KeyRing,
): { secret: string; fields: string[] } {
  const { accessKeyId, secretAccessKey, userName, expiresMs } = key;
  const plain = {
    format: FORMAT,
    account: key.account,
    'user-id': key.userId,
    admin: key.isAdmin ? '1' : '0',
    status: key.status,
    created: String(key.createdMs),
  };
  const fields = Object.entries(plain).flat();
  if (userName !== undefined) fields.push('user-name', userName);
  if (expiresMs !== undefined) fields.push('expires', String(expiresMs));
  // The id is sealed in, so that nobody who writes to Valkey can give one key another one's secret.
  const secret = keyRing.seal(PURPOSE, Buffer.from(`${accessKeyId}\n${secretAccessKey}`));
  return { secret, fields };
}

/** @throws Error when the secret was sealed by a key that is no longer in SEPTET_KEYS, or for another access key */
export function parseAccessKeyRecord(
  accessKeyId: string,
  texts: readonly string[],
  keyRing: KeyRing,
): AccessKey {
  const fields = new Map<string, string>();
  for (let index = 0; index + 1 < texts.length; index += 2)
    fields.set(texts[index] ?? '', texts[index + 1] ?? '');
  const account = fields.get('account') ?? '';
  const expires = fields.get('expires');
  return {
    accessKeyId,
    secretAccessKey: openSecret(accessKeyId, fields.get('secret') ?? '', keyRing),
    account,
    userName: fields.get('user-name'),
    userId: fields.get('user-id') ?? account,
    isAdmin: fields.get('admin') === '1',
    status: fields.get('status') === 'Active' ? 'Active' : 'Inactive',
    createdMs: Number(fields.get('created')),
    expiresMs: expires === undefined ? undefined : Number(expires),
  };
}

function openSecret(accessKeyId: string, sealed: string, keyRing: KeyRing): string {
  const opened = keyRing.open(PURPOSE, sealed);
  const [owner, secret] = opened === undefined ? [] : Buffer.from(opened).toString().split('\n');
  if (owner === accessKeyId && secret !== undefined) return secret;
  throw new Error(
    `The secret of access key ${accessKeyId} cannot be opened with the keys in SEPTET_KEYS`,
  );
}
