import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DebianPackages } from './debian-packages.ts';
import type { DebianRelease } from './debian-release.ts';
import { describeEngines, ENGINES, type EngineName } from './engine-catalog.ts';
import { readEngineVersion } from './engine-probe.ts';
import { isAtLeast } from './engine-version.ts';
import { writeEngineWrapper } from './engine-wrapper.ts';

/**
 * Fetches engines from newer suites of the machine's distribution into `folder`, without root. Those that
 * no suite has for this machine are left out.
 *
 * @throws Refusal when the packages cannot be reached
 */
export async function fetchFromDebian(
  names: readonly EngineName[],
  release: DebianRelease,
  folder: string,
  report: (line: string) => void,
): Promise<ReadonlyMap<EngineName, string>> {
  report(`Fetching ${describeEngines(names)} from newer suites of ${release.id} (about 40 MB) …`);
  const area = join(folder, `apt-${process.pid}`);
  await mkdir(area, { recursive: true });
  try {
    const packages = await DebianPackages.open(area, release);
    const programs = new Map<EngineName, string>();
    for (const name of names) {
      const program = await fetchNewest(name, packages, area, folder);
      if (program === undefined) continue;
      report(`Fetched ${name} ${await readEngineVersion(program)}.`);
      programs.set(name, program);
    }
    return programs;
  } finally {
    // The indexes are ten times the size of the programs, and stale tomorrow.
    await rm(area, { recursive: true, force: true });
  }
}

/** The newest one that runs: that a package's dependencies are met does not say so yet. */
async function fetchNewest(
  name: EngineName,
  packages: DebianPackages,
  area: string,
  folder: string,
): Promise<string | undefined> {
  const { debianPackage, programs } = ENGINES[name];
  const [{ floor }] = programs;
  for (const candidate of await packages.candidates(debianPackage)) {
    if (!isAtLeast(candidate.version, floor)) continue;
    const closure = await packages.closure(candidate);
    if (closure === undefined) continue;
    const unpacked = join(area, name);
    await packages.unpack(closure, unpacked);
    const kept = join(folder, `${name}-${candidate.version.replace(/[^\w.+-]/g, '_')}`);
    await rm(kept, { recursive: true, force: true });
    await rename(unpacked, kept);
    const program = await writeEngineWrapper(name, kept, join(folder, 'bin'));
    const version = await readEngineVersion(program);
    if (version !== undefined && isAtLeast(version, floor)) return program;
    await rm(program);
    await rm(kept, { recursive: true });
  }
  return undefined;
}
