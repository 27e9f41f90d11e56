import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandOutput } from './command-output.ts';
import { ENGINES, type EngineName } from './engine-catalog.ts';
import { findVersion, isAtLeast } from './engine-version.ts';

/** What the folders of a PATH hold of an engine. */
export interface EngineProbe {
  /** New enough, and it runs. */
  readonly program: string | undefined;
  /** `/usr/bin/redis-server is 7.0.15` for each one that is not. */
  readonly tooOld: readonly string[];
}

/** Looks for an engine in `path`, as in the PATH variable, and asks each candidate for its version. */
export async function probePath(name: EngineName, path: string): Promise<EngineProbe> {
  const folders = path.split(delimiter).filter((entry) => entry !== '');
  const tooOld: string[] = [];
  for (const { program, floor } of ENGINES[name].programs) {
    for (const candidate of folders.map((folder) => join(folder, program))) {
      const version = await readEngineVersion(candidate);
      if (version === undefined) continue;
      if (isAtLeast(version, floor)) return { program: candidate, tooOld };
      tooOld.push(`${candidate} is ${version}`);
    }
  }
  return { program: undefined, tooOld };
}

/** The version of a program, undefined when it is not there or does not run. */
export async function readEngineVersion(program: string): Promise<string | undefined> {
  if (!existsSync(program)) return undefined;
  const output = await commandOutput(program, ['--version']);
  return output.succeeded ? findVersion(output.text) : undefined;
}
