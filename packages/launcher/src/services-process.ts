import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChildProgram } from './child-program.ts';
import { openLogFile } from './log-file.ts';
import { Refusal } from './refusal.ts';
import { Supervisor } from './supervisor.ts';

/** The one process that all services share under `npm start`. */
export interface ServicesSetting {
  /** A bundle, or a source that Node runs as it is. */
  readonly entry: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly report: (line: string) => void;
}

/** Longer than the services' own drain, which ends with an error rather than late. */
const STOP_PATIENCE_MS = 35_000;
const READY_PATIENCE_MS = 60_000;

/** A request's garbage dies young: in a young generation of 64 MB nearly all of it is gone before it is looked at. */
export const NODE_OPTIONS: readonly string[] = ['--max-semi-space-size=64'];

export function servicesLogFile(dataFolder: string): string {
  return join(dataFolder, 'septet.log');
}

/**
 * Starts the services and resolves when `/_septet/ready` says so.
 *
 * @throws Refusal with their last words when they end before
 */
export function startServices(setting: ServicesSetting): Promise<Supervisor> {
  const log = openLogFile(servicesLogFile(setting.dataFolder));
  const start = async (stopped: AbortSignal): Promise<ChildProgram> => {
    /** What it says before it is ready: told then, or as the refusal, not twice. */
    const early: string[] = [];
    let hasStarted = false;
    const program = new ChildProgram({
      program: process.execPath,
      args: [...NODE_OPTIONS, setting.entry],
      env: { ...process.env, ...setting.env },
      // Its engines end at the same moment, so there is nothing that it could still finish.
      orphanSignal: 'KILL',
      stdout: log,
      onLine: (line) => (hasStarted ? setting.report(line) : void early.push(line)),
      stopped,
    });
    const gaveUp = AbortSignal.timeout(READY_PATIENCE_MS);
    while (program.isRunning && !gaveUp.aborted) {
      if (await isReady(setting.port)) {
        hasStarted = true;
        early.forEach(setting.report);
        return program;
      }
      await sleep(25);
    }
    await program.stop(STOP_PATIENCE_MS);
    const said = early.join('\n');
    throw new Refusal(
      said || `The services did not start; ${servicesLogFile(setting.dataFolder)} says why.`,
    );
  };
  return Supervisor.start({
    name: 'Septet',
    start,
    report: setting.report,
    stopPatienceMs: STOP_PATIENCE_MS,
  });
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request({ port, host: '127.0.0.1', path: '/_septet/ready', timeout: 2000 });
    probe.once('response', (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    probe.once('timeout', () => probe.destroy());
    probe.once('error', () => resolve(false));
    probe.end();
  });
}
