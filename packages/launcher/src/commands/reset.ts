import { rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lockFolder } from '../folder-lock.ts';
import { Refusal } from '../refusal.ts';
import { septetFolder } from '../repository.ts';

/** What `npm start` wrote into a data folder; what it downloaded stays. */
const DATA = [
  'valkey',
  'nats',
  'keys',
  'credentials',
  'valkey-server.conf',
  'nats-server.conf',
  'septet.log',
  'septet.log.1',
];

/** `npm run reset -- --yes [--data-dir FOLDER]`: forgets every message, queue and key. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { yes: { type: 'boolean' }, 'data-dir': { type: 'string' } },
  });
  const folder = resolve(values['data-dir'] ?? (process.env['SEPTET_DATA_DIR'] || septetFolder));
  if (values.yes !== true) {
    throw new Refusal(
      `This removes every queue, message and key in ${folder}; if you mean it, run npm run reset -- --yes.`,
    );
  }
  if (!existsSync(folder)) return 0;
  const lock = await lockFolder(folder);
  for (const name of DATA) await rm(join(folder, name), { recursive: true, force: true });
  lock.release();
  console.log(`${folder} is as new.`);
  return 0;
}
