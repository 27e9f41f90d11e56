import { afterAll } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { describeSqs } from './sqs-suite.ts';

// Calls go to the two gateways in turn, and over NATS to whichever queue-svc takes them.
const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet({ layout: { gateways: 2, queues: 2 } }));

describeSqs(septet);
