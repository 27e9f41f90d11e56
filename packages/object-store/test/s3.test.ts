import { describe } from '@jest/globals';
import { describeObjectStore } from './conformance.ts';
import { openAt, type Rig } from './rig.ts';
import { s3Url, startS3Server } from './s3-server.ts';

async function openS3(): Promise<Rig> {
  const server = await startS3Server('objects');
  const url = s3Url(server, 'objects', 'pre/fix');
  const store = await openAt(url);
  return {
    url,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('S3', () => {
  describeObjectStore(openS3);
});
