import { startFauxqs } from 'fauxqs';

/** A process of its own: `node s3-server-process.ts <port> <data folder> <bucket>`. */
const [port, dataDir = '', bucket = ''] = process.argv.slice(2);
await startFauxqs({
  port: Number(port),
  host: '127.0.0.1',
  logger: false,
  // SQLite: what was acknowledged survives kill -9, and nothing is torn.
  dataDir,
  init: { buckets: [bucket] },
});
process.stdout.write('ready\n');
