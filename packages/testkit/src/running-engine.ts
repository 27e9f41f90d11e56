import type { ChildProgram } from '@septet/launcher/child-program';

interface EngineSetup {
  readonly url: string;
  readonly port: number;
  /** Runs on an existing data folder and the same port; resolves when the engine takes connections. */
  readonly start: () => Promise<ChildProgram>;
  /** Called once, when the engine is gone for good. */
  readonly dispose: () => PromiseLike<void>;
}

/** A real engine in a process of its own, with everything a test may do to it. */
export class RunningEngine implements AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly #setup: EngineSetup;
  #program: ChildProgram;

  constructor(setup: EngineSetup, program: ChildProgram) {
    this.url = setup.url;
    this.port = setup.port;
    this.#setup = setup;
    this.#program = program;
  }

  /** Another one after each restart. */
  get pid(): number {
    return this.#program.pid;
  }

  get isRunning(): boolean {
    return this.#program.isRunning;
  }

  /** kill -9; resolves when the process is gone. */
  async kill(): Promise<void> {
    this.#program.signal('SIGKILL');
    await this.#program.exited;
  }

  /** SIGSTOP: connections stay open and nothing answers. */
  pause(): void {
    this.#program.signal('SIGSTOP');
  }

  /** SIGCONT. */
  resume(): void {
    this.#program.signal('SIGCONT');
  }

  /** Asks it to end in its own way; resolves when the process is gone. */
  async stop(): Promise<void> {
    if (this.#program.isRunning) this.resume();
    await this.#program.stop(10_000);
  }

  /** Starts it on the same port with the data it left behind; stops it first where it still runs. */
  async restart(): Promise<void> {
    await this.stop();
    this.#program = await this.#setup.start();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#program.isRunning) await this.kill();
    await this.#setup.dispose();
  }
}
