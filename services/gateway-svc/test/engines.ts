import { startNats } from '@septet/testkit/nats';
import { startValkey } from '@septet/testkit/valkey';

export interface Engines extends AsyncDisposable {
  readonly natsUrl: string;
  readonly valkeyUrl: string;
}

/** A nats-server and a Valkey for a whole test file. */
export async function startEngines(): Promise<Engines> {
  const [nats, valkey] = await Promise.all([startNats(), startValkey()]);
  return {
    natsUrl: nats.url,
    valkeyUrl: valkey.url,
    async [Symbol.asyncDispose]() {
      await Promise.all([nats[Symbol.asyncDispose](), valkey[Symbol.asyncDispose]()]);
    },
  };
}
