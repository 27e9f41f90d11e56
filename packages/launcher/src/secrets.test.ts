import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ensureSecrets } from './secrets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes secrets up once, for their owner alone', () => {
  const secrets = ensureSecrets(folder);
  expect(secrets.keys).toMatch(/^k1:[A-Za-z0-9+/]{43}=$/);
  expect(secrets.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
  expect(secrets.secretAccessKey).toHaveLength(40);
  expect(ensureSecrets(folder)).toEqual(secrets);
  for (const file of ['keys', 'credentials']) {
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  }
});

test('refuses a credentials file that holds no access key', () => {
  writeFileSync(join(folder, 'credentials'), '[default]\n');
  expect(() => ensureSecrets(folder)).toThrow('holds no access key; remove it to get a new one.');
});
