import { expect, test } from '@jest/globals';
import { fitsLibc, newestFirst, parsePackageRecords } from './package-records.ts';

const SHOWN = `Package: valkey-tools
Version: 8.0.1+dfsg1-1~bpo12+1
Depends: adduser, libatomic1 (>= 4.8), libc6 (>= 2.34), libssl3 | libssl3t64, init:any
Description: Persistent key-value database

Package: valkey-tools
Version: 9.1.2-1
Depends: libc6 (>= 2.38)
`;

test('reads names, versions and first alternatives', () => {
  const [older] = parsePackageRecords(SHOWN);
  expect(older).toEqual({
    name: 'valkey-tools',
    version: '8.0.1+dfsg1-1~bpo12+1',
    depends: [
      { name: 'adduser', relation: undefined, version: undefined },
      { name: 'libatomic1', relation: '>=', version: '4.8' },
      { name: 'libc6', relation: '>=', version: '2.34' },
      { name: 'libssl3', relation: undefined, version: undefined },
      { name: 'init', relation: undefined, version: undefined },
    ],
  });
});

test('puts the newest first and knows which one this C library can run', () => {
  const records = newestFirst(parsePackageRecords(SHOWN));
  expect(records.map((record) => fitsLibc(record, '2.36'))).toEqual([false, true]);
});
