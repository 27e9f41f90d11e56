import type { LoadAnswer, LoadJob } from './load-job.ts';
import { QueueSession } from './queue-session.ts';

/**
 * The load generator's own process: takes jobs from the bench over the IPC channel, one at a time, so that its
 * processor time is told apart from the bench's and the subjects'.
 */
let session: QueueSession | undefined;

async function answerTo(job: LoadJob): Promise<LoadAnswer> {
  switch (job.kind) {
    case 'open':
      session = await QueueSession.open(job);
      return { kind: 'opened' };
    case 'run':
      return { kind: 'ran', ...(await open().run(job)) };
    case 'close':
      return { kind: 'closed', ...(await open().close()) };
  }
}

function open(): QueueSession {
  if (session === undefined) throw new Error('no session is open');
  return session;
}

process.on('message', (job: LoadJob) => {
  answerTo(job).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ kind: 'broken', reason: String(error) }),
  );
});
