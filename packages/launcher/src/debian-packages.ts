import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOutput } from './command-output.ts';
import type { DebianRelease } from './debian-release.ts';
import { fitsLibc, newestFirst, parsePackageRecords } from './package-records.ts';
import type { PackageDependency, PackageRecord } from './package-records.ts';
import { Refusal } from './refusal.ts';

/**
 * Packages of newer suites of this machine's own distribution, fetched by apt with sources, state and cache of
 * its own: no root is needed and the system's apt never sees any of it.
 */
export class DebianPackages {
  readonly #folder: string;
  readonly #libcVersion: string;

  private constructor(folder: string, libcVersion: string) {
    this.#folder = folder;
    this.#libcVersion = libcVersion;
  }

  /**
   * Fetches the indexes of every suite into `folder`. A suite that the mirror does not have is left out.
   *
   * @throws Refusal when no index could be had
   */
  static async open(folder: string, release: DebianRelease): Promise<DebianPackages> {
    await mkdir(join(folder, 'lists/partial'), { recursive: true });
    await mkdir(join(folder, 'cache/archives/partial'), { recursive: true });
    const sources = renderSources(await findMirror(release), release);
    await writeFile(join(folder, 'septet.sources'), sources);
    await writeFile(join(folder, 'apt.conf'), renderAptConfig(folder));
    const packages = new DebianPackages(folder, await readLibcVersion());
    const update = await packages.#apt('apt-get', ['update', '-q', '--allow-releaseinfo-change']);
    const indexes = await readdir(join(folder, 'lists'));
    if (!indexes.some((file) => file.includes('_Packages'))) {
      throw new Refusal(`The package indexes could not be fetched: ${lastError(update.text)}`);
    }
    return packages;
  }

  /** Every version of `name` that this machine's C library can run, the newest first. */
  async candidates(name: string): Promise<readonly PackageRecord[]> {
    const shown = await this.#apt('apt-cache', ['show', '--all-versions', name]);
    return newestFirst(parsePackageRecords(shown.text)).filter((record) =>
      fitsLibc(record, this.#libcVersion),
    );
  }

  /**
   * What has to be unpacked for `record` to run: itself, the packages that it is a part of, and the libraries
   * that this machine lacks, as `name=version`. Undefined when one of them is not to be had for this machine.
   */
  async closure(record: PackageRecord): Promise<readonly string[] | undefined> {
    const versions = new Map<string, string>();
    const isComplete = await this.#collect(record, versions);
    return isComplete ? [...versions].map(([name, version]) => `${name}=${version}`) : undefined;
  }

  async #collect(record: PackageRecord, versions: Map<string, string>): Promise<boolean> {
    if (versions.has(record.name)) return true;
    versions.set(record.name, record.version);
    for (const dependency of record.depends) {
      if (!(await this.#isNeeded(dependency))) continue;
      const choices = await this.candidates(dependency.name);
      const choice =
        dependency.relation === '='
          ? choices.find(({ version }) => version === dependency.version)
          : // The oldest: it was built nearest to the libraries that this machine has.
            choices.at(-1);
      if (choice === undefined || !(await this.#collect(choice, versions))) return false;
    }
    return true;
  }

  /** Other parts of the same source, and libraries; tools that only serve an installation are left out. */
  async #isNeeded({ name, relation }: PackageDependency): Promise<boolean> {
    if (relation === '=') return true;
    return name.startsWith('lib') && name !== 'libc6' && !(await isInstalled(name));
  }

  /**
   * Downloads `packages` (`name=version`) and unpacks them into `target`.
   *
   * @throws Refusal when a download fails
   */
  async unpack(packages: readonly string[], target: string): Promise<void> {
    const downloads = `${target}.download`;
    await mkdir(downloads, { recursive: true });
    const download = await this.#apt('apt-get', ['download', '-q', ...packages], downloads);
    if (!download.succeeded) {
      throw new Refusal(`${packages[0]} could not be downloaded: ${lastError(download.text)}`);
    }
    await mkdir(target, { recursive: true });
    for (const file of await readdir(downloads)) {
      const unpacked = await commandOutput('dpkg-deb', ['-x', join(downloads, file), target]);
      if (!unpacked.succeeded) {
        throw new Refusal(`${file} could not be unpacked: ${lastError(unpacked.text)}`);
      }
    }
  }

  #apt(program: string, args: readonly string[], cwd = this.#folder) {
    return commandOutput(program, ['-c', join(this.#folder, 'apt.conf'), ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'C' },
    });
  }
}

async function isInstalled(name: string): Promise<boolean> {
  const query = await commandOutput('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]);
  return (
    query.succeeded && query.text.includes('installed') && !query.text.includes('not-installed')
  );
}

/** Asks apt itself, which reads every format that its sources may have. */
async function findMirror(release: DebianRelease): Promise<string> {
  const targets = await commandOutput('apt-get', [
    'indextargets',
    '--no-release-info',
    '--format',
    '$(REPO_URI) $(RELEASE)',
    'Created-By: Packages',
  ]);
  const own = targets.text
    .split('\n')
    .map((line) => line.split(' '))
    .find(
      ([uri, suite]) =>
        suite === release.codename && uri !== undefined && !uri.startsWith('cdrom:'),
    );
  if (own?.[0] === undefined) {
    throw new Refusal(
      `The apt sources of this machine name no mirror for ${release.codename}, so newer packages cannot be fetched.`,
    );
  }
  return own[0];
}

/** In the format of sources.list(5), deb822 style. */
function renderSources(mirror: string, release: DebianRelease): string {
  const fields = [
    'Types: deb',
    `URIs: ${mirror}`,
    `Suites: ${release.suites.join(' ')}`,
    `Components: ${release.components.join(' ')}`,
    ...(release.keyring === undefined ? [] : [`Signed-By: ${release.keyring}`]),
  ];
  return `${fields.join('\n')}\n`;
}

/** Read after the system's own configuration, whose proxies and certificates stay in force. */
function renderAptConfig(folder: string): string {
  return `
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::Etc::sourcelist "${folder}/septet.sources";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "${folder}";
Dir::State::lists "${folder}/lists";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "${folder}/cache";
// Container images switch these off; without them each look-up reads all indexes again.
Dir::Cache::pkgcache "pkgcache.bin";
Dir::Cache::srcpkgcache "srcpkgcache.bin";
// As root apt would otherwise drop to a user who may not enter this folder.
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "3";
#clear Acquire::IndexTargets::deb::DEP-11;
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
`;
}

async function readLibcVersion(): Promise<string> {
  const output = await commandOutput('getconf', ['GNU_LIBC_VERSION']);
  return /[\d.]+/.exec(output.text)?.[0] ?? '0';
}

function lastError(text: string): string {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /^[EW]:/.test(line)) ?? lines.at(-1) ?? 'no reason was given';
}
