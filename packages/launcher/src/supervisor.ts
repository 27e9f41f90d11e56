import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildProgram, ProgramExit } from './child-program.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A program that ran this long has recovered: its next restart comes quickly again. */
const STABLE_MS = 30_000;

interface Supervision {
  readonly name: string;
  /** Resolves when the program is ready; throws when it ended before, as it is made to when `stopped` aborts. */
  readonly start: (stopped: AbortSignal) => Promise<ChildProgram>;
  readonly report: (line: string) => void;
  /** How long it may take to end when asked to. */
  readonly stopPatienceMs: number;
}

/** Keeps one program running until it is told to stop. */
export class Supervisor {
  readonly #supervision: Supervision;
  #program: ChildProgram;
  #isReplacing = false;
  readonly #stopped: AbortController;
  readonly #watching: Promise<void>;

  private constructor(supervision: Supervision, program: ChildProgram, stopped: AbortController) {
    this.#supervision = supervision;
    this.#program = program;
    this.#stopped = stopped;
    this.#watching = this.#watch();
  }

  /** Throws what the first start throws: a program that never ran is not worth repeating. */
  static async start(supervision: Supervision): Promise<Supervisor> {
    const stopped = new AbortController();
    return new Supervisor(supervision, await supervision.start(stopped.signal), stopped);
  }

  get pid(): number {
    return this.#program.pid;
  }

  get #isStopping(): boolean {
    return this.#stopped.signal.aborted;
  }

  /** Ends the program, and starts no other. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#program.stop(this.#supervision.stopPatienceMs);
    await this.#watching;
  }

  /** Ends the program in its own time and starts the next one at once; for new code. */
  async restart(): Promise<void> {
    this.#isReplacing = true;
    await this.#program.stop(this.#supervision.stopPatienceMs);
  }

  async #watch(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    for (;;) {
      const startedMs = performance.now();
      const exit = await this.#program.exited;
      if (this.#isStopping) return;
      if (performance.now() - startedMs > STABLE_MS) pauseMs = FIRST_PAUSE_MS;
      const { name, report } = this.#supervision;
      const pause = this.#isReplacing ? 0 : pauseMs;
      this.#isReplacing = false;
      if (pause > 0) report(`${name} ended (${describeExit(exit)}); starting it again …`);
      pauseMs = Math.max(FIRST_PAUSE_MS, await this.#startAgain(pause));
      if (this.#isStopping) return;
      report(`${name} runs again.`);
    }
  }

  /** Returns the pause that the next failure has to wait. */
  async #startAgain(firstPauseMs: number): Promise<number> {
    let pauseMs = firstPauseMs;
    const { name, report, start } = this.#supervision;
    while (!this.#isStopping) {
      // An abort only means that there is nothing to wait for any more.
      await sleep(pauseMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
      if (this.#isStopping) break;
      pauseMs = Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      try {
        this.#program = await start(this.#stopped.signal);
        if (this.#isStopping) await this.#program.stop(this.#supervision.stopPatienceMs);
        break;
      } catch (error) {
        if (this.#isStopping) break;
        if (!(error instanceof Error)) throw error;
        report(`${name} could not be started (${error.message}); trying again in ${pauseMs} ms …`);
      }
    }
    return pauseMs;
  }
}

function describeExit({ signal, code }: ProgramExit): string {
  return signal ?? `exit ${code}`;
}
