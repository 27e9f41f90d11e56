import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

/** Waits for the end of its standard input, which comes when the parent dies however it dies. */
const WATCHDOG = `
while read -r _; do :; done
kill -CONT "$1"; kill -"$2" "$1"
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" || exit 0; sleep 0.5; done
kill -KILL "$1"
`;

/**
 * Ends `child` when this process is gone, even by kill -9: a watchdog holds the other end of a pipe, which the
 * kernel closes for us. Works on Linux and macOS alike, and leaves the child's own pid and streams alone.
 *
 * @param signal sent first; SIGKILL follows after 5 s
 */
export function guardChild(child: ChildProcess, signal: 'TERM' | 'KILL'): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  const watchdog = spawn(
    '/bin/sh',
    ['-c', WATCHDOG, 'septet-watchdog', String(child.pid), signal],
    {
      // Of its own session, so that neither Ctrl-C nor a kill of the whole group takes it along.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  watchdog.unref();
  watchdog.stdin.on('error', () => undefined);
  // Neither the watchdog nor the pipe to it keeps this process alive.
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref();
  child.once('exit', () => watchdog.kill('SIGKILL'));
}
