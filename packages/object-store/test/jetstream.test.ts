import { describe } from '@jest/globals';
import { startNats } from '@septet/testkit/nats';
import { describeObjectStore } from './conformance.ts';
import { openAt, type Rig } from './rig.ts';

async function openJetStream(): Promise<Rig> {
  const server = await startNats();
  const url = 'jetstream:test?replicas=1';
  const store = await openAt(url, server.url);
  return {
    url,
    natsUrl: server.url,
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('JetStream', () => {
  describeObjectStore(openJetStream);
});
