import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { eventually } from '../src/eventually.ts';

test('an engine dies with the process that started it, also by kill -9', async () => {
  const valkey = join(import.meta.dirname, '../src/valkey.ts');
  const script = `
    import { startValkey } from ${JSON.stringify(valkey)};
    console.log((await startValkey()).pid);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: parent.stdout }), 'line');
  const pid = Number(line);
  expect(process.kill(pid, 0)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(() => !isAlive(pid), { what: 'the end of the engine' });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
