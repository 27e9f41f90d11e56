import { renderBanner } from '../banner.ts';
import { startLocalSeptet, type LocalSeptet } from '../local-septet.ts';
import { parseStartOptions, startHelp } from '../start-options.ts';
import { termination } from '../termination.ts';

const report = (line: string): void => console.error(line);

/** `npm start`: everything on this machine, until it is told to stop. */
export function run(args: readonly string[]): Promise<number> {
  return runUntilTerminated(args, () => undefined);
}

/** @param onReady told once, when the endpoint answers */
export async function runUntilTerminated(
  args: readonly string[],
  onReady: (septet: LocalSeptet, running: AsyncDisposableStack) => void,
): Promise<number> {
  const options = parseStartOptions(args, process.env);
  if (options === undefined) {
    console.log(startHelp);
    return 0;
  }
  const terminated = termination();
  await using running = new AsyncDisposableStack();
  const septet = await Promise.race([startLocalSeptet(options, running, report), terminated]);
  if (septet !== undefined) {
    console.log(renderBanner(options, septet.secrets));
    onReady(septet, running);
    await terminated;
  }
  report('Stopping …');
  await running.disposeAsync();
  report('Stopped.');
  return 0;
}
