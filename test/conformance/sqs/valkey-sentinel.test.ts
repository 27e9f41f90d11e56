import { afterAll } from '@jest/globals';
import { startSentinel } from '@septet/testkit/sentinel';
import { startSeptet } from '@septet/testkit/septet';
import { describeSqs } from './sqs-suite.ts';

const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const group = engines.use(await startSentinel());
const septet = engines.use(await startSeptet({ valkeyUrl: group.url, durability: 'replicated' }));

describeSqs(septet);
