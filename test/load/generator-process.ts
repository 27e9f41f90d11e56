import { join } from 'node:path';
import type { CaseResult, CaseSetup, LoadAnswer, LoadJob, SessionSetup } from './load-job.ts';
import type { LedgerBalance } from './message-ledger.ts';
import { NodeProcess } from './node-process.ts';

/** The bench's end of the load generator; one call at a time. */
export class GeneratorProcess implements AsyncDisposable {
  readonly #process = new NodeProcess({ entry: join(import.meta.dirname, 'load-generator.ts') });

  async open(setup: SessionSetup): Promise<void> {
    await this.#ask({ kind: 'open', ...setup }, 'opened');
  }

  run(setup: CaseSetup): Promise<CaseResult> {
    return this.#ask({ kind: 'run', ...setup }, 'ran');
  }

  close(): Promise<LedgerBalance> {
    return this.#ask({ kind: 'close' }, 'closed');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#process[Symbol.asyncDispose]();
  }

  async #ask<Kind extends LoadAnswer['kind']>(
    job: LoadJob,
    expected: Kind,
  ): Promise<Extract<LoadAnswer, { kind: Kind }>> {
    const answered = this.#process.nextMessage<LoadAnswer>();
    this.#process.send(job);
    const answer = await answered;
    if (isOfKind(answer, expected)) return answer;
    throw new Error(answer.kind === 'broken' ? answer.reason : `unexpected answer ${answer.kind}`);
  }
}

function isOfKind<Kind extends LoadAnswer['kind']>(
  answer: LoadAnswer,
  kind: Kind,
): answer is Extract<LoadAnswer, { kind: Kind }> {
  return answer.kind === kind;
}
