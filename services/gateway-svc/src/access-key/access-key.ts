import type { Principal } from '@septet/contracts/operation';

export type AccessKeyStatus = 'Active' | 'Inactive';

/** What proves that a caller is who he says, and whose name-space he reaches. */
export interface AccessKey {
  /** `AKIA…`, 20 characters; one that an operator chose may be 3 to 128 letters and digits. */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** 12 digits. */
  readonly account: string;
  /** Absent: the account's root. */
  readonly userName?: string | undefined;
  /** `AIDA…` for a user, the account for root. */
  readonly userId: string;
  /** May manage the access keys of every account. */
  readonly isAdmin: boolean;
  readonly status: AccessKeyStatus;
  readonly createdMs: number;
  /** A rotated key ends then, epoch milliseconds. */
  readonly expiresMs?: number | undefined;
}

export function principalOf(key: AccessKey): Principal {
  const { account, userName, userId, accessKeyId } = key;
  const name = userName === undefined ? 'root' : `user/${userName}`;
  return { arn: `arn:aws:iam::${account}:${name}`, userId, accessKeyId };
}

/** Whether the key opens anything at this moment. */
export function isUsable(key: AccessKey, nowMs: number): boolean {
  return key.status === 'Active' && (key.expiresMs === undefined || nowMs < key.expiresMs);
}
