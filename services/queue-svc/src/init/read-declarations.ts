import { readFile } from 'node:fs/promises';
import { types } from 'node:util';
import { ConfigError } from '@septet/service-kit/config';
import {
  parseDeclarations,
  type DeclarationDefaults,
  type QueueDeclaration,
} from './queue-declaration.ts';

/**
 * @param setting the JSON itself, which begins with a brace, or the path of a file with it
 * @throws ConfigError when there is no such file, or it says something else
 */
export async function readDeclarations(
  setting: string,
  defaults: DeclarationDefaults,
): Promise<readonly QueueDeclaration[]> {
  const json = setting.trimStart().startsWith('{') ? setting : await readText(setting);
  return parseDeclarations(parseJson(json), defaults);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    throw new ConfigError(`SEPTET_INIT: the file cannot be read (${error.message}).`, {
      cause: error,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigError(`SEPTET_INIT is not JSON: ${error.message}.`, { cause: error });
  }
}
