import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** One line on where figures were taken, for whoever compares them later. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} × ${model}, ${memoryGib} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}

/** Processor time of the whole machine since it started, in microseconds; NaN without /proc. */
export interface MachineCpu {
  readonly busyMicros: number;
  readonly allMicros: number;
}

export function readMachineCpu(): MachineCpu {
  if (process.platform !== 'linux') return { busyMicros: Number.NaN, allMicros: Number.NaN };
  const line = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1] ?? '';
  // proc_stat(5): user nice system idle iowait irq softirq steal, in hundredths of a second.
  const micros = line.split(' ').map((ticks) => Number(ticks) * 10_000);
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] =
    micros;
  const busyMicros = user + nice + system + irq + softirq + steal;
  return { busyMicros, allMicros: busyMicros + idle + iowait };
}
