import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface NodeProcessOptions {
  /** Absolute path. */
  readonly entry: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
}

const guard = new URL('./end-with-parent.ts', import.meta.url).href;
const KEPT_LINES = 20;
const STOP_PATIENCE_MS = 10_000;

/** A program on Node, with an IPC channel, that ends with this process. */
export class NodeProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #lastLines: string[] = [];

  constructor({ entry, env = {}, nodeOptions = [] }: NodeProcessOptions) {
    this.#child = fork(entry, [], {
      env: { ...process.env, ...env },
      execArgv: [...nodeOptions, '--import', guard],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        this.#lastLines.push(line);
        if (this.#lastLines.length > KEPT_LINES) this.#lastLines.shift();
      });
    }
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What it printed last, for the message of a failure. */
  get lastWords(): string {
    return this.#lastLines.join('\n');
  }

  send(message: object): void {
    this.#child.send(message);
  }

  /** @throws Error when the process ends instead */
  nextMessage<Message>(): Promise<Message> {
    const message = Promise.withResolvers<Message>();
    const onExit = (): void =>
      message.reject(new Error(`a process of the bench ended:\n${this.lastWords}`));
    this.#child.once('exit', onExit);
    this.#child.once('message', (value: Message) => {
      this.#child.off('exit', onExit);
      message.resolve(value);
    });
    return message.promise;
  }

  /** SIGTERM, and SIGKILL after 10 s. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.isRunning) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const impatience = setTimeout(() => this.#child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await exited;
    clearTimeout(impatience);
  }
}
