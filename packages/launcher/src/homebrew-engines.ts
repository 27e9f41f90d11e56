import { join } from 'node:path';
import { commandOutput } from './command-output.ts';
import { ENGINES, type EngineName } from './engine-catalog.ts';
import { probePath } from './engine-probe.ts';

/** Installs engines by Homebrew, which needs no root either; those it does not have are left out. Not run by us. */
export async function fetchFromHomebrew(
  names: readonly EngineName[],
  report: (line: string) => void,
): Promise<ReadonlyMap<EngineName, string>> {
  const programs = new Map<EngineName, string>();
  for (const name of names) {
    const { homebrewFormula } = ENGINES[name];
    report(`Installing ${homebrewFormula} by Homebrew …`);
    await commandOutput('brew', ['install', '--quiet', homebrewFormula]);
    const prefix = await commandOutput('brew', ['--prefix', homebrewFormula]);
    const { program } = await probePath(name, join(prefix.text.trim(), 'bin'));
    if (program !== undefined) programs.set(name, program);
  }
  return programs;
}
