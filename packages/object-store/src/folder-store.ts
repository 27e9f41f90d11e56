import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { serviceUnavailable } from '@septet/contracts/common-errors';
import { CallScope, streamWithin, untilOver, withinLimits } from './call-scope.ts';
import { fileOf, nameOf, shardOf } from './folder-layout.ts';
import { lockFolder } from './folder-lock.ts';
import { checkObjectName } from './object-name.ts';
import {
  ObjectStoreRefused,
  type CallLimits,
  type ListOptions,
  type ObjectPage,
  type ObjectStore,
  type ObjectStoreClock,
  type StoredObject,
} from './object-store.ts';
import { oneChunk } from './pieces.ts';

/** A page looks at so many files for each object that it may hold. */
const LOOKS_PER_OBJECT = 10;
const READ_BYTES = 512 * 1024;

/**
 * Objects as files: `objects/<shard>/<encoded name>`. A put writes to `new/`, syncs the file, renames it and syncs the
 * folder, so that a name always means a whole object.
 *
 * @throws ObjectStoreRefused when another process uses the folder, or it cannot be written to
 */
export async function openFolderStore(path: string, clock: ObjectStoreClock): Promise<ObjectStore> {
  await using opened = new AsyncDisposableStack();
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const lock = opened.adopt(lockFolder(path, join(path, 'lock')), ({ release }) => release());
    const unfinished = join(path, 'new');
    // What a killed process was writing; nobody was told that it is there.
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await mkdir(join(path, 'objects'), { recursive: true, mode: 0o700 });
    await syncFolder(path);
    opened.move();
    return new FolderStore(path, clock, lock);
  } catch (cause) {
    if (systemCodeOf(cause) === undefined) throw cause;
    throw new ObjectStoreRefused(`The object folder ${path} cannot be used.`, { cause });
  }
}

class FolderStore implements ObjectStore {
  readonly #objects: string;
  readonly #unfinished: string;
  readonly #clock: ObjectStoreClock;
  readonly #lock: { release(): void };
  /** Shards whose folder is on disk, or on its way there. */
  readonly #shards = new Map<string, Promise<void>>();
  #temporaries = 0;

  constructor(path: string, clock: ObjectStoreClock, lock: { release(): void }) {
    this.#objects = join(path, 'objects');
    this.#unfinished = join(path, 'new');
    this.#clock = clock;
    this.#lock = lock;
  }

  put(name: string, bytes: Uint8Array, limits: CallLimits): Promise<void> {
    return this.putStream(name, oneChunk(bytes), limits);
  }

  async putStream(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    limits: CallLimits,
  ): Promise<void> {
    const file = this.#fileOf(name);
    await withinLimits(this.#clock, limits, async (scope) => {
      this.#temporaries += 1;
      const temporary = join(this.#unfinished, String(this.#temporaries));
      try {
        await writeDurably(temporary, untilOver(scope, chunks));
        scope.signal.throwIfAborted();
        await this.#moveIn(temporary, file, shardOf(name));
      } catch (error) {
        // The folder may have been taken from under us.
        this.#shards.delete(join(this.#objects, shardOf(name)));
        // Best effort: the next start removes what stays.
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
      }
    });
  }

