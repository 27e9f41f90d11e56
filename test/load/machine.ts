import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** One line on where figures were taken, for whoever compares them later. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} × ${model}, ${memoryGib} GiB, ${type()} ${release()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before`;
}

/**
 * Processor time of the whole machine in microseconds, busy and in all; undefined without /proc. What is
 * busy beyond the bench's own processes belongs to neighbours, and makes every figure worse.
 */
export function readMachineCpu(): { readonly busy: number; readonly all: number } | undefined {
  if (process.platform !== 'linux') return undefined;
  const line = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1] ?? '';
  // proc_stat(5): user nice system idle iowait irq softirq steal, in hundredths of a second.
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] =
    line.split(' ').map((ticks) => Number(ticks) * 10_000);
  const busy = user + nice + system + irq + softirq + steal;
  return { busy, all: busy + idle + iowait };
}
