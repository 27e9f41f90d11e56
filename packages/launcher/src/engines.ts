import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandOutput } from './command-output.ts';
import { DebianPackages } from './debian-packages.ts';
import { readDebianRelease } from './debian-release.ts';
import { findVersion, isAtLeast } from './engine-version.ts';
import { Refusal } from './refusal.ts';
import { septetFolder } from './repository.ts';

/** A program that Septet keeps its state in. */
export type EngineName = 'nats-server' | 'valkey-server';

interface EngineSource {
  /** Programs that will do, with their version floors (architecture §2). */
  readonly programs: readonly { readonly program: string; readonly floor: string }[];
  /** How a person asks for it. */
  readonly wanted: string;
  readonly debianPackage: string;
  readonly homebrewFormula: string;
}

const SOURCES: Readonly<Record<EngineName, EngineSource>> = {
  'nats-server': {
    programs: [{ program: 'nats-server', floor: '2.15' }],
    wanted: 'nats-server >= 2.15',
    debianPackage: 'nats-server',
    homebrewFormula: 'nats-server',
  },
  'valkey-server': {
    programs: [
      { program: 'valkey-server', floor: '8' },
      { program: 'redis-server', floor: '7.2' },
    ],
    wanted: 'valkey-server >= 8 or redis-server >= 7.2',
    debianPackage: 'valkey-server',
    homebrewFormula: 'valkey',
  },
};

/** What resolution depends on; the defaults are this machine and this checkout. */
export interface EngineOptions {
  /** Where downloaded engines are kept. */
  readonly folder?: string;
  /** Folders to look in first, as in the PATH variable. */
  readonly path?: string;
  /** Told what takes long, one line each. */
  readonly report?: (line: string) => void;
}

/**
 * The path of a program that meets the engine's version floor, checked by running it: one on PATH, else one
 * fetched earlier, else one fetched now from a newer suite of Debian (Ubuntu, Homebrew) into `folder`.
 *
 * @throws Refusal when there is none to be had
 */
export async function resolveEngine(
  name: EngineName,
  options: EngineOptions = {},
): Promise<string> {
  const program = (await resolveEngines([name], options)).get(name);
  if (program === undefined) throw missingEngines([name], []);
  return program;
}

/** Several at once: what has to be fetched is looked up in one go. */
export async function resolveEngines(
  names: readonly EngineName[],
  options: EngineOptions = {},
): Promise<ReadonlyMap<EngineName, string>> {
  const folder =
    options.folder ?? process.env['SEPTET_ENGINES_DIR'] ?? join(septetFolder, 'engines');
  const report = options.report ?? (() => undefined);
  const programs = new Map<EngineName, string>();
  const missing: EngineName[] = [];
  const tooOld: string[] = [];
  for (const name of names) {
    const path = options.path ?? process.env['PATH'] ?? '';
    const program = await findInstalled(name, path, folder, tooOld);
    if (program === undefined) missing.push(name);
    else programs.set(name, program);
  }
  if (missing.length === 0) return programs;
  const fetched = await fetchEngines(missing, { folder, report, tooOld });
  return new Map([...programs, ...fetched]);
}

async function findInstalled(
  name: EngineName,
  path: string,
  folder: string,
  tooOld: string[],
): Promise<string | undefined> {
  const source = SOURCES[name];
  const folders = path.split(delimiter).filter((entry) => entry !== '');
  for (const { program, floor } of source.programs) {
    for (const place of folders) {
      const candidate = join(place, program);
      if (!existsSync(candidate)) continue;
      const version = await readVersion(candidate);
      if (version === undefined) continue;
      if (isAtLeast(version, floor)) return candidate;
      tooOld.push(`${candidate} is ${version}`);
    }
  }
  const kept = join(folder, 'bin', name);
  return existsSync(kept) && (await readVersion(kept)) !== undefined ? kept : undefined;
}

async function readVersion(program: string): Promise<string | undefined> {
  const output = await commandOutput(program, ['--version']);
  return output.succeeded ? findVersion(output.text) : undefined;
}

interface Fetching {
  readonly folder: string;
  readonly report: (line: string) => void;
  readonly tooOld: readonly string[];
}

