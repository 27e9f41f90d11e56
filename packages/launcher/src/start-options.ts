import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { Refusal } from './refusal.ts';
import { septetFolder } from './repository.ts';

/** How `npm start` was asked to run. */
export interface StartOptions {
  readonly port: number;
  /** Absolute. */
  readonly dataFolder: string;
  readonly auth: 'enforce' | 'open';
  readonly durability: 'relaxed' | 'fsync';
  /** What to declare at start: JSON, or the path of a file with it. */
  readonly init: string | undefined;
}

export const startHelp = `Usage: npm start -- [options]

Runs Septet on this machine: all services in one process, with nats-server and Valkey beside it.

  --port N             port of the endpoint (SEPTET_PORT, default 4566)
  --data-dir FOLDER    where everything is kept (SEPTET_DATA_DIR, default .septet)
  --auth MODE          enforce: requests must be signed with a key of Septet's; open: any signature
                       will do, for throw-away test runs (SEPTET_AUTH, default enforce)
  --durability LEVEL   fsync: what was acknowledged survives a power cut; relaxed: it survives the kill
                       of any process (SEPTET_DURABILITY, default fsync)
  --init FILE          JSON that declares the queues to be there, as the README shows (SEPTET_INIT, which
                       may also be the JSON itself)
  --help               this text

Every other variable of the services is passed on to them; the README lists them.
`;

/**
 * Options first, then environment variables, then defaults; undefined when the help text was asked for.
 *
 * @throws Refusal for an option or a value that does not exist
 */
export function parseStartOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): StartOptions | undefined {
  const values = parseOptions(args);
  if (values.help === true) return undefined;
  return {
    port: parsePort(values.port ?? (env['SEPTET_PORT'] || '4566')),
    dataFolder: resolve(values['data-dir'] ?? (env['SEPTET_DATA_DIR'] || septetFolder)),
    auth: parseChoice('--auth', values.auth ?? (env['SEPTET_AUTH'] || 'enforce'), [
      'enforce',
      'open',
    ]),
    durability: parseChoice(
      '--durability',
      values.durability ?? (env['SEPTET_DURABILITY'] || 'fsync'),
      ['relaxed', 'fsync'],
    ),
    init: parseInit(values.init, env['SEPTET_INIT']),
  };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        auth: { type: 'string' },
        durability: { type: 'string' },
        init: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    if (!types.isNativeError(error) || !('code' in error)) throw error;
    // parseArgs says "Unknown option '--x'. To specify a positional argument …": the first sentence is ours.
    const sentence = error.message.split('. ')[0];
    throw new Refusal(`${sentence}; npm start -- --help lists the options.`, { cause: error });
  }
}

/** Looked for here already, so that a wrong path is refused before anything starts. */
function parseInit(file: string | undefined, variable: string | undefined): string | undefined {
  if (file === undefined) return variable || undefined;
  const path = resolve(file);
  if (existsSync(path)) return path;
  throw new Refusal(`--init names ${path}, and there is no such file.`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(`--port is '${text}' and must be a whole number from 1 to 65535.`);
}

function parseChoice<const Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new Refusal(`${option} is '${text}' and must be one of ${choices.join(', ')}.`);
}
