import { readFileSync } from 'node:fs';

/** Processes that count together: `septet` stands for all of its replicas. */
export type ProcessGroups = Readonly<Record<string, readonly number[]>>;

/** Processor time by group, in microseconds; undefined where the system has no /proc. */
export type CpuTimes = Readonly<Record<string, number>> | undefined;

/** USER_HZ, which Linux fixes at 100 for everything that it tells user space. */
const TICK_MICROS = 10_000;

/** User and system time that the processes have used so far. */
export function readCpuTimes(groups: ProcessGroups): CpuTimes {
  if (process.platform !== 'linux') return undefined;
  return Object.fromEntries(
    Object.entries(groups).map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => sum + cpuMicros(pid), 0),
    ]),
  );
}

/** proc_pid_stat(5): utime and stime are fields 14 and 15; the second is in parentheses and may hold spaces. */
function cpuMicros(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
}
