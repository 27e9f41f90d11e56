import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { percentEncode } from './object-name.ts';

/** File systems take 255 bytes; a marker and a temporary name's worth stay free. */
const MAX_COMPONENT_LENGTH = 200;
/** Ends the name of a folder that holds the rest of a long name; no encoded name has it. */
const FOLDER_MARKER = '~';

/** The first two hex digits of the name's SHA-256: no folder holds more than a 256th of all objects. */
export function shardOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 2);
}

/**
 * Where an object's file is, relative to its shard. Only `a-z 0-9 _ -` stand for themselves: no name leads out of the
 * shard, and names that differ in case only stay apart on file systems that ignore it.
 */
export function fileOf(name: string): string {
  const encoded = name.replace(/[^a-z0-9_-]+/g, percentEncode);
  const components = encoded.match(new RegExp(`.{1,${MAX_COMPONENT_LENGTH}}`, 'g')) ?? [];
  const last = components.pop() ?? '';
  return join(...components.map((component) => component + FOLDER_MARKER), last);
}

/** The name whose file this is; undefined for a file that is not ours. */
export function nameOf(file: string): string | undefined {
  const encoded = file.replace(/~[\\/]/g, '');
  if (!/^(?:[a-z0-9_-]|%[0-9a-f]{2})+$/.test(encoded)) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    // URIError: not UTF-8, so not ours either.
    return undefined;
  }
}
