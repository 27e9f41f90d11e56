import type { ServiceModel } from '../src/shape.ts';
import { literal } from './render-model.ts';

/** The list of all APIs with what it takes to recognise a call, without their models. */
export function renderApis(models: readonly ServiceModel[]): string {
  return [
    '// Written by scripts/generate.ts from the AWS SDK client packages. Do not edit.\n',
    `import type { ApiEntry } from './api-entry.ts';\n`,
    '\n',
    'export const generatedApis: readonly ApiEntry[] = [\n',
    ...models.map(renderEntry),
    '];\n',
  ].join('');
}

function renderEntry(model: ServiceModel): string {
  const { api, service, title, signingName, targetPrefix, version, protocols } = model;
  const facts = {
    api,
    service,
    title,
    signingName,
    ...(targetPrefix !== undefined && { targetPrefix }),
    version,
    protocols,
  };
  return [
    '  {\n',
    ...Object.entries(facts).map(([key, value]) => `    ${key}: ${literal(value)},\n`),
    `    load: async () => (await import('./${api}/model.gen.ts')).model,\n`,
    '  },\n',
  ].join('');
}
