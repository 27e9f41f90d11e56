import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@septet/testkit/eventually';
import { freePort } from '../src/free-port.ts';
import { processesOf } from './processes-of.ts';

// The first one may have to build.
jest.setTimeout(120_000);

const MARK = 'SEPTET_LIFECYCLE_TEST';
const cli = join(import.meta.dirname, '../src/cli.ts');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-lifecycle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** `npm start` in a process of its own. */
class Launcher implements AsyncDisposable {
  readonly mark = randomUUID();
  readonly exited: Promise<number | null>;
  readonly port: number;
  output = '';
  readonly #child: ChildProcess;

  constructor(port: number, args: readonly string[] = []) {
    this.port = port;
    this.#child = spawn(process.execPath, [cli, 'start', ...args], {
      env: {
        ...process.env,
        SEPTET_DATA_DIR: folder,
        SEPTET_PORT: String(port),
        [MARK]: this.mark,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (bytes) => (this.output += String(bytes)));
    }
    this.exited = new Promise((resolve) => this.#child.once('close', resolve));
  }

  static async ready(...args: string[]): Promise<Launcher> {
    const launcher = new Launcher(await freePort(), args);
    await launcher.says('Ctrl-C stops it');
    return launcher;
  }

  async says(text: string): Promise<void> {
    await eventually(() => this.output.includes(text), {
      what: `"${text}" in: ${this.output}`,
      withinMs: 90_000,
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  get processes(): ReadonlyMap<number, string> {
    return processesOf(`${MARK}=${this.mark}`, folder);
  }

  pidOf(program: RegExp): number {
    const found = [...this.processes].find(([, command]) => program.test(command));
    if (found === undefined) throw new Error(`${program} does not run`);
    return found[0];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.signal('SIGKILL');
    await this.exited;
    await eventually(() => this.processes.size === 0, { withinMs: 30_000 });
  }
}

async function isReady({ port }: Launcher): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}/_septet/ready`)).ok;
}

describe('npm start', () => {
  test('says where it is and what to try', async () => {
    await using launcher = await Launcher.ready();
    expect(launcher.output).toContain(`endpoint     http://localhost:${launcher.port}`);
    expect(launcher.output).toContain(`credentials  ${folder}/credentials`);
    expect(launcher.output).toContain(`data         ${folder} (fsync:`);
    expect(launcher.output).toMatch(/^ {2}AWS_SHARED_CREDENTIALS_FILE=\S+ aws --endpoint-url/m);
    expect(launcher.output).toMatch(
      /^ {2}AWS_SHARED_CREDENTIALS_FILE=\S+ python3 -c "import boto3/m,
    );
    expect(launcher.output).toMatch(/^ {2}curl --aws-sigv4 /m);
    expect(await isReady(launcher)).toBe(true);
  });

  test('declares the queues of a file, and refuses to start with one that is wrong', async () => {
    const file = join(folder, 'queues.json');
    const declare = (attributes: object) =>
      writeFileSync(file, JSON.stringify({ queues: [{ name: 'declared', attributes }] }));
    declare({ VisibilityTimeout: '7' });
    await using launcher = await Launcher.ready('--init', file, '--auth', 'open');
    const listQueues = '?Action=ListQueues&Version=2012-11-05';
    const queues = await fetch(`http://127.0.0.1:${launcher.port}/${listQueues}`);
    expect(await queues.text()).toContain('/000000000000/declared</QueueUrl>');
    launcher.signal('SIGTERM');
    await launcher.exited;

    declare({ VisibilityTimeout: '7s' });
    await using refused = new Launcher(await freePort(), ['--init', file]);
    expect(await refused.exited).toBe(1);
    expect(refused.output).toBe(
      'SEPTET_INIT: queues[0] (declared): Invalid value for the parameter VisibilityTimeout.\n',
    );
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'stops everything it started on %s',
    async (signal) => {
      await using launcher = await Launcher.ready();
      expect(launcher.processes.size).toBeGreaterThan(3);
      launcher.signal(signal);
      expect(await launcher.exited).toBe(0);
      expect(launcher.output).toMatch(/Stopping …\nStopped\.\n$/);
      await eventually(() => launcher.processes.size === 0, { what: 'the end of all' });
    },
  );

  test('leaves no process behind when it is killed with -9, and starts again at once', async () => {
    await using killed = await Launcher.ready();
    const pids = [...killed.processes.keys()];
    killed.signal('SIGKILL');
    await killed.exited;
    // The folder is free only when the last of the engines is gone.
    await using next = await Launcher.ready();
    expect(await isReady(next)).toBe(true);
    expect([...next.processes.keys()].filter((pid) => pids.includes(pid))).toEqual([]);
  });

  test.each([
    ['valkey-server', /valkey-server|redis-server/],
    ['nats-server', /nats-server -c/],
    ['Septet', /all-in-one/],
  ])('starts %s again when it dies', async (name, command) => {
    await using launcher = await Launcher.ready();
    const pid = launcher.pidOf(command);
    process.kill(pid, 'SIGKILL');
    await launcher.says(`${name} ended (SIGKILL); starting it again …`);
    await launcher.says(`${name} runs again.`);
    expect(launcher.pidOf(command)).not.toBe(pid);
    await eventually(() => isReady(launcher), { withinMs: 30_000 });
  });
});
