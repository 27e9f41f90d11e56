import { join } from 'node:path';
import { commandOutput } from './command-output.ts';
import { fetchFromDebian } from './debian-engines.ts';
import { readDebianRelease } from './debian-release.ts';
import { missingEngines, type EngineName } from './engine-catalog.ts';
import { probePath } from './engine-probe.ts';
import { fetchFromHomebrew } from './homebrew-engines.ts';
import { septetFolder } from './repository.ts';

/** What resolution depends on; the defaults are this machine and this checkout. */
export interface EngineOptions {
  /** Where fetched engines are kept; default SEPTET_ENGINES_DIR, else `.septet/engines`. */
  readonly folder?: string;
  /** Folders to look in first; default the PATH variable. */
  readonly path?: string;
  /** Told what takes long, one line each. */
  readonly report?: (line: string) => void;
}

/**
 * The path of a program that meets the engine's version floor, checked by running it: one on PATH, else one
 * fetched earlier, else one fetched now from newer suites of Debian (Ubuntu, Homebrew).
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

/** Several at once, each one there: what has to be fetched is looked up in one go. */
export async function resolveEngines(
  names: readonly EngineName[],
  options: EngineOptions = {},
): Promise<ReadonlyMap<EngineName, string>> {
  const folder =
    options.folder ?? process.env['SEPTET_ENGINES_DIR'] ?? join(septetFolder, 'engines');
  const path = options.path ?? process.env['PATH'] ?? '';
  const programs = new Map<EngineName, string>();
  const tooOld: string[] = [];
  for (const name of names) {
    const installed = await probePath(name, path);
    const { program } = installed.program ? installed : await probePath(name, join(folder, 'bin'));
    if (program !== undefined) programs.set(name, program);
    tooOld.push(...installed.tooOld);
  }
  const isMissing = (name: EngineName): boolean => !programs.has(name);
  if (!names.some(isMissing)) return programs;
  const report = options.report ?? (() => undefined);
  const fetched = await fetchEngines(names.filter(isMissing), folder, report);
  for (const [name, program] of fetched) programs.set(name, program);
  if (names.some(isMissing)) throw missingEngines(names.filter(isMissing), tooOld);
  return programs;
}

/** By the means of this system; an empty map where it has none that we know. */
async function fetchEngines(
  names: readonly EngineName[],
  folder: string,
  report: (line: string) => void,
): Promise<ReadonlyMap<EngineName, string>> {
  if (process.platform === 'darwin') return fetchFromHomebrew(names, report);
  const release = readDebianRelease();
  const apt = await commandOutput('apt-get', ['--version']);
  if (release === undefined || !apt.succeeded) return new Map();
  return fetchFromDebian(names, release, folder, report);
}
