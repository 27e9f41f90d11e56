import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { EngineName } from './engine-catalog.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes a program of the engine's name into the folder `bin`; it becomes the one unpacked in `root`, with the
 * libraries that came along. It finds them relative to itself, so that the checkout may be moved.
 */
export async function writeEngineWrapper(
  name: EngineName,
  root: string,
  bin: string,
): Promise<string> {
  const program = ['usr/bin', 'usr/sbin']
    .map((place) => join(root, place, name))
    .find((path) => existsSync(path));
  if (program === undefined) throw new Refusal(`The package of ${name} holds no such program.`);
  const engines = dirname(bin);
  const place = (path: string): string => `"$engines"/'${relative(engines, path)}'`;
  const libraryFolders = await findLibraryFolders(root);
  const lines = [
    '#!/bin/sh',
    'engines=$(dirname "$(dirname "$(readlink -f "$0")")")',
    ...(libraryFolders.length > 0
      ? [`export LD_LIBRARY_PATH=${libraryFolders.map(place).join(':')}`]
      : []),
    `exec ${place(program)} "$@"`,
  ];
  await mkdir(bin, { recursive: true });
  const path = join(bin, name);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${lines.join('\n')}\n`);
  await chmod(draft, 0o755);
  await rename(draft, path);
  return path;
}

/** `usr/lib/x86_64-linux-gnu` and its like. */
async function findLibraryFolders(root: string): Promise<readonly string[]> {
  const libraries = join(root, 'usr/lib');
  if (!existsSync(libraries)) return [];
  const entries = await readdir(libraries);
  return entries
    .filter((entry) => entry.includes('-linux-'))
    .map((entry) => join(libraries, entry));
}
