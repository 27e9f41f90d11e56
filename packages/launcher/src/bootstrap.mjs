// @ts-check
// The only file that runs on whatever Node the machine has, before anything is installed. It brings the pinned
// toolchain and the packages up to date below the checkout, and hands over to cli.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryFolder = resolve(fileURLToPath(import.meta.url), '../../../..');
const septetFolder = join(repositoryFolder, '.septet');
const toolchainFolder = join(septetFolder, 'toolchain');
const OLDEST_NODE = 20;

/** Ends with one sentence. @returns {never} */
function refuse(/** @type {string} */ sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function report(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

function read(/** @type {string} */ path) {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    refuse(`Septet needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}.`);
  }
}

/** The npm package that holds nothing but this platform's Node; it needs no install script. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** @returns {unknown} */
function installedVersion(/** @type {string} */ packageName) {
  const manifest = join(toolchainFolder, 'node_modules', packageName, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** The exact versions that package.json asks for; npm and pnpm leave that to us there. */
function readPins() {
  const { runtime, packageManager } = JSON.parse(read('package.json')).devEngines;
  return { node: String(runtime.version), pnpm: String(packageManager.version) };
}

function ensureToolchain() {
  const pins = readPins();
  if (installedVersion(nodePackage) === pins.node && installedVersion('pnpm') === pins.pnpm) return;
  report(`Fetching Node ${pins.node} and pnpm ${pins.pnpm} from npm …`);
  const draft = `${toolchainFolder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
  } catch (error) {
    refuse(
      `Septet keeps what it downloads in ${septetFolder}, which cannot be written: ${messageOf(error)}`,
    );
  }
  const wanted = [`${nodePackage}@${pins.node}`, `pnpm@${pins.pnpm}`];
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...wanted],
    {
      cwd: draft,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (npm.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    refuse(`npm could not fetch ${wanted.join(' and ')}: ${failureOf(npm)}`);
  }
  // The old one may be in use by another command, which goes on with its open files.
  const retired = `${draft}.old`;
  if (existsSync(toolchainFolder)) renameSync(toolchainFolder, retired);
  renameSync(draft, toolchainFolder);
  rmSync(retired, { recursive: true, force: true });
}

/** Everything that decides what `pnpm install` does. */
function installInputs() {
  const manifests = ['packages', 'services'].flatMap((folder) =>
    readdirSync(join(repositoryFolder, folder))
      .map((name) => `${folder}/${name}/package.json`)
      .filter((path) => existsSync(join(repositoryFolder, path))),
  );
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()];
}

function ensurePackages(/** @type {NodeJS.ProcessEnv} */ env) {
  const hash = createHash('sha256');
  for (const path of installInputs()) hash.update(path).update(read(path));
  const stamp = `${hash.digest('hex')}\n`;
  const stampFile = join(repositoryFolder, 'node_modules/.septet-install');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  report('Installing packages …');
  const pnpm = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: repositoryFolder,
    encoding: 'utf8',
    env: { ...env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (pnpm.status !== 0) {
    refuse(`pnpm could not install the packages: ${failureOf(pnpm)}`);
  }
  writeFileSync(stampFile, stamp);
}

/** What went wrong, in the package manager's own words, and what to do about it where that is known. */
function failureOf(/** @type {import('node:child_process').SpawnSyncReturns<string>} */ run) {
  if (run.error !== undefined) return messageOf(run.error);
  const lines = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.find((line) => /ENOSPC|EACCES|ERR_PNPM|reason:| not found/.test(line)) ??
    lines.find((line) => /npm error (?!code|errno|syscall)/.test(line));
  const said = (telling ?? lines[lines.length - 1] ?? `exit ${run.status}`).trim();
  const isNetwork = /FETCH|network|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|proxy|registry/i.test(
    lines.join(' '),
  );
  return isNetwork
    ? `${said} (check the network, and the registry and proxy settings of npm)`
    : said;
}

function messageOf(/** @type {unknown} */ error) {
  return error instanceof Error ? error.message : String(error);
}

/** Runs the command and ends as it ends. */
function handOver(/** @type {NodeJS.ProcessEnv} */ env) {
  const cli = join(repositoryFolder, 'packages/launcher/src/cli.ts');
  const child = spawn(
    join(toolchainFolder, 'node_modules/.bin/node'),
    [cli, ...process.argv.slice(2)],
    {
      env,
      // The channel carries nothing: it closes when this process dies, which is how the command notices.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // Killed with -9, npm cannot tell us, but we are somebody else's child then.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  }
  child.on('error', (error) => refuse(`Node could not be run: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
  });
}

requireNode();
ensureToolchain();
const bins = [
  join(toolchainFolder, 'node_modules/.bin'),
  join(repositoryFolder, 'node_modules/.bin'),
];
const environment = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) };
ensurePackages(environment);
handOver(environment);
