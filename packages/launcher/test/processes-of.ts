import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Pid → command line of every process (Linux) whose environment holds `mark`, or that works inside `folder`:
 * Valkey overwrites its environment with the title it shows.
 */
export function processesOf(mark: string, folder: string): ReadonlyMap<number, string> {
  const processes = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return new Map(
    processes.flatMap((pid): [number, string][] => {
      const environment = read(() => readFileSync(`/proc/${pid}/environ`, 'utf8')).split('\0');
      const workingFolder = read(() => readlinkSync(`/proc/${pid}/cwd`));
      if (!environment.includes(mark) && !workingFolder.startsWith(folder)) return [];
      const commandLine = read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
      return [[Number(pid), commandLine.replaceAll('\0', ' ').trim()]];
    }),
  );
}

/** Empty when the process is gone meanwhile. */
function read(file: () => string): string {
  try {
    return file();
  } catch {
    return '';
  }
}
