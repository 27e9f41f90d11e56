import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunningSeptet } from '@septet/testkit/septet';
import { programEnvironment } from '../program-environment.ts';

const run = promisify(execFile);

/** `aws sqs …` as a person types it. */
export class AwsCli {
  readonly #program: string;
  readonly #septet: RunningSeptet;

  constructor(program: string, septet: RunningSeptet) {
    this.#program = program;
    this.#septet = septet;
  }

  /** @returns the JSON that the command prints, undefined when it prints nothing */
  async sqs(...args: readonly string[]): Promise<unknown> {
    const { stdout } = await this.#run(['sqs', ...args]);
    return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  }

  /** @returns what a command that is to fail writes to stderr */
  async refused(...args: readonly string[]): Promise<string> {
    try {
      await this.#run(['sqs', ...args]);
    } catch (error) {
      // No instanceof: inside of jest, Node's own errors are of another realm.
      if (typeof error === 'object' && error !== null && 'stderr' in error) {
        return String(error.stderr).trim();
      }
      throw error;
    }
    throw new Error(`aws sqs ${args.join(' ')} was not refused`);
  }

  /** Read from what the CLI itself says it sends. */
  async protocol(): Promise<'query' | 'json'> {
    const { stderr } = await this.#run(['sqs', 'list-queues', '--debug']);
    if (/'Action': 'ListQueues'/.test(stderr)) return 'query';
    if (/'X-Amz-Target': 'AmazonSQS\.ListQueues'/.test(stderr)) return 'json';
    throw new Error('the debug output of the AWS CLI shows neither protocol');
  }

  async version(): Promise<string> {
    const { stdout } = await this.#run(['--version']);
    return /^aws-cli\/([\d.]+)/.exec(stdout)?.[1] ?? stdout;
  }

  #run(args: readonly string[]) {
    const env = programEnvironment(this.#septet);
    return run(this.#program, ['--endpoint-url', this.#septet.endpoint, ...args], {
      env,
      maxBuffer: 16 * 1024 * 1024,
    });
  }
}
