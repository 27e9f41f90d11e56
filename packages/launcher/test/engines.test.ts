import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { resolveEngine, resolveEngines } from '../src/engines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-engines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeProgram(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
  chmodSync(path, 0o755);
  return path;
}

test('takes a program on PATH that is new enough', async () => {
  const valkey = writeProgram('valkey-server', 'Valkey server v=8.1.0 sha=0');
  expect(await resolveEngine('valkey-server', { path: folder, folder })).toBe(valkey);
});

test('takes Redis where there is no Valkey', async () => {
  const redis = writeProgram('redis-server', 'Redis server v=7.2.4 sha=0');
  expect(await resolveEngine('valkey-server', { path: folder, folder })).toBe(redis);
});

test('passes over a program that is too old and one that does not run', async () => {
  writeProgram('valkey-server', 'Valkey server v=7.2.9 sha=0');
  const broken = join(folder, 'redis-server');
  writeFileSync(broken, '#!/bin/sh\nexit 127\n');
  chmodSync(broken, 0o755);
  const found = await resolveEngine('valkey-server', { path: `${folder}:${process.env['PATH']}` });
  expect(found.startsWith(folder)).toBe(false);
});

test('what it resolves on this machine runs', async () => {
  const programs = await resolveEngines(['nats-server', 'valkey-server']);
  for (const program of programs.values()) {
    expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toMatch(/v=?\d/);
  }
});
