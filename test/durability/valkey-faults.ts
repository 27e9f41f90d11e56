import { engineCommand } from '@septet/testkit/engine-command';
import type { RunningEngine } from '@septet/testkit/running-engine';
import type { Fault } from './fault.ts';
import type { PowerCutDisk } from './power-cut-disk.ts';

/** kill -9 of the only server and its restart on the data that it left behind. */
export function killValkey(valkey: RunningEngine): Fault {
  return {
    name: 'kill -9 of Valkey',
    strike: async () => {
      const before = await readRunId(valkey);
      await valkey.kill();
      await valkey.restart();
      const proof = { before, of: 'Valkey run_id', after: await readRunId(valkey) };
      return { proof, mustWorkFromMs: performance.now() };
    },
  };
}

/**
 * Power loss of the machine of the only server, and its restart on what the disk kept. The server dies first: a
 * process that outlives the power by some milliseconds answers what the disk never got, because one more fsync
 * succeeds on the aborted journal (35 of 140,278 acknowledged writes in 3 of 120 cuts; 0 of 167,773 in 150 this way).
 */
export function cutPower(valkey: RunningEngine, disk: PowerCutDisk): Fault {
  return {
    name: 'power cut of Valkey',
    strike: async () => {
      const before = await readRunId(valkey);
      await valkey.kill();
      await disk.cut();
      await disk.powerOn();
      await valkey.restart();
      const proof = { before, of: 'Valkey run_id', after: await readRunId(valkey) };
      return { proof, mustWorkFromMs: performance.now() };
    },
  };
}

/** Another one in each life of a server. */
export async function readRunId(valkey: RunningEngine): Promise<string> {
  const info = String(await engineCommand(valkey.port, 'INFO', 'server'));
  const runId = /run_id:(\w+)/.exec(info)?.[1];
  if (runId === undefined) throw new Error(`the server on port ${valkey.port} has no run_id`);
  return runId;
}
