import type { AccessKeyStatus } from './access-key.ts';

export interface DescribedAccessKey {
  AccessKeyId: string;
  Account: string;
  /** Absent: the account's root. */
  UserName?: string | undefined;
  Admin: boolean;
  Status: AccessKeyStatus;
  CreateDate: Date;
  /** When a rotated key ends. */
  ExpirationDate?: Date | undefined;
}

/** The only time that the secret is shown. */
export interface CreatedAccessKey extends DescribedAccessKey {
  SecretAccessKey: string;
}

export interface CreateAccessKeyInput {
  /** 12 digits; default the caller's. Another one takes an admin. */
  Account?: string | undefined;
  UserName?: string | undefined;
  /** Takes an admin. */
  Admin?: boolean | undefined;
}

export interface AccessKeyInput {
  AccessKeyId: string;
}

export interface ListAccessKeysInput {
  /** Default the caller's. Another one takes an admin. */
  Account?: string | undefined;
  /** 1–100, default 100. */
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAccessKeysOutput {
  AccessKeys: readonly DescribedAccessKey[];
  NextToken?: string | undefined;
}

export interface RotateAccessKeyInput extends AccessKeyInput {
  /** How long the old key goes on, 0 (default) to 604,800. */
  OverlapSeconds?: number | undefined;
}

export interface UpdateAccessKeyInput extends AccessKeyInput {
  Status: AccessKeyStatus;
}

export interface AccessKeyOperations {
  CreateAccessKey: { input: CreateAccessKeyInput; output: CreatedAccessKey };
  DeleteAccessKey: { input: AccessKeyInput; output: Record<never, never> };
  DescribeAccessKey: { input: AccessKeyInput; output: DescribedAccessKey };
  ListAccessKeys: { input: ListAccessKeysInput; output: ListAccessKeysOutput };
  RotateAccessKey: { input: RotateAccessKeyInput; output: CreatedAccessKey };
  UpdateAccessKey: { input: UpdateAccessKeyInput; output: DescribedAccessKey };
}
