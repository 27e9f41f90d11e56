import { describe } from '@jest/globals';
import { createTempFolder } from '@septet/testkit/temp-folder';
import { pathToFileURL } from 'node:url';
import { describeObjectStore } from './conformance.ts';
import { openAt, type Rig } from './rig.ts';

async function openFolder(): Promise<Rig> {
  const folder = await createTempFolder();
  const url = pathToFileURL(folder.path).href;
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
});
