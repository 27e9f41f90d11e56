import { appendFile } from 'node:fs/promises';
import { isChange } from './call-log.ts';
import type { Violation } from './checker.ts';
import type { Call } from './history.ts';

/** The row of a crash test in the README's table. */
export interface Figures {
  readonly test: string;
  readonly seed: number;
  readonly calls: number;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly refused: number;
  readonly faults: number;
  readonly lost: number;
  readonly returned: number;
  /** Longest time under load without an acknowledged change, ms. */
  readonly longestGapMs: number;
}

interface Run {
  readonly test: string;
  readonly seed: number;
  readonly history: readonly Call[];
  readonly violations: readonly Violation[];
  readonly faults: number;
}

export function computeFigures({ test, seed, history, violations, faults }: Run): Figures {
  const count = (verdict: Call['verdict']): number =>
    history.filter((call) => call.verdict === verdict).length;
  const breaches = (rule: Violation['rule']): number =>
    violations.filter((violation) => violation.rule === rule).length;
  return {
    test,
    seed,
    calls: history.length,
    acknowledged: count('acknowledged'),
    unknown: count('unknown'),
    refused: count('refused'),
    faults,
    lost: breaches('lost'),
    returned: breaches('returned'),
    longestGapMs: Math.round(longestGapMs(history.filter(({ inDrain }) => !inDrain))),
  };
}

/** Between acknowledged changes; `history` is in the order of ends. */
function longestGapMs(history: readonly Call[]): number {
  let longest = 0;
  let lastMs: number | undefined;
  for (const { endedMs } of history.filter(isChange)) {
    longest = Math.max(longest, endedMs - (lastMs ?? endedMs));
    lastMs = endedMs;
  }
  return longest;
}

/** Prints one line, and appends it as a JSON row to the file that `SEPTET_FIGURES` names. */
export async function reportFigures(figures: Figures): Promise<void> {
  const { test, ...numbers } = figures;
  const text = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  process.stderr.write(`${test}: ${text.join(', ')}\n`);
  const file = process.env['SEPTET_FIGURES'];
  if (file !== undefined) await appendFile(file, `${JSON.stringify(figures)}\n`);
}
