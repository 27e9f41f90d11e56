import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { RunningEngine } from '@septet/testkit/running-engine';
import type { Fault, Proof } from './fault.ts';

/** Longer than any patience in the system: the silent peer has to be noticed, not waited for. */
const SILENCE_MS = 30_000;

/** kill -9 and a restart at once, of a process that has a twin to take over. */
export function killReplica(name: string, replica: RunningEngine): Fault {
  return {
    name: `kill -9 of ${name}`,
    strike: async () => {
      const mustWorkFromMs = performance.now();
      const before = replica.pid;
      await replica.kill();
      await replica.restart();
      return { mustWorkFromMs, proof: pidProof(name, before, replica.pid) };
    },
  };
}

/** kill -9 and a restart at once, of a process that is the only one of its kind. */
export function killOnlyOne(name: string, only: RunningEngine): Fault {
  return {
    name: `kill -9 of ${name}`,
    strike: async () => {
      const before = only.pid;
      await only.kill();
      await only.restart();
      return { mustWorkFromMs: performance.now(), proof: pidProof(name, before, only.pid) };
    },
  };
}

/** 30 s of silence of a process that has a twin to take over. */
export function silenceReplica(name: string, replica: RunningEngine): Fault {
  return {
    name: `30 s of silence of ${name}`,
    strike: async () => {
      const mustWorkFromMs = performance.now();
      return { mustWorkFromMs, proof: await silence(name, replica, SILENCE_MS) };
    },
  };
}

/** 30 s of silence of a process that is the only one of its kind. */
export function silenceOnlyOne(name: string, only: RunningEngine): Fault {
  return {
    name: `30 s of silence of ${name}`,
    strike: async () => {
      const proof = await silence(name, only, SILENCE_MS);
      return { proof, mustWorkFromMs: performance.now() };
    },
  };
}

/** SIGSTOP, and SIGCONT after `durationMs`. The proof is the state in the process table. */
export async function silence(
  name: string,
  engine: RunningEngine,
  durationMs: number,
): Promise<Proof> {
  const before = await processState(engine);
  engine.pause();
  await sleep(durationMs);
  const after = await processState(engine);
  engine.resume();
  return { of: `${name} process state`, before: isStopped(before), after: isStopped(after) };
}

async function processState({ pid }: RunningEngine): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'state=', '-p', String(pid)]);
  return stdout.trim();
}

function isStopped(state: string): string {
  return state.startsWith('T') ? 'stopped' : 'running';
}

function pidProof(name: string, before: number, after: number): Proof {
  return { of: `${name} pid`, before: String(before), after: String(after) };
}
