import { describe, expect, test } from '@jest/globals';
import type { RunningEngine } from '@septet/testkit/running-engine';
import { ObjectStoreRefused } from '../src/object-store.ts';
import { describeObjectStore } from './conformance.ts';
import { contentOf, digest } from './content.ts';
import { killEngine, killWriters } from './crash.ts';
import { inMs, openAt, soon, type Rig } from './rig.ts';
import { s3Url, startS3Server } from './s3-server.ts';

async function openS3(): Promise<Rig & { readonly server: RunningEngine }> {
  const server = await startS3Server('objects');
  const url = s3Url(server, 'objects', 'pre/fix');
  const store = await openAt(url);
  return {
    url,
    server,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('S3', () => {
  describeObjectStore(openS3);

  test('keeps what was acknowledged, and nothing torn, when a writer is killed', async () => {
    await using rig = await openS3();
    await killWriters(rig, 6);
  }, 120_000);

  test('keeps what was acknowledged when the server is killed', async () => {
    await using rig = await openS3();
    await killEngine(rig.server, rig.store, 5);
  }, 180_000);

  test('answers 503 while the server is silent, and goes on afterwards', async () => {
    await using rig = await openS3();
    await rig.store.put('before', contentOf('before', 100_000), soon());
    rig.server.pause();
    const refused = { code: 'ServiceUnavailable', status: 503 };
    await expect(rig.store.get('before', inMs(500))).rejects.toMatchObject(refused);
    await expect(
      rig.store.put('during', contentOf('during', 1000), inMs(500)),
    ).rejects.toMatchObject(refused);
    rig.server.resume();
    expect(digest(await rig.store.get('before', soon()))).toBe(
      digest(contentOf('before', 100_000)),
    );
  }, 60_000);

  test('keeps prefixes apart', async () => {
    await using rig = await openS3();
    const other = await openAt(s3Url(rig.server, 'objects', 'pre'));
    await rig.store.put('name', contentOf('name', 10), soon());
    expect(await other.get('name', soon())).toBeUndefined();
    expect(digest(await other.get('fix/name', soon()))).toBe(digest(contentOf('name', 10)));
    await other.close();
  });

  test('is refused where there is no bucket, or no server', async () => {
    await using rig = await openS3();
    await expect(openAt(s3Url(rig.server, 'missing'))).rejects.toThrow(
      `the S3 endpoint ${rig.server.url} has no bucket missing.`,
    );
    await rig.server.kill();
    await expect(openAt(rig.url)).rejects.toThrow(ObjectStoreRefused);
  }, 60_000);
});
