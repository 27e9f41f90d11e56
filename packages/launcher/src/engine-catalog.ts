import { Refusal } from './refusal.ts';

/** A program that Septet keeps its state in. */
export type EngineName = 'nats-server' | 'valkey-server';

interface CatalogEntry {
  /** Programs that will do, with their version floors (architecture §2); the first is what we fetch. */
  readonly programs: readonly [EngineProgram, ...EngineProgram[]];
  /** How a person asks for it. */
  readonly wanted: string;
  readonly debianPackage: string;
  readonly homebrewFormula: string;
}

interface EngineProgram {
  readonly program: string;
  readonly floor: string;
}

export const ENGINES: Readonly<Record<EngineName, CatalogEntry>> = {
  'nats-server': {
    programs: [{ program: 'nats-server', floor: '2.15' }],
    wanted: 'nats-server >= 2.15',
    debianPackage: 'nats-server',
    homebrewFormula: 'nats-server',
  },
  'valkey-server': {
    programs: [
      { program: 'valkey-server', floor: '8' },
      { program: 'redis-server', floor: '7.2' },
    ],
    wanted: 'valkey-server >= 8 or redis-server >= 7.2',
    debianPackage: 'valkey-server',
    homebrewFormula: 'valkey',
  },
};

export function describeEngines(names: readonly EngineName[]): string {
  return names.map((name) => ENGINES[name].wanted).join(' and ');
}

/** @param tooOld what was found instead, a clause each */
export function missingEngines(names: readonly EngineName[], tooOld: readonly string[]): Refusal {
  const seen = tooOld.length === 0 ? '' : ` (${tooOld.join(', ')})`;
  return new Refusal(
    `Septet needs ${describeEngines(names)} on the PATH${seen}; install it and start again.`,
  );
}
