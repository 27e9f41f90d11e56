import { existsSync, readFileSync } from 'node:fs';

/** The parts of a Debian-like system that decide where newer packages come from. */
export interface DebianRelease {
  readonly id: 'debian' | 'ubuntu';
  readonly codename: string;
  /** Suites to look for packages in, the machine's own first. */
  readonly suites: readonly string[];
  /** Of the archive, as apt names them. */
  readonly components: readonly string[];
  /** The distribution's own signing keys; undefined leaves it to apt's trusted keys. */
  readonly keyring: string | undefined;
}

const AREAS = {
  debian: {
    // Aliases rather than names, so that the list does not age with each release.
    suites: ['stable', 'stable-backports', 'testing', 'sid'],
    components: ['main'],
    keyring: '/usr/share/keyrings/debian-archive-keyring.gpg',
  },
  // Not run by us.
  ubuntu: {
    suites: ['devel'],
    components: ['main', 'universe'],
    keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
  },
} as const;

/** What this machine runs, or undefined when it is neither Debian nor Ubuntu. */
export function readDebianRelease(osReleaseFile = '/etc/os-release'): DebianRelease | undefined {
  if (!existsSync(osReleaseFile)) return undefined;
  return parseDebianRelease(readFileSync(osReleaseFile, 'utf8'));
}

/** Reads os-release(5). */
export function parseDebianRelease(osRelease: string): DebianRelease | undefined {
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1];
  const id = value('ID');
  const codename = value('VERSION_CODENAME') ?? '';
  if ((id !== 'debian' && id !== 'ubuntu') || codename === '') return undefined;
  const area = AREAS[id];
  return {
    id,
    codename,
    suites: [codename, `${codename}-backports`, ...area.suites],
    components: area.components,
    keyring: existsSync(area.keyring) ? area.keyring : undefined,
  };
}
