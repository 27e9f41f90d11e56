import { afterAll } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { startValkeyCluster } from '@septet/testkit/valkey-cluster';
import { describeSqs } from './sqs-suite.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const cluster = engines.use(await startValkeyCluster({ primaries: 3 }));
const septet = engines.use(await startSeptet({ valkeyUrl: cluster.url }));

describeSqs(septet);
