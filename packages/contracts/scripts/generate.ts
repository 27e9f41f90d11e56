/**
 * Writes the models and types of all APIs from the installed AWS SDK client packages.
 *
 *     node packages/contracts/scripts/generate.ts            writes what changed
 *     node packages/contracts/scripts/generate.ts --check    names what is stale, exits 1
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { apiSources } from './api-sources.ts';
import { readModel } from './read-model.ts';
import { renderApis } from './render-apis.ts';
import { renderModel } from './render-model.ts';
import { renderTypes } from './render-types.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const sourceFolder = new URL('../src/', import.meta.url);

async function renderAll(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const models = [];
  for (const source of apiSources) {
    const model = await readModel(source);
    models.push(model);
    files.set(`${source.api}/model.gen.ts`, renderModel(model, source.npmPackage));
    files.set(`${source.api}/types.gen.ts`, renderTypes(model, source.npmPackage));
  }
  files.set('apis.gen.ts', renderApis(models));
  return files;
}

async function isCurrent(path: string, content: string): Promise<boolean> {
  try {
    return (await readFile(new URL(path, sourceFolder), 'utf8')) === content;
  } catch {
    return false;
  }
}

const stale: [string, string][] = [];
for (const [path, content] of await renderAll()) {
  if (!(await isCurrent(path, content))) stale.push([path, content]);
}

for (const [path, content] of stale) {
  process.stdout.write(`${options.check ? 'stale' : 'wrote'} packages/contracts/src/${path}\n`);
  if (options.check) continue;
  const url = new URL(path, sourceFolder);
  await mkdir(new URL('.', url), { recursive: true });
  await writeFile(url, content);
}
if (options.check && stale.length > 0) process.exitCode = 1;
