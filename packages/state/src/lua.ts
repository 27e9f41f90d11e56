import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface ScriptOptions {
  /**
   * The script adds data: it answers 503 while the server's memory is over the admission
   * mark, and the server refuses it at maxmemory. All others go on, so that memory can be freed.
   */
  readonly grows?: boolean;
  /** Bulk replies arrive as Buffers instead of UTF-8 text. */
  readonly replyBuffers?: boolean;
}

/** One Lua file, includes resolved, ready to be sent as EVALSHA. */
export interface Script {
  /** File name without `.lua`, for errors and metrics. */
  readonly name: string;
  readonly source: string;
  readonly sha: string;
  readonly grows: boolean;
  readonly replyBuffers: boolean;
  /** Includes once.lua and calls `once()`: it may be committed. Any other script may only read. */
  readonly guarded: boolean;
}

const INCLUDE = /^---\s*@include\s+"([^"]+)"\s*$/gm;
const OWN_FOLDER = new URL('./lua/', import.meta.url);

/**
 * Loads a Lua file. `--- @include "name.lua"` lines are replaced by that file, looked up beside the
 * including file and then among this package's (now.lua, once.lua, outbox.lua); a file is included once.
 * Throws when a file is missing or when a script includes once.lua without calling `once()`.
 */
export function loadScript(url: URL, options: ScriptOptions = {}): Script {
  const included = new Set<string>();
  const body = resolveIncludes(url, included);
  const guarded = included.has('once.lua');
  if (guarded && !/(?<!function )\bonce\(\)/.test(body.replace(/--.*/g, ''))) {
    throw new Error(`${url.pathname} includes once.lua but never calls once()`);
  }
  const grows = options.grows ?? false;
  // The server itself enforces what the script declares: no writes in a read, no growth at maxmemory.
  const flags = guarded ? (grows ? '' : ' flags=allow-oom') : ' flags=no-writes';
  const source = `#!lua${flags}\n${body}`;
  return {
    name: basename(url.pathname, '.lua'),
    source,
    sha: createHash('sha1').update(source).digest('hex'),
    grows,
    replyBuffers: options.replyBuffers ?? false,
    guarded,
  };
}

function resolveIncludes(url: URL, included: Set<string>): string {
  return readFileSync(url, 'utf8').replace(INCLUDE, (_line, name: string) => {
    if (included.has(name)) return '';
    included.add(name);
    const beside = new URL(name, url);
    return resolveIncludes(existsSync(beside) ? beside : new URL(name, OWN_FOLDER), included);
  });
}
