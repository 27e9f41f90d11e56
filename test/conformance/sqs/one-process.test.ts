import { afterAll } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { describeSqs } from './sqs-suite.ts';

// As `npm start` runs it.
const engines = new AsyncDisposableStack();
afterAll(() => engines.disposeAsync());
const septet = engines.use(await startSeptet());

describeSqs(septet);
