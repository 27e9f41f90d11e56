import { startFauxqs } from 'fauxqs';

/** fauxqs in memory, with its log of every request off: the fastest that it can be. */
const server = await startFauxqs({ port: 0, logger: false });
process.send?.({ port: server.port });
