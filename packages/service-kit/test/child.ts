import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of `demo-process.ts`. */
export class DemoProcess implements AsyncDisposable {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(role: 'serve' | 'park', url: string): Promise<DemoProcess> {
    const script = new URL('./demo-process.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [script, role, url], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await once(child.stdout, 'data');
    return new DemoProcess(child);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
