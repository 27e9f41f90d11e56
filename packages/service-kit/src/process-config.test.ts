import { readFile } from 'node:fs/promises';

import { expect, test } from '@jest/globals';

import { renderConfigTable } from './config.ts';
import { processConfig } from './process-config.ts';

test('the README shows the settings as the schema has them', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(renderConfigTable(processConfig));
});
