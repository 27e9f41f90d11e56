import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { guardChild } from './child-guard.ts';

/** How a program ended. */
export interface ProgramExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ProgramOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Sent when this process dies; TERM lets the program close its files. */
  readonly orphanSignal: 'TERM' | 'KILL';
  /** A file descriptor that takes its standard output, unread by us; default a pipe. */
  readonly stdout?: number;
  /** File descriptors that it inherits, from 3 on. */
  readonly inherits?: readonly number[];
  /** Asks the program to end when it aborts. */
  readonly stopped?: AbortSignal;
  /** Told every line of the output streams that we read. */
  readonly onLine?: (line: string) => void;
}

const KEPT_LINES = 40;

/**
 * A long-running program that dies with this process and not with the terminal's Ctrl-C, so that the order
 * of a stop is ours to choose.
 */
export class ChildProgram {
  readonly exited: Promise<ProgramExit>;
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #watchers = new Set<(line: string) => void>();

  constructor(options: ProgramOptions) {
    this.#child = spawn(options.program, options.args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      detached: true,
      stdio: ['ignore', options.stdout ?? 'pipe', 'pipe', ...(options.inherits ?? [])],
    });
    guardChild(this.#child, options.orphanSignal);
    const stop = (): void => this.signal('SIGTERM');
    options.stopped?.addEventListener('abort', stop, { once: true });
    this.#child.once('exit', () => options.stopped?.removeEventListener('abort', stop));
    if (options.onLine !== undefined) this.#watchers.add(options.onLine);
    this.exited = new Promise((resolve) => {
      // A program that cannot be started has no `exit` event.
      this.#child.once('error', (error) => {
        this.#keep(error.message);
        resolve({ code: null, signal: null });
      });
      // `close` rather than `exit`: by then the last words have been read.
      this.#child.once('close', (code, signal) => resolve({ code, signal }));
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream !== null)
        createInterface({ input: stream }).on('line', (line) => this.#keep(line));
    }
  }

  /** 0 when the program could not be started. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.pid !== 0 && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What it printed last. */
  get lastLines(): readonly string[] {
    return this.#lines;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /**
   * The first line that matches, also of those printed already; undefined when the program ends without one.
   */
  async lineMatching(pattern: RegExp): Promise<RegExpExecArray | undefined> {
    for (const line of this.#lines) {
      const match = pattern.exec(line);
      if (match !== null) return match;
    }
    const found = Promise.withResolvers<RegExpExecArray | undefined>();
    const watch = (line: string): void => {
      const match = pattern.exec(line);
      if (match !== null) found.resolve(match);
    };
    this.#watchers.add(watch);
    void this.exited.then(() => found.resolve(undefined));
    const match = await found.promise;
    this.#watchers.delete(watch);
    return match;
  }

  /** Asks it to end and makes it end after `patienceMs`. */
  async stop(patienceMs: number): Promise<ProgramExit> {
    if (this.isRunning) this.signal('SIGTERM');
    const impatience = setTimeout(() => this.signal('SIGKILL'), patienceMs);
    const exit = await this.exited;
    clearTimeout(impatience);
    return exit;
  }

  #keep(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
    for (const watch of this.#watchers) watch(line);
  }
}
