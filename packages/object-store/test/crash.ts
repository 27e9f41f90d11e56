import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { ChildProgram } from '@septet/launcher/child-program';
import { eventually } from '@septet/testkit/eventually';
import type { RunningEngine } from '@septet/testkit/running-engine';
import type { ObjectStore } from '../src/object-store.ts';
import { contentOf } from './content.ts';
import { PutLog } from './put-log.ts';
import { inMs, openAt, type Rig } from './rig.ts';

/** Kills a process that puts objects, at a moment of chance, and checks what it left. Closes the rig's own store. */
export async function killWriters(rig: Rig, kills: number): Promise<void> {
  await rig.store.close();
  for (let kill = 0; kill < kills; kill++) {
    const run = `run-${kill}`;
    const log = new PutLog();
    const writer = new ChildProgram({
      program: process.execPath,
      args: [
        '--disable-warning=ExperimentalWarning',
        fileURLToPath(new URL('./writer.ts', import.meta.url)),
        rig.url,
        rig.natsUrl ?? '',
        run,
      ],
      orphanSignal: 'KILL',
      onLine: (line) => log.readLine(line),
    });
    const killAt = randomInt(3, 40);
    await eventually(() => log.acknowledged >= killAt || !writer.isRunning, {
      what: `${killAt} acknowledged puts`,
      withinMs: 60_000,
      everyMs: randomInt(1, 20),
    });
    writer.signal('SIGKILL');
    const { signal } = await writer.exited;
    expect([signal, writer.lastLines.filter((line) => /error/i.test(line))]).toEqual([
      'SIGKILL',
      [],
    ]);
    const store = await openAt(rig.url, rig.natsUrl);
    await log.check(store, `${run}/`);
    expect(await store.get(`${run}/endless`, inMs(20_000))).toBeUndefined();
    await store.close();
  }
}

const SIZES = [100, 200_000, 700_000, 2_000_000];

/** Kills and restarts the engine under load, and checks that every acknowledged put is there. */
export async function killEngine(
  engine: Pick<RunningEngine, 'kill' | 'restart'>,
  store: ObjectStore,
  kills: number,
): Promise<void> {
  const log = new PutLog();
  let isOver = false;
  let count = 0;
  const put = async (): Promise<void> => {
    while (!isOver) {
      count += 1;
      const name = `crash/${count}`;
      const bytes = SIZES[count % SIZES.length] ?? 0;
      log.begins(name, bytes);
      try {
        await store.put(name, contentOf(name, bytes), inMs(20_000));
        log.acknowledges(name);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ServiceUnavailable', status: 503 });
      }
    }
  };
  const load = Promise.all(Array.from({ length: 8 }, put));
  for (let kill = 0; kill < kills; kill++) {
    const killAt = log.acknowledged + randomInt(5, 40);
    await eventually(() => log.acknowledged >= killAt, {
      what: 'progress after a restart',
      withinMs: 60_000,
      everyMs: randomInt(1, 20),
    });
    await engine.kill();
    await engine.restart();
  }
  isOver = true;
  await load;
  await log.check(store, 'crash/');
}
