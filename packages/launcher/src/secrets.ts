import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What the data folder holds that nobody else may read. */
export interface Secrets {
  /** `SEPTET_KEYS`: seals receipt handles and stored secrets; data cannot be read without it. */
  readonly keys: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** INI, usable as AWS_SHARED_CREDENTIALS_FILE. */
  readonly credentialsFile: string;
}

const REGION = 'us-east-1';

/**
 * Reads the secrets of a data folder, or makes them up when it is new.
 *
 * @throws Refusal when the credentials file was changed into something else
 */
export function ensureSecrets(dataFolder: string): Secrets {
  const keys = ensureFile(
    join(dataFolder, 'keys'),
    () => `k1:${randomBytes(32).toString('base64')}\n`,
  ).trim();
  const credentialsFile = join(dataFolder, 'credentials');
  const credentials = ensureFile(credentialsFile, renderCredentials);
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}\\s*=\\s*(\\S+)\\s*$`, 'm').exec(credentials)?.[1];
  const accessKeyId = value('aws_access_key_id');
  const secretAccessKey = value('aws_secret_access_key');
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new Refusal(`${credentialsFile} holds no access key; remove it to get a new one.`);
  }
  return { keys, accessKeyId, secretAccessKey, credentialsFile };
}

function ensureFile(path: string, create: () => string): string {
  if (!existsSync(path)) {
    // Whole or not at all: half a key file would lock its owner out of the data.
    writeFileSync(`${path}.draft`, create(), { mode: 0o600, flush: true });
    renameSync(`${path}.draft`, path);
  }
  return readFileSync(path, 'utf8');
}

function renderCredentials(): string {
  return `[default]
aws_access_key_id = ${createAccessKeyId()}
aws_secret_access_key = ${randomBytes(30).toString('base64')}
region = ${REGION}
`;
}

/** AWS's own shape: AKIA and 16 characters of base 32. */
function createAccessKeyId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const characters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]);
  return `AKIA${characters.join('')}`;
}
