import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createTempFolder } from '@septet/testkit/temp-folder';
import { ObjectStoreRefused } from '../src/object-store.ts';
import { describeObjectStore } from './conformance.ts';
import { contentOf, digest, inChunks } from './content.ts';
import { killWriters } from './crash.ts';
import { listAll, openAt, soon, type Rig } from './rig.ts';

async function openFolder(): Promise<Rig> {
  const folder = await createTempFolder();
  const url = pathToFileURL(join(folder.path, 'objects folder')).href;
  const store = await openAt(url);
  return {
    url,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

describe('a folder', () => {
  describeObjectStore(openFolder);

  test('keeps what was acknowledged, and nothing torn, when its process is killed', async () => {
    await using rig = await openFolder();
    await killWriters(rig, 6);
    const store = await openAt(rig.url);
    expect(await readdir(join(fileURLToPath(rig.url), 'new'))).toEqual([]);
    await store.close();
  }, 120_000);

  test('serves one process only', async () => {
    await using rig = await openFolder();
    await expect(openAt(rig.url)).rejects.toThrow(ObjectStoreRefused);
    await rig.store.close();
    const next = await openAt(rig.url);
    await next.close();
  });

  test('keeps objects over a restart', async () => {
    await using rig = await openFolder();
    await rig.store.put('kept', contentOf('kept', 100), soon());
    await rig.store.close();
    const store = await openAt(rig.url);
    expect(digest(await store.get('kept', soon()))).toBe(digest(contentOf('kept', 100)));
    await store.close();
  });

  test('answers 503 when the disk refuses, and leaves nothing unfinished', async () => {
    await using rig = await openFolder();
    const folder = fileURLToPath(rig.url);
    await rename(join(folder, 'objects'), join(folder, 'elsewhere'));
    await writeFile(join(folder, 'objects'), 'no folder');
    const refused = { code: 'ServiceUnavailable', status: 503 };
    const content = contentOf('refused', 100_000);
    await expect(rig.store.put('refused', content, soon())).rejects.toMatchObject(refused);
    await expect(rig.store.putStream('refused', inChunks(content), soon())).rejects.toMatchObject(
      refused,
    );
    await expect(rig.store.get('refused', soon())).rejects.toMatchObject(refused);
    await expect(rig.store.list('', { ...soon(), limit: 1 })).rejects.toMatchObject(refused);
    expect(await readdir(join(folder, 'new'))).toEqual([]);
  });

  test('makes a folder again that somebody removed', async () => {
    await using rig = await openFolder();
    await rig.store.put('first', contentOf('first', 10), soon());
    await rm(join(fileURLToPath(rig.url), 'objects'), { recursive: true });
    await mkdir(join(fileURLToPath(rig.url), 'objects'));
    const refused = { code: 'ServiceUnavailable', status: 503 };
    const again = () => rig.store.put('first', contentOf('first', 10), soon());
    await expect(again()).rejects.toMatchObject(refused);
    await again();
    expect(digest(await rig.store.get('first', soon()))).toBe(digest(contentOf('first', 10)));
  });

  test('is refused where it cannot be written', async () => {
    await using folder = await createTempFolder();
    await writeFile(join(folder.path, 'file'), '');
    const url = pathToFileURL(join(folder.path, 'file', 'objects')).href;
    await expect(openAt(url)).rejects.toThrow(ObjectStoreRefused);
  });

  test('takes no notice of files that are not its own', async () => {
    await using rig = await openFolder();
    await rig.store.put('ours', contentOf('ours', 10), soon());
    const shard = join(fileURLToPath(rig.url), 'objects', 'zz');
    await mkdir(shard);
    for (const name of ['.DS_Store', 'UPPER', '%', '%ff']) await writeFile(join(shard, name), '');
    expect((await listAll(rig.store, '')).map(({ name }) => name)).toEqual(['ours']);
  });
});
