import { expect, test } from '@jest/globals';
import { parseDebianRelease } from './debian-release.ts';

test('looks into the own suites first, then into newer ones', () => {
  const release = parseDebianRelease('ID=debian\nVERSION_CODENAME=bookworm\n');
  expect(release?.suites).toEqual([
    'bookworm',
    'bookworm-backports',
    'stable',
    'stable-backports',
    'testing',
    'sid',
  ]);
});

test('knows Ubuntu, and leaves other systems to the person', () => {
  expect(parseDebianRelease('ID=ubuntu\nVERSION_CODENAME="noble"\n')?.components).toEqual([
    'main',
    'universe',
  ]);
  expect(parseDebianRelease('ID=fedora\nVERSION_ID=42\n')).toBeUndefined();
});
