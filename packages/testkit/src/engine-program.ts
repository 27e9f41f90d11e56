import { ChildProgram } from '@septet/launcher/child-program';
import type { EngineName } from '@septet/launcher/engine-catalog';
import { resolveEngine } from '@septet/launcher/engines';

const programs = new Map<EngineName, Promise<string>>();

function programOf(name: EngineName): Promise<string> {
  const known = programs.get(name) ?? resolveEngine(name);
  programs.set(name, known);
  return known;
}

/** An engine that found its port taken. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Runs an engine until it printed a line that matches `ready`.
 *
 * @throws PortTaken when somebody else has its port; Error with its last words when it ended otherwise
 */
export async function runEngine(
  name: EngineName,
  args: readonly string[],
  ready: RegExp,
): Promise<ChildProgram> {
  const program = new ChildProgram({ program: await programOf(name), args, orphanSignal: 'KILL' });
  if ((await program.lineMatching(ready)) !== undefined) return program;
  const lastWords = program.lastLines.join('\n');
  if (/address already in use/i.test(lastWords)) throw new PortTaken(lastWords);
  throw new Error(`${name} ended before it was ready:\n${lastWords}`);
}

/** Calls `start` again, a few times, when the port it chose was taken meanwhile. */
export async function retryingPorts<Started>(start: () => Promise<Started>): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 5) throw error;
    }
  }
}
