import { readdirSync, readFileSync } from 'node:fs';

/** Pid → command line of every process whose environment holds `variable=value` (Linux). */
export function markedProcesses(variable: string, value: string): ReadonlyMap<number, string> {
  const processes = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return new Map(
    processes.flatMap((pid): [number, string][] => {
      const environment = readProcessFile(pid, 'environ').split('\0');
      if (!environment.includes(`${variable}=${value}`)) return [];
      return [[Number(pid), readProcessFile(pid, 'cmdline').replaceAll('\0', ' ').trim()]];
    }),
  );
}

/** Empty when the process is gone meanwhile, or a zombie. */
function readProcessFile(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
