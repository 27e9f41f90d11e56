/** Dotted version numbers, as `nats-server --version` and package lists print them. */

/** `5:8.0.2-3+deb13u2` is 8.0.2: the packager's epoch and revision say nothing about the program. */
export function parseVersion(text: string): readonly number[] | undefined {
  const digits = /^(?:\d+:)?v?(\d+(?:\.\d+)*)/.exec(text)?.[1];
  return digits?.split('.').map(Number);
}

/** Negative when `left` is older than `right`; missing places count as 0. */
export function compareVersions(left: readonly number[], right: readonly number[]): number {
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function isAtLeast(version: string, floor: string): boolean {
  const [left, right] = [parseVersion(version), parseVersion(floor)];
  return left !== undefined && right !== undefined && compareVersions(left, right) >= 0;
}

/**
 * The version in the output of `<program> --version`.
 *
 * nats-server says `nats-server: v2.15.1`, valkey-server `Valkey server v=8.0.1 sha=…`,
 * redis-server `Redis server v=7.2.4 sha=…`.
 */
export function findVersion(output: string): string | undefined {
  return /\bv=?(\d+(?:\.\d+)+)/.exec(output)?.[1];
}
