import type { CallLimits, ObjectStore, ObjectStoreClock } from './object-store.ts';

/** A put and the commit of the record that names it are seconds apart; so much more is for stopped clocks and replicas. */
const ORPHAN_AGE_MS = 24 * 60 * 60 * 1000;
const OBJECTS_PER_STEP = 100;

export interface SweepOptions {
  readonly store: Pick<ObjectStore, 'list' | 'delete' | 'removeUnfinished'>;
  /** Only objects whose names start with it are looked at: each service sweeps what is its own. */
  readonly prefix: string;
  /** Whether a record names the object. Asked for many at a time. */
  readonly isReferenced: (name: string) => Promise<boolean>;
  readonly clock: Pick<ObjectStoreClock, 'nowMs'>;
}

export interface SweepStep {
  readonly removed: number;
  /** Where the next step goes on; undefined when the sweep has seen everything. */
  readonly next: string | undefined;
}

/**
 * One step of a sweep: looks at up to 100 objects and removes those that are older than 24 hours and that no record
 * names, because the commit after their put failed or the delete after their last commit did. The last step also
 * removes what unfinished puts left. A step may be repeated, and two sweeps may run at a time.
 *
 * @param after `next` of the step before; the first one has none
 */
export async function sweepOrphans(
  { store, prefix, isReferenced, clock }: SweepOptions,
  after: string | undefined,
  limits: CallLimits,
): Promise<SweepStep> {
  const beforeMs = clock.nowMs() - ORPHAN_AGE_MS;
  const { objects, next } = await store.list(prefix, { ...limits, after, limit: OBJECTS_PER_STEP });
  const old = objects.filter(({ modifiedMs }) => modifiedMs < beforeMs);
  const referenced = await Promise.all(old.map(({ name }) => isReferenced(name)));
  const orphans = old.filter((_, index) => referenced[index] === false);
  for (const { name } of orphans) await store.delete(name, limits);
  if (next === undefined) await store.removeUnfinished(beforeMs, limits);
  return { removed: orphans.length, next };
}
