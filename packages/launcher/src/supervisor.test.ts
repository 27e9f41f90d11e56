import { expect, test } from '@jest/globals';
import { ChildProgram } from './child-program.ts';
import { Supervisor } from './supervisor.ts';

/** Prints `ready` and stays. */
const STAYS = `console.log('ready'); setInterval(() => undefined, 1000);`;

function run(script: string, stopped: AbortSignal): ChildProgram {
  return new ChildProgram({
    program: process.execPath,
    args: ['--eval', script],
    orphanSignal: 'KILL',
    stopped,
  });
}

async function whenReady(program: ChildProgram): Promise<ChildProgram> {
  if ((await program.lineMatching(/ready/)) !== undefined) return program;
  throw new Error('it ended before it was ready');
}

/** A supervised program whose scripts are used one after the other, the last one again and again. */
async function supervise(scripts: readonly [string, ...string[]]) {
  const lines: string[] = [];
  const pids: number[] = [];
  const supervisor = await Supervisor.start({
    name: 'program',
    report: (line) => lines.push(line),
    stopPatienceMs: 5000,
    start: async (stopped) => {
      const script = scripts[Math.min(pids.length, scripts.length - 1)] ?? scripts[0];
      const program = run(script, stopped);
      pids.push(program.pid);
      return whenReady(program);
    },
  });
  const says = async (pattern: RegExp): Promise<void> => {
    while (!lines.some((line) => pattern.test(line))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { supervisor, lines, pids, says };
}

test('starts a program again until it stays', async () => {
  const { supervisor, lines, pids, says } = await supervise([STAYS, 'process.exit(3)', STAYS]);
  process.kill(supervisor.pid, 'SIGKILL');
  await says(/runs again/);
  await supervisor.stop();
  expect(lines).toEqual([
    'program ended (SIGKILL); starting it again …',
    'program could not be started (it ended before it was ready); trying again in 400 ms …',
    'program runs again.',
  ]);
  expect(pids).toHaveLength(3);
});

test('stops also while the next one is not ready yet', async () => {
  const { supervisor, pids, says } = await supervise([STAYS, 'setInterval(() => undefined, 1000)']);
  process.kill(supervisor.pid, 'SIGKILL');
  await says(/starting it again/);
  while (pids.length < 2) await new Promise((resolve) => setImmediate(resolve));
  await supervisor.stop();
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('throws what the first start throws', async () => {
  await expect(supervise(['process.exit(1)'])).rejects.toThrow('it ended before it was ready');
});

test('replaces a program without calling it a failure', async () => {
  const { supervisor, lines, says } = await supervise([STAYS]);
  const before = supervisor.pid;
  await supervisor.restart();
  await says(/runs again/);
  expect(supervisor.pid).not.toBe(before);
  await supervisor.stop();
  expect(lines).toEqual(['program runs again.']);
});
