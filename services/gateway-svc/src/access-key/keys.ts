/**
 * Valkey keys of the access keys. All in one slot: they are few, and a change of one touches the
 * index and the set of admins in the same step.
 */
const TAG = 'gw:{access-keys}';

/** Hash: one access key. */
export function recordKey(accessKeyId: string): string {
  return `${TAG}:key:${accessKeyId}`;
}

/** Sorted set, all scores 0: ids of an account's access keys, for pages in order of id. */
export function accountIndexKey(account: string): string {
  return `${TAG}:account:${account}`;
}

/** Set: ids of the active access keys of admins. */
export const ADMINS_KEY = `${TAG}:admins`;

/** Set: ids of deleted admin keys, so that a setting that still names one does not bring it back. */
export const DELETED_ADMINS_KEY = `${TAG}:deleted-admins`;
