import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../src/free-port.ts';
import { repositoryFolder } from '../src/repository.ts';

/** A checkout of nothing but what bootstrap.mjs reads. */
let checkout = '';
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'septet-bootstrap-'));
  for (const path of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'packages/launcher/src/bootstrap.mjs',
  ]) {
    cpSync(join(repositoryFolder, path), join(checkout, path));
  }
  mkdirSync(join(checkout, 'services'));
});
afterEach(() => rmSync(checkout, { recursive: true }));

function bootstrap(nodeOptions: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const script = join(checkout, 'packages/launcher/src/bootstrap.mjs');
  return spawnSync(process.execPath, [...nodeOptions, script, 'start'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

test('refuses a Node that is too old with one sentence', () => {
  const oldNode = join(checkout, 'old-node.cjs');
  writeFileSync(
    oldNode,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });
     Object.defineProperty(process, 'version', { value: 'v18.20.4' });`,
  );
  expect(bootstrap(['--require', oldNode])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'Septet needs Node 20 or newer to start; this is v18.20.4.\n',
  });
});

test('says in one sentence that npm cannot be reached', async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}/`;
  const result = bootstrap([], { npm_config_registry: nowhere, npm_config_fetch_retries: '0' });
  expect(result).toMatchObject({ status: 1, stdout: '' });
  expect(result.stderr).toMatch(
    /^Fetching Node \S+ and pnpm \S+ from npm …\nnpm could not fetch node-\S+ and pnpm@\S+: .* \(check the network, and the registry and proxy settings of npm\)\n$/,
  );
});

test('says in one sentence that its folder cannot be written', () => {
  // Not even root can make a folder below a file.
  writeFileSync(join(checkout, '.septet'), '');
  expect(bootstrap([]).stderr).toMatch(
    /\nSeptet keeps what it downloads in \S+\.septet, which cannot be written: .*\n$/,
  );
});