  async get(name: string, limits: CallLimits): Promise<Uint8Array | undefined> {
    const file = this.#fileOf(name);
    return await withinLimits(this.#clock, limits, async ({ signal }) => {
      return await unlessMissing(readFile(file, { signal }));
    });
  }

  async getStream(
    name: string,
    limits: CallLimits,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const file = this.#fileOf(name);
    const scope = new CallScope(this.#clock, limits);
    try {
      const readable = await scope.race(() => unlessMissing(openToRead(file, scope.signal)));
      if (readable !== undefined) return streamWithin(scope, chunksOnDisk(readable));
    } catch (error) {
      scope[Symbol.dispose]();
      throw error;
    }
    scope[Symbol.dispose]();
    return undefined;
  }

  async delete(name: string, limits: CallLimits): Promise<void> {
    const file = this.#fileOf(name);
    await withinLimits(this.#clock, limits, () => unlessMissing(unlink(file)));
  }

  async list(prefix: string, { after, limit, ...limits }: ListOptions): Promise<ObjectPage> {
    return await withinLimits(this.#clock, limits, async ({ signal }) => {
      const objects: StoredObject[] = [];
      let looks = limit * LOOKS_PER_OBJECT;
      for await (const { name, file } of this.#filesAfter(after)) {
        signal.throwIfAborted();
        if (name.startsWith(prefix)) {
          const found = await unlessMissing(stat(file));
          if (found !== undefined) {
            objects.push({ name, bytes: found.size, modifiedMs: Math.floor(found.mtimeMs) });
          }
        }
        looks -= 1;
        if (objects.length === limit || looks === 0) return { objects, next: name };
      }
      return { objects, next: undefined };
    });
  }

  /** What was unfinished went when the folder was opened, and a put that fails cleans up after itself. */
  removeUnfinished(): Promise<number> {
    return Promise.resolve(0);
  }

  close(): Promise<void> {
    this.#lock.release();
    return Promise.resolve();
  }

  #fileOf(name: string): string {
    checkObjectName(name);
    return join(this.#objects, shardOf(name), fileOf(name));
  }

  async #moveIn(temporary: string, file: string, shard: string): Promise<void> {
    const shardFolder = join(this.#objects, shard);
    await onDisk(this.#ensureShard(shardFolder));
    const folder = dirname(file);
    if (folder !== shardFolder) await onDisk(mkdir(folder, { recursive: true, mode: 0o700 }));
    await onDisk(rename(temporary, file));
    // The file's own folder first, then those that a long name added above it.
    for (let at = folder; at.length >= shardFolder.length; at = dirname(at)) {
      await onDisk(syncFolder(at));
    }
  }

  /** The shard's folder, itself durable before anything in it is acknowledged. */
  #ensureShard(folder: string): Promise<void> {
    const known = this.#shards.get(folder);
    if (known !== undefined) return known;
    const created = mkdir(folder, { recursive: true, mode: 0o700 })
      .then(() => syncFolder(this.#objects))
      .catch((error: unknown) => {
        this.#shards.delete(folder);
        throw error;
      });
    this.#shards.set(folder, created);
    return created;
  }

  /** All files behind the one that `after` names: by shard, then by name. */
  async *#filesAfter(
    after: string | undefined,
  ): AsyncGenerator<{ readonly name: string; readonly file: string }, void, undefined> {
    const firstShard = after === undefined ? '' : shardOf(after);
    const shards = (await onDisk(readdir(this.#objects))).filter((shard) => shard >= firstShard);
    for (const shard of shards.toSorted()) {
      const folder = join(this.#objects, shard);
      const entries = await onDisk(readdir(folder, { recursive: true, withFileTypes: true }));
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => ({ file, name: nameOf(relative(folder, file)) }));
      for (const { name, file } of files.toSorted((left, right) =>
        compare(left.name, right.name),
      )) {
        const isBehind = shard !== firstShard || after === undefined || compare(name, after) > 0;
        if (name !== undefined && isBehind) yield { name, file };
      }
    }
  }
}

async function writeDurably(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await using file = await onDisk(open(path, 'wx', 0o600));
  for await (const chunk of chunks) {
    // Goes on where the chunk before ended.
    await onDisk(file.writeFile(chunk));
  }
  await onDisk(file.sync());
}

/** Makes the folder's entries durable. */
async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync();
}

/** Open from now on, so that an object that is replaced or deleted meanwhile is still read to its end. */
function openToRead(path: string, signal: AbortSignal): Promise<ReadStream> {
  const stream = createReadStream(path, { signal, highWaterMark: READ_BYTES });
  // The deadline also closes a file that nobody reads; who does read still sees the error.
  stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream));
    stream.once('error', reject);
  });
}

async function* chunksOnDisk(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await onDisk(iterator.next());
      if (step.done === true) return;
      if (step.value instanceof Uint8Array) yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** What the file system refuses (full, read-only, unmounted, broken) is a store that is away. */
async function onDisk<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw systemCodeOf(error) === undefined ? error : serviceUnavailable(undefined, error);
  }
}

async function unlessMissing<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT') return undefined;
    throw code === undefined ? error : serviceUnavailable(undefined, error);
  }
}

/** `ENOSPC`; undefined for errors that do not come from the operating system. */
function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (!('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function compare(left: string | undefined, right: string | undefined): number {
  const [a, b] = [left ?? '', right ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
