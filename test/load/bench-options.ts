import { parseArgs } from 'node:util';
import { benchedDurabilities, type BenchedDurability } from './subjects/septet-engines.ts';

export interface BenchOptions {
  readonly suite: 'queue';
  readonly quick: boolean;
  /** Where the rows go, beside the table. */
  readonly jsonFile: string | undefined;
  /** Where V8 CPU profiles of Septet's processes go; they make it slower. */
  readonly profileFolder: string | undefined;
  /** Levels of Septet to run; the peer runs in any case. */
  readonly levels: readonly BenchedDurability[];
}

export const benchHelp = `Usage: npm run bench -- queue [options]

Measures Septet (two processes of all services that share one Valkey and one nats-server, SigV4 enforced) against
fauxqs (one process, in memory) with the same load generator on this machine, in rounds that take turns. Prints
medians and the ratio to fauxqs. Under 5 minutes.

  --quick            shorter and fewer rounds, under a minute; Septet is still warming up then, so that its
                     figures are lower
  --json FILE        also writes the rows {suite, case, subject, value, unit, ratio}
  --only LEVELS      durability levels to run, separated by commas: relaxed,fsync,replicated
  --profile FOLDER   also writes V8 CPU profiles of Septet's processes (.cpuprofile); figures are lower then
  --help             this text
`;

/** A command line that cannot be followed; the message says which part. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @returns undefined when the help text was asked for */
export function parseBenchOptions(args: readonly string[]): BenchOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [suite, ...surplus] = positionals;
  if (suite !== 'queue' || surplus.length > 0) {
    throw new UsageError(
      `There is one suite, queue; '${positionals.join(' ')}' is not it (see --help).`,
    );
  }
  return {
    suite,
    quick: values.quick ?? false,
    jsonFile: values.json,
    profileFolder: values.profile,
    levels: parseLevels(values.only),
  };
}

function parseLevels(text: string | undefined): readonly BenchedDurability[] {
  if (text === undefined) return benchedDurabilities;
  return text.split(',').map((name) => {
    const level = benchedDurabilities.find((one) => one === name);
    if (level !== undefined) return level;
    throw new UsageError(`--only knows ${benchedDurabilities.join(', ')}; '${name}' is not one.`);
  });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean' },
        json: { type: 'string' },
        only: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message.split('. ')[0]} (see --help).`, { cause: error });
  }
}
