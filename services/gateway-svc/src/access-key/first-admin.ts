import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Clock } from '@septet/service-kit/clock';
import { ConfigError } from '@septet/service-kit/config';
import type { Ids } from '@septet/service-kit/ids';
import type { Logger } from '@septet/service-kit/logger';
import type { AccessKey } from './access-key.ts';
import type { AccessKeyStore } from './access-key-store.ts';
import { mintAccessKeyId, mintSecretAccessKey } from './mint-access-key.ts';

export interface FirstAdminOptions {
  readonly store: AccessKeyStore;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly account: string;
  /** Absent: they are generated. */
  readonly given: AdminCredentials | undefined;
  readonly credentialsFile: string;
}

export interface AdminCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const TIMEOUT_MS = 10_000;

/** @throws ConfigError when one half is missing */
export function parseAdminCredentials(settings: {
  readonly adminAccessKeyId: string | undefined;
  readonly adminSecretAccessKey: string | undefined;
}): AdminCredentials | undefined {
  const { adminAccessKeyId: accessKeyId, adminSecretAccessKey: secretAccessKey } = settings;
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId !== undefined && secretAccessKey !== undefined)
    return { accessKeyId, secretAccessKey };
  throw new ConfigError(
    'SEPTET_ADMIN_ACCESS_KEY_ID and SEPTET_ADMIN_SECRET_ACCESS_KEY go together: set both or none.',
  );
}

/**
 * The first start creates the admin's key pair: the one of the settings, else a generated one, which is written to a
 * file. Valkey holds the truth afterwards: a later start changes no key and brings no deleted one back.
 */
export async function createFirstAdmin(options: FirstAdminOptions): Promise<void> {
  const { given, ids } = options;
  if (given !== undefined) {
    await createGiven(options, adminKey(options, given));
    return;
  }
  const minted = { accessKeyId: mintAccessKeyId(ids), secretAccessKey: mintSecretAccessKey(ids) };
  await createGenerated(options, adminKey(options, minted));
}

async function createGiven(
  { store, clock, logger }: FirstAdminOptions,
  key: AccessKey,
): Promise<void> {
  const deadlineMs = clock.nowMs() + TIMEOUT_MS;
  const { accessKeyId } = key;
  if (await store.createFirstAdmin(key, 'given', deadlineMs)) {
    logger.info({ access_key_id: accessKeyId }, 'created the admin access key of the settings');
    return;
  }
  const stored = await store.find(accessKeyId, deadlineMs);
  if (stored?.secretAccessKey !== key.secretAccessKey) {
    logger.warn(
      { access_key_id: accessKeyId },
      'SEPTET_ADMIN_ACCESS_KEY_ID names a key that was deleted or has another secret by now; it is left as it is',
    );
  }
}

async function createGenerated(
  { store, clock, logger, credentialsFile }: FirstAdminOptions,
  key: AccessKey,
): Promise<void> {
  if (!(await store.createFirstAdmin(key, 'generated', clock.nowMs() + TIMEOUT_MS))) return;
  const file = resolve(credentialsFile);
  const { accessKeyId, secretAccessKey } = key;
  await writeFile(file, `${JSON.stringify({ accessKeyId, secretAccessKey }, undefined, 2)}\n`, {
    mode: 0o600,
  });
  logger.info(
    { access_key_id: accessKeyId, file },
    'created the admin access key; its secret is in the file',
  );
}

function adminKey({ account, clock }: FirstAdminOptions, credentials: AdminCredentials): AccessKey {
  return {
    ...credentials,
    account,
    userId: account,
    isAdmin: true,
    status: 'Active',
    createdMs: clock.nowMs(),
  };
}
