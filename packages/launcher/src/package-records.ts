import { compareVersions, isAtLeast, parseVersion } from './engine-version.ts';

/** One version of one package in apt's indexes. */
export interface PackageRecord {
  readonly name: string;
  /** As apt wants it back: with epoch and revision. */
  readonly version: string;
  /** Names and constraints as in the Depends field, first alternatives only. */
  readonly depends: readonly PackageDependency[];
}

export interface PackageDependency {
  readonly name: string;
  /** `=`, `>=` …; undefined when any version will do. */
  readonly relation: string | undefined;
  readonly version: string | undefined;
}

/** Parses what `apt-cache show` prints. */
export function parsePackageRecords(text: string): readonly PackageRecord[] {
  return text.split(/\n\n+/).flatMap((paragraph) => {
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}: (.*)$`, 'm').exec(paragraph)?.[1];
    const [name, version] = [field('Package'), field('Version')];
    if (name === undefined || version === undefined) return [];
    return [{ name, version, depends: parseDepends(field('Depends') ?? '') }];
  });
}

function parseDepends(depends: string): readonly PackageDependency[] {
  return depends.split(',').flatMap((entry) => {
    const first = /^\s*([a-z0-9.+-]+)(?::\w+)?\s*(?:\((\S+)\s+([^)]+)\))?/.exec(entry);
    if (first?.[1] === undefined) return [];
    return [{ name: first[1], relation: first[2], version: first[3] }];
  });
}

/** Whether the C library of this machine is new enough for the package. */
export function fitsLibc(record: PackageRecord, libcVersion: string): boolean {
  return record.depends.every(
    ({ name, version }) =>
      name !== 'libc6' || version === undefined || isAtLeast(libcVersion, version),
  );
}

/** Newest upstream version first; versions that differ only in packaging keep their order. */
export function newestFirst(records: readonly PackageRecord[]): readonly PackageRecord[] {
  return records.toSorted((left, right) =>
    compareVersions(parseVersion(right.version) ?? [], parseVersion(left.version) ?? []),
  );
}
