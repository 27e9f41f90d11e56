import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { loadScript } from './lua.ts';

function scriptUrl(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'septet-lua-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, 'main.lua'));
}

describe('loadScript', () => {
  test('puts an included file in the place of its line, once', () => {
    const { source } = loadScript(
      scriptUrl({
        'main.lua': '--- @include "a.lua"\n--- @include "b.lua"\nreturn a + b',
        'a.lua': 'local a = 1',
        'b.lua': '--- @include "a.lua"\nlocal b = a',
      }),
    );
    expect(source).toBe('#!lua flags=no-writes\nlocal a = 1\n\nlocal b = a\nreturn a + b');
  });

  test('finds the includes of this package from anywhere', () => {
    const url = scriptUrl({ 'main.lua': '--- @include "now.lua"\nreturn now_ms()' });
    expect(loadScript(url).source).toContain('local function now_ms()');
  });

  test('lets a guarded script write, also without memory unless it grows', () => {
    const url = scriptUrl({ 'main.lua': '--- @include "once.lua"\nif once() then return 1 end' });
    expect(loadScript(url)).toMatchObject({ guarded: true, name: 'main' });
    expect(loadScript(url).source).toMatch(/^#!lua flags=allow-oom\n/);
    expect(loadScript(url, { grows: true }).source).toMatch(/^#!lua\n/);
  });

  test('refuses a script that includes the guard and does not ask it', () => {
    const url = scriptUrl({ 'main.lua': '--- @include "once.lua"\nreturn 1' });
    expect(() => loadScript(url)).toThrow('never calls once()');
  });

  test('refuses a missing include', () => {
    expect(() => loadScript(scriptUrl({ 'main.lua': '--- @include "nowhere.lua"' }))).toThrow(
      'nowhere.lua',
    );
  });
});
