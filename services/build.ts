import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const repositoryFolder = resolve(import.meta.dirname, '..');

/** Where the bundles go: `<service>.js`, `all-in-one.js`, what they share, `lua/` and `assets/`. */
export const distFolder = join(repositoryFolder, 'dist');

const MANIFEST = 'build.json';

/** Our code is inside the bundles, and so is what it depends on: a machine needs Node and `dist/`, no more. */
const NODE_BUILTINS_BANNER = `import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);`;

/**
 * Bundles every service into an ES module of its own, and all of them into `all-in-one.js`, unless `dist/` is
 * newer than everything it was built from. Returns whether it had to.
 */
export async function buildServices(report: (line: string) => void): Promise<boolean> {
  const scripts = findScripts();
  if (await isUpToDate(scripts)) return false;
  report('Building …');
  const { metafile, outputFiles, assets } = await bundle();
  await rm(distFolder, { recursive: true, force: true });
  await mkdir(join(distFolder, 'lua'), { recursive: true });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  for (const script of scripts) {
    await copyFile(join(repositoryFolder, script), join(distFolder, 'lua', basename(script)));
  }
  await mkdir(join(distFolder, 'assets'));
  for (const asset of assets) await copyFile(asset, join(distFolder, 'assets', basename(asset)));
  const sources = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules'));
  const manifest = JSON.stringify(await fingerprint([...sources, ...scripts]));
  await writeFile(join(distFolder, MANIFEST), manifest);
  return true;
}

async function bundle() {
  // Most starts need no bundler.
  const esbuild = await import('esbuild');
  const assets = new Set<string>();
  try {
    const built = await esbuild.build({
      absWorkingDir: repositoryFolder,
      entryPoints: findEntryPoints(),
      outdir: distFolder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      sourcemap: 'linked',
      sourcesContent: false,
      metafile: true,
      // Only a build that succeeded replaces the one before.
      write: false,
      banner: { js: NODE_BUILTINS_BANNER },
      plugins: [filesBesideBundle(assets)],
      logLevel: 'warning',
    });
    return { ...built, assets };
  } finally {
    await esbuild.stop();
  }
}

/** `queue-svc` → its main.ts; the name of the bundle is the name of the folder. */
function findEntryPoints(): Record<string, string> {
  const mains = globSync('services/*-svc/src/main.ts', { cwd: repositoryFolder });
  return {
    ...Object.fromEntries(mains.map((main) => [basename(dirname(dirname(main))), main])),
    'all-in-one': 'services/all-in-one.ts',
  };
}

/** Lua files share one folder, so that a script's includes are beside it; two of a name cannot. */
function findScripts(): readonly string[] {
  const scripts = globSync('{packages,services}/*/src/**/*.lua', { cwd: repositoryFolder }).sort();
  const owners = new Map<string, string>();
  for (const script of scripts) {
    const owner = owners.get(basename(script));
    if (owner !== undefined) throw new Error(`${owner} and ${script} need different names`);
    owners.set(basename(script), script);
  }
  return scripts;
}

/**
 * What the sources read beside themselves. `new URL('…/x.lua', import.meta.url)` means a file beside the source; a
 * bundle has it in `lua/`. `import.meta.resolve('package/x.css')` means a file of an npm package; it is noted in
 * `assets`, and a bundle has it in `assets/`.
 */
function filesBesideBundle(assets: Set<string>): Plugin {
  return {
    name: 'files-beside-bundle',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](packages|services)[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source
          .replaceAll(
            /new URL\(\s*(['"`])[^'"`]*?([^/'"`]+\.lua)\1,\s*import\.meta\.url,?\s*\)/g,
            "new URL('./lua/$2', import.meta.url)",
          )
          .replaceAll(/import\.meta\.resolve\(\s*'([^']+)',?\s*\)/g, (_call, file: string) => {
            const asset = createRequire(path).resolve(file);
            assets.add(asset);
            return `new URL('./assets/${basename(asset)}', import.meta.url).href`;
          });
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** Sizes and times rather than contents: this runs at every start. */
async function fingerprint(paths: readonly string[]): Promise<Record<string, string>> {
  const inputs = [
    ...paths,
    'services/build.ts',
    'pnpm-lock.yaml',
    ...Object.values(findEntryPoints()),
  ];
  const entries = inputs.toSorted().map(async (path): Promise<[string, string]> => {
    const file = join(repositoryFolder, path);
    if (!existsSync(file)) return [path, 'gone'];
    const { mtimeMs, size } = await stat(file);
    return [path, `${mtimeMs} ${size}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function isUpToDate(scripts: readonly string[]): Promise<boolean> {
  const file = join(distFolder, MANIFEST);
  if (!existsSync(file)) return false;
  const built: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof built !== 'object' || built === null) return false;
  const now = await fingerprint([...Object.keys(built), ...scripts]);
  return digest(now) === digest(built);
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

if (import.meta.main) await buildServices((line) => console.error(line));
