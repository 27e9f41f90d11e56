import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's own: old enough to speak the query protocol. The PATH may have newer ones, which speak JSON. */
const DEBIAN_FOLDER = '/usr/bin';
const DEBIAN_PACKAGES = ['awscli', 'python3-boto3'];

/**
 * Every AWS CLI of this machine. Installs Debian's where there is none and we are root.
 *
 * @throws Error a sentence that says what to install
 */
export async function findAwsClis(): Promise<readonly string[]> {
  return findPrograms('aws', async (program) => (await run(program, ['--version'])).stdout);
}

/**
 * Every Python of this machine that has boto3. Installs Debian's where there is none and we are root.
 *
 * @throws Error a sentence that says what to install
 */
export async function findPythonsWithBoto3(): Promise<readonly string[]> {
  return findPrograms('python3', (program) => run(program, ['-c', 'import boto3']));
}

async function findPrograms(
  name: string,
  probe: (program: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const folders = [DEBIAN_FOLDER, ...(process.env['PATH'] ?? '').split(delimiter)];
  const find = async (): Promise<readonly string[]> => {
    const programs = new Map<string, string>();
    for (const candidate of folders.map((folder) => join(folder, name))) {
      if (!existsSync(candidate)) continue;
      const runs = await probe(candidate).then(
        () => true,
        () => false,
      );
      if (runs && !programs.has(realpathSync(candidate))) {
        programs.set(realpathSync(candidate), candidate);
      }
    }
    return [...programs.values()];
  };
  const found = await find();
  if (found.some((program) => program.startsWith(DEBIAN_FOLDER))) return found;
  await installDebianPackages();
  const installed = await find();
  if (installed.length > 0) return installed;
  throw new Error(
    `The conformance suite calls Septet with the AWS CLI and boto3, and this machine lacks one of them: ` +
      `install them by "apt-get install ${DEBIAN_PACKAGES.join(' ')}".`,
  );
}

async function installDebianPackages(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Two test files may come here at the same time.
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...lock, 'update', '-q'], { env });
  await run(
    'apt-get',
    [...lock, 'install', '-q', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES],
    { env, maxBuffer: 64 * 1024 * 1024 },
  );
}
