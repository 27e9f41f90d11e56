import { afterAll } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { describeSqs } from './sqs-suite.ts';

// As `npm start` runs it.
const septet = await startSeptet();
afterAll(() => septet[Symbol.asyncDispose]());

describeSqs(septet);
