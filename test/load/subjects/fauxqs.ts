import { join } from 'node:path';
import { NodeProcess } from '../node-process.ts';
import type { Subject } from './subject.ts';

/** The peer: an SQS emulator in one process, in memory, which reads no signature. */
export async function startFauxqsSubject(): Promise<Subject> {
  const server = new NodeProcess({ entry: join(import.meta.dirname, 'fauxqs-server.ts') });
  const { port } = await server.nextMessage<{ readonly port: number }>();
  return {
    name: 'fauxqs',
    endpoints: [{ port }],
    accessKey: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'unread' },
    stageMetricsPorts: [],
    processes: { fauxqs: [server.pid] },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