async function fetchEngines(
  names: readonly EngineName[],
  fetching: Fetching,
): Promise<[EngineName, string][]> {
  if (process.platform === 'darwin') return fetchFromHomebrew(names, fetching);
  const release = process.platform === 'linux' ? readDebianRelease() : undefined;
  const apt = await commandOutput('apt-get', ['--version']);
  if (release === undefined || !apt.succeeded) throw missingEngines(names, fetching.tooOld);
  const wanted = names.map((name) => SOURCES[name].wanted).join(' and ');
  fetching.report(`Fetching ${wanted} from newer suites of ${release.id} (about 40 MB) …`);
  const area = join(fetching.folder, `apt-${process.pid}`);
  await mkdir(area, { recursive: true });
  try {
    const packages = await DebianPackages.open(area, release);
    const fetched: [EngineName, string][] = [];
    for (const name of names)
      fetched.push([name, await fetchFromDebian(name, packages, area, fetching)]);
    return fetched;
  } finally {
    // The indexes are ten times the size of the programs, and stale tomorrow.
    await rm(area, { recursive: true, force: true });
  }
}

async function fetchFromDebian(
  name: EngineName,
  packages: DebianPackages,
  area: string,
  { folder, report, tooOld }: Fetching,
): Promise<string> {
  const source = SOURCES[name];
  const floor = source.programs[0]?.floor ?? '0';
  for (const candidate of await packages.candidates(source.debianPackage)) {
    if (!isAtLeast(candidate.version, floor)) continue;
    const closure = await packages.closure(candidate);
    if (closure === undefined) continue;
    const unpacked = join(area, `${name}-${candidate.version}`);
    await packages.unpack(closure, unpacked);
    const kept = join(folder, `${name}-${candidate.version.replace(/[^\w.+-]/g, '_')}`);
    await replaceFolder(unpacked, kept);
    const path = await writeWrapper(name, kept, join(folder, 'bin'));
    const version = await readVersion(path);
    if (version !== undefined && isAtLeast(version, floor)) {
      report(`Fetched ${name} ${version}.`);
      return path;
    }
    await rm(path, { force: true });
  }
  throw missingEngines([name], tooOld);
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

/**
 * A program of the engine's name in `bin`, which runs the unpacked one with the libraries beside it.
 * It finds them relative to itself, so that the checkout may be moved.
 */
async function writeWrapper(name: EngineName, unpacked: string, bin: string): Promise<string> {
  const places = ['usr/bin', 'usr/sbin'].map((place) => join(unpacked, place, name));
  const program = places.find((place) => existsSync(place));
  if (program === undefined)
    throw new Refusal(`The package of ${name} has no program of that name.`);
  const libraries = join(unpacked, 'usr/lib');
  const libraryFolders = existsSync(libraries)
    ? (await readdir(libraries))
        .filter((entry) => entry.includes('-linux-'))
        .map((entry) => join(libraries, entry))
    : [];
  const parent = join(bin, '..');
  const relative = (path: string): string =>
    `"$engines"${JSON.stringify(path.slice(parent.length))}`;
  const lines = [
    '#!/bin/sh',
    'engines=$(dirname "$(dirname "$(readlink -f "$0")")")',
    ...(libraryFolders.length > 0
      ? [`export LD_LIBRARY_PATH=${libraryFolders.map(relative).join(':')}`]
      : []),
    `exec ${relative(program)} "$@"`,
  ];
  await mkdir(bin, { recursive: true });
  const path = join(bin, name);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${lines.join('\n')}\n`);
  await chmod(draft, 0o755);
  await rename(draft, path);
  return path;
}

/** Not run by us. */
async function fetchFromHomebrew(
  names: readonly EngineName[],
  { folder, report, tooOld }: Fetching,
): Promise<[EngineName, string][]> {
  const fetched: [EngineName, string][] = [];
  for (const name of names) {
    const { homebrewFormula } = SOURCES[name];
    report(`Installing ${homebrewFormula} by Homebrew …`);
    await commandOutput('brew', ['install', '--quiet', homebrewFormula]);
    const prefix = await commandOutput('brew', ['--prefix', homebrewFormula]);
    const path = await findInstalled(name, join(prefix.text.trim(), 'bin'), folder, []);
    if (path === undefined) throw missingEngines([name], tooOld);
    fetched.push([name, path]);
  }
  return fetched;
}

function missingEngines(names: readonly EngineName[], tooOld: readonly string[]): Refusal {
  const wanted = names.map((name) => SOURCES[name].wanted).join(' and ');
  const seen = tooOld.length === 0 ? '' : ` (${tooOld.join(', ')})`;
  return new Refusal(`Septet needs ${wanted} on the PATH${seen}; install it and start again.`);
}
